import { dayUntilToday, id, oneOf, optional, required, text, yesNo } from '../form/check';
import { checkForm, type FormKind, type ReadForm, readForm } from '../form/readForm';
import { codeList, type Fields, list, object } from '../form/shape';
import { notAtRiskReasons } from '../reasons/reasonCodes';
import type { Refusal } from '../refusal';
import { categories, causes, maxCauses } from './codes';
import { householdFields, maxMembers } from './householdShape';
import { explanations, photoFileIds, returnAnswers, verifiers } from './visitShape';
import {
  checkAnswers,
  checkConsents,
  checkHeadAndNumbers,
  checkResult,
  checkVerifiers,
  checkVisit,
} from './verificationRules';
import { type Consent, consentWays, type VerificationContext, type VerificationForm } from './verificationForm';

const consent: Fields<Consent> = {
  memberId: required(id),
  way: required(oneOf(consentWays)),
  fileId: optional(id),
  proxyName: optional(text(50)),
};

const fields: Fields<VerificationForm> = {
  visitedOn: required(dayUntilToday),
  verifiers: required(verifiers),
  photoFileIds: required(photoFileIds),
  consents: required(list(object(consent), { max: maxMembers })),
  facts: required(object(householdFields)),
  cadreRelative: required(yesNo),
  result: required(oneOf(['atRisk', 'notAtRisk'])),
  causes: required(codeList(causes, { max: maxCauses })),
  proposedCategory: optional(oneOf(categories)),
  riskStartedOn: optional(dayUntilToday),
  reasonCode: optional(oneOf(Object.keys(notAtRiskReasons))),
  note: optional(text(2000, 'many')),
  explanations: required(explanations),
  answers: required(returnAnswers),
};
const verification: FormKind<VerificationForm, VerificationContext> = {
  shape: object(fields),
  rules: [
    { reads: ['verifiers'], check: checkVerifiers },
    { reads: ['facts'], check: checkHeadAndNumbers },
    { reads: ['facts', 'visitedOn', 'riskStartedOn'], check: checkVisit },
    { reads: ['facts', 'visitedOn', 'consents', 'result'], check: checkConsents },
    {
      reads: ['result', 'causes', 'proposedCategory', 'riskStartedOn', 'reasonCode', 'note', 'photoFileIds'],
      check: checkResult,
    },
    { reads: ['answers'], check: checkAnswers },
  ],
};

/** Everything that is wrong with a verification form, each with its field; empty when it may be submitted. */
export function checkVerification(form: unknown, context: VerificationContext): Refusal[] {
  return checkForm(verification, form, context);
}

/** The form as it is kept and hashed, or everything that is wrong with it. */
export function readVerification(raw: unknown, context: VerificationContext): ReadForm<VerificationForm> {
  return readForm(verification, raw, context);
}
