import { dayUntilToday, id, oneOf, optional, required, text, yesNo } from '../form/check';
import { codeList, distinct, type Fields, list, object } from '../form/shape';
import { tidy } from '../form/tidy';
import { notAtRiskReasons } from '../reasons/reasonCodes';
import type { Refusal } from '../refusal';
import { ruleCodes } from '../rules/ruleCodes';
import { categories, causes, maxCauses } from './codes';
import { householdFields, maxMembers } from './householdShape';
import {
  checkAnswers,
  checkConsents,
  checkHeadAndNumbers,
  checkResult,
  checkVerifiers,
  checkVisit,
} from './verificationRules';
import {
  type Consent,
  consentWays,
  type Explanation,
  type ReturnAnswer,
  type VerificationContext,
  type VerificationForm,
  type Verifier,
} from './verificationForm';

const consent: Fields<Consent> = {
  memberId: required(id),
  way: required(oneOf(consentWays)),
  fileId: optional(id),
  proxyName: optional(text(50)),
};
const verifier: Fields<Verifier> = { accountId: optional(id), name: required(text(50)), position: required(text(50)) };
const explanation: Fields<Explanation> = { rule: required(oneOf(ruleCodes)), text: required(text(500, 'many')) };
const answer: Fields<ReturnAnswer> = {
  field: required(text(100)),
  dealt: required(oneOf(['changed', 'kept'])),
  explanation: optional(text(500, 'many')),
};

const fields: Fields<VerificationForm> = {
  visitedOn: required(dayUntilToday),
  verifiers: required(list(object(verifier), { min: 1, max: 6 })),
  photoFileIds: required(distinct(list(id, { max: 30 }))),
  consents: required(list(object(consent), { max: maxMembers })),
  facts: required(object(householdFields)),
  cadreRelative: required(yesNo),
  result: required(oneOf(['atRisk', 'notAtRisk'])),
  causes: required(codeList(causes, { max: maxCauses })),
  proposedCategory: optional(oneOf(categories)),
  riskStartedOn: optional(dayUntilToday),
  reasonCode: optional(oneOf(Object.keys(notAtRiskReasons))),
  note: optional(text(2000, 'many')),
  explanations: required(list(object(explanation), { max: ruleCodes.length })),
  answers: required(list(object(answer), { max: 100 })),
};
const shape = object(fields);

/** Rules over several fields, each with the fields that it reads: it is asked when those are right by themselves. */
const rules: readonly {
  reads: readonly (keyof VerificationForm)[];
  check: (form: VerificationForm, context: VerificationContext) => Refusal[];
}[] = [
  { reads: ['verifiers'], check: checkVerifiers },
  { reads: ['facts'], check: checkHeadAndNumbers },
  { reads: ['facts', 'visitedOn', 'riskStartedOn'], check: checkVisit },
  { reads: ['facts', 'visitedOn', 'consents', 'result'], check: checkConsents },
  {
    reads: ['result', 'causes', 'proposedCategory', 'riskStartedOn', 'reasonCode', 'note', 'photoFileIds'],
    check: checkResult,
  },
  { reads: ['answers'], check: checkAnswers },
];

/** Everything that is wrong with a verification form, each with its field; empty when it may be submitted. */
export function checkVerification(form: unknown, context: VerificationContext): Refusal[] {
  const wrong = shape(form, '', context.today);
  if (wrong.some((r) => !r.field)) return wrong;
  const isRight = (field: string) =>
    !wrong.some((r) => r.field === field || r.field?.startsWith(`${field}.`) || r.field?.startsWith(`${field}[`));
  // A rule reads only fields whose shape was just found right.
  const asked = rules
    .filter(({ reads }) => reads.every(isRight))
    .flatMap(({ check }) => check(form as VerificationForm, context));
  return [...wrong, ...asked];
}

/** The form as it is kept and hashed, or everything that is wrong with it. */
export function readVerification(
  raw: unknown,
  context: VerificationContext,
): { readonly form: VerificationForm } | { readonly refusals: readonly Refusal[] } {
  const form = tidy(raw);
  const refusals = checkVerification(form, context);
  // Checked field by field just above.
  return refusals.length > 0 ? { refusals } : { form: form as VerificationForm };
}
