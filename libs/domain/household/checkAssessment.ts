import { dayUntilToday, id, isMissing, oneOf, optional, phone, required, text, yesNo } from '../form/check';
import { checkForm, type FormKind, type ReadForm, readForm } from '../form/readForm';
import { distinct, type Fields, list, object } from '../form/shape';
import { type Refusal, refuse } from '../refusal';
import {
  type AssessmentContext,
  type AssessmentForm,
  type CauseFinding,
  causeOutcomes,
  type ContactPerson,
  lastingCauses,
} from './assessmentForm';
import { causes, maxCauses } from './codes';
import { householdFields } from './householdShape';
import { checkAnswers, checkHeadAndNumbers, checkVerifiers, checkVisit } from './verificationRules';
import { explanations, photoFileIds, returnAnswers, verifiers } from './visitShape';

const causeFinding: Fields<CauseFinding> = {
  cause: required(oneOf(causes)),
  outcome: required(oneOf(causeOutcomes)),
  evidence: optional(text(500, 'many')),
  fileIds: required(distinct(list(id, { max: 10 }))),
};
const contact: Fields<ContactPerson> = { name: required(text(50)), phone: required(phone) };

const fields: Fields<AssessmentForm> = {
  visitedOn: required(dayUntilToday),
  verifiers: required(verifiers),
  photoFileIds: required(photoFileIds),
  facts: required(object(householdFields)),
  cadreRelative: required(yesNo),
  causeFindings: required(list(object(causeFinding), { max: maxCauses * 2 })),
  contact: optional(object(contact)),
  note: optional(text(2000, 'many')),
  explanations: required(explanations),
  answers: required(returnAnswers),
};

/** Each cause of the case is judged once, no other is; what is resolved or settled says by what, and only a lasting cause is settled. */
function checkCauseFindings({ causeFindings }: AssessmentForm, context: AssessmentContext): Refusal[] {
  const wrong: Refusal[] = [];
  causeFindings.forEach(({ cause, outcome, evidence }, i) => {
    const at = `causeFindings[${i}]`;
    if (!context.causes.includes(cause)) wrong.push(refuse('assessment.causeForeign', { field: `${at}.cause` }));
    if (causeFindings.findIndex((f) => f.cause === cause) < i)
      wrong.push(refuse('form.twice', { field: `${at}.cause` }));
    if (outcome === 'settled' && !lastingCauses.includes(cause))
      wrong.push(refuse('assessment.causeNotLasting', { field: `${at}.outcome` }));
    if (outcome !== 'open' && isMissing(evidence))
      wrong.push(refuse('assessment.evidenceMissing', { field: `${at}.evidence` }));
  });
  if (context.causes.some((cause) => !causeFindings.some((f) => f.cause === cause)))
    wrong.push(refuse('assessment.causeMissing', { field: 'causeFindings' }));
  return wrong;
}

const checkPhotos = ({ photoFileIds: photos }: AssessmentForm): Refusal[] =>
  photos.length === 0 ? [refuse('verification.photoMissing', { field: 'photoFileIds' })] : [];

const assessment: FormKind<AssessmentForm, AssessmentContext> = {
  shape: object(fields),
  rules: [
    { reads: ['verifiers'], check: checkVerifiers },
    { reads: ['photoFileIds'], check: checkPhotos },
    { reads: ['facts'], check: checkHeadAndNumbers },
    { reads: ['facts', 'visitedOn'], check: checkVisit },
    { reads: ['causeFindings'], check: checkCauseFindings },
    { reads: ['answers'], check: checkAnswers },
  ],
};

/** Everything that is wrong with an assessment, each with its field. Whether the risk is gone is the gate's question, not the form's. */
export function checkAssessment(form: unknown, context: AssessmentContext): Refusal[] {
  return checkForm(assessment, form, context);
}

/** The form as it is kept and hashed, or everything that is wrong with it. */
export function readAssessment(raw: unknown, context: AssessmentContext): ReadForm<AssessmentForm> {
  return readForm(assessment, raw, context);
}
