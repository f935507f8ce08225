import { ageOn, type Day } from '../calendar/day';
import { differences, touches } from '../form/differences';
import { findBirthDay } from '../identity/idNumber';
import { type Refusal, refuse } from '../refusal';
import type { MemberFacts } from './facts';
import type { VerificationForm } from './verificationForm';

/** Two different people: by account where they have one, by name otherwise. */
export function checkVerifiers({ verifiers }: Pick<VerificationForm, 'verifiers'>): Refusal[] {
  const people = new Set(verifiers.map((v) => v.accountId ?? v.name));
  const names = new Set(verifiers.map((v) => `${v.name}/${v.accountId ?? ''}`));
  return people.size >= 2 && names.size === verifiers.length
    ? []
    : [refuse('verification.twoVerifiers', { field: 'verifiers' })];
}

/** Exactly one head; nobody stands there twice. */
export function checkHeadAndNumbers({ facts: { members } }: Pick<VerificationForm, 'facts'>): Refusal[] {
  const wrong: Refusal[] = [];
  if (members.filter((m) => m.relation === 'head').length !== 1)
    wrong.push(refuse('verification.headCount', { field: 'facts.members' }));
  members.forEach(({ idNumber, memberId }, i) => {
    if (members.findIndex((m) => m.idNumber === idNumber) < i)
      wrong.push(refuse('idNumber.twice', { field: `facts.members[${i}].idNumber` }));
    if (members.findIndex((m) => m.memberId === memberId) < i)
      wrong.push(refuse('form.twice', { field: `facts.members[${i}].memberId` }));
  });
  return wrong;
}

/** The visit comes after everybody's birth, after the risk began, and not before the twelve months it counts are over. */
export function checkVisit({
  facts,
  visitedOn,
  riskStartedOn,
}: Pick<VerificationForm, 'facts' | 'visitedOn' | 'riskStartedOn'>): Refusal[] {
  const births = facts.members.map((m) => findBirthDay(m.idNumber)).filter((day): day is Day => day !== undefined);
  const wrong: Refusal[] = [];
  if (births.some((bornOn) => bornOn > visitedOn)) wrong.push(refuse('form.dateBeforeBirth', { field: 'visitedOn' }));
  if (facts.income.untilOn > visitedOn) wrong.push(refuse('form.dateOrder', { field: 'facts.income.untilOn' }));
  if (riskStartedOn && riskStartedOn > visitedOn) wrong.push(refuse('form.dateOrder', { field: 'riskStartedOn' }));
  if (riskStartedOn && births.every((bornOn) => bornOn > riskStartedOn))
    wrong.push(refuse('form.dateBeforeBirth', { field: 'riskStartedOn' }));
  return wrong;
}

/** 18 full years on the day of the visit. */
export function isAdult(member: Pick<MemberFacts, 'idNumber'>, on: Day): boolean {
  const bornOn = findBirthDay(member.idNumber);
  return bornOn !== undefined && ageOn(bornOn, on) >= 18;
}

/** Consent of every adult, each with its proof, where the case goes on to the comparison. */
export function checkConsents({ facts, visitedOn, consents, result }: VerificationForm): Refusal[] {
  const wrong: Refusal[] = [];
  const adults = facts.members.filter((m) => isAdult(m, visitedOn));
  consents.forEach(({ memberId, way, fileId, proxyName }, i) => {
    const at = `consents[${i}]`;
    if (!adults.some((m) => m.memberId === memberId))
      wrong.push(refuse('verification.consentNotMember', { field: `${at}.memberId` }));
    if (consents.findIndex((c) => c.memberId === memberId) < i)
      wrong.push(refuse('form.twice', { field: `${at}.memberId` }));
    if (way === 'proxy' && !proxyName) wrong.push(refuse('verification.consentProxy', { field: `${at}.proxyName` }));
    if (way !== 'proxy' && !fileId) wrong.push(refuse('verification.consentProof', { field: `${at}.fileId` }));
  });
  if (result === 'notAtRisk') return wrong;
  facts.members.forEach((member, i) => {
    if (adults.includes(member) && !consents.some((c) => c.memberId === member.memberId)) {
      wrong.push(refuse('verification.consentMissing', { field: `facts.members[${i}]` }));
    }
  });
  return wrong;
}

/** At risk needs causes, category, day and photos; not at risk needs its reason, and `other` a sentence. */
export function checkResult(form: VerificationForm): Refusal[] {
  const missing = (field: keyof VerificationForm) => refuse('form.required', { field });
  const wrong: Refusal[] = [];
  if (form.photoFileIds.length === 0) wrong.push(refuse('verification.photoMissing', { field: 'photoFileIds' }));
  if (form.result === 'atRisk') {
    if (form.causes.length === 0) wrong.push(missing('causes'));
    if (!form.proposedCategory) wrong.push(missing('proposedCategory'));
    if (!form.riskStartedOn) wrong.push(missing('riskStartedOn'));
    if (form.causes.includes('other') && !form.note) wrong.push(missing('note'));
  } else {
    if (!form.reasonCode) wrong.push(missing('reasonCode'));
    if (form.reasonCode === 'other' && !form.note) wrong.push(missing('note'));
  }
  return wrong;
}

/** What a return ticked, and the form that was returned. */
export interface ReturnedBefore {
  readonly returnedFields: readonly string[];
  readonly before?: Pick<VerificationForm, 'answers'>;
}

/** Every ticked field was dealt with: changed, and then it differs, or kept with an explanation. */
export function checkAnswers(
  form: Pick<VerificationForm, 'answers'>,
  { returnedFields, before }: ReturnedBefore,
): Refusal[] {
  const wrong: Refusal[] = [];
  for (const field of returnedFields) {
    if (!form.answers.some((a) => a.field === field))
      wrong.push(refuse('verification.returnedFieldUnanswered', { field }));
  }
  const changed = before ? differences(before, form) : undefined;
  form.answers.forEach(({ field, dealt, explanation }, i) => {
    if (!returnedFields.includes(field)) wrong.push(refuse('form.unknownField', { field: `answers[${i}].field` }));
    else if (dealt === 'kept' && !explanation)
      wrong.push(refuse('form.required', { field: `answers[${i}].explanation` }));
    else if (dealt === 'changed' && changed && !touches(changed, field))
      wrong.push(refuse('verification.nothingChanged', { field }));
  });
  return wrong;
}
