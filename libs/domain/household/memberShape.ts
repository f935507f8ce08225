import { fen, id, idNumber, number, oneOf, optional, phone, required, text, yesNo } from '../form/check';
import { codeList, type Fields, object } from '../form/shape';
import { type Refusal, refuse } from '../refusal';
import type { MemberFacts, WorkFacts } from './facts';
import { educations, healths, labours, outOfSchoolReasons, relations, schoolStatuses, workPlaces } from './personCodes';

const work: Fields<WorkFacts> = {
  place: required(oneOf(workPlaces)),
  employer: optional(text(50)),
  months: required(number({ max: 12 })),
  incomeFen: required(fen),
};

/** One check for each field of a member. */
export const memberFields: Fields<MemberFacts> = {
  memberId: required(id),
  name: required(text(50)),
  idNumber: required(idNumber),
  relation: required(oneOf(relations)),
  ethnicity: required(text(20)),
  phone: optional(phone),
  education: optional(oneOf(educations)),
  schoolStatus: optional(oneOf(schoolStatuses)),
  outOfSchoolReason: optional(oneOf(outOfSchoolReasons)),
  health: required(codeList(healths, { min: 1 })),
  disabilityGrade: optional(oneOf([1, 2, 3, 4])),
  labour: required(oneOf(labours)),
  work: optional(object(work)),
  publicPost: required(yesNo),
  medicalInsured: required(yesNo),
  pensionInsured: required(yesNo),
  minimumLiving: required(yesNo),
  destituteSupport: required(yesNo),
  disabilitySubsidy: required(yesNo),
};

/**
 * What contradicts itself inside one person.
 * Education and school status both filled is left to the inspection rules, which can be dated and switched.
 */
export function memberContradictions(
  person: Pick<MemberFacts, 'health' | 'disabilityGrade' | 'schoolStatus' | 'outOfSchoolReason'>,
  at: string,
): Refusal[] {
  const wrong: Refusal[] = [];
  if (person.health.includes('healthy') && person.health.length > 1)
    wrong.push(refuse('form.oneOf', { field: `${at}.health` }));
  if (
    person.health.includes('disabled') !== (person.disabilityGrade !== undefined && person.disabilityGrade !== null)
  ) {
    wrong.push(refuse('verification.disabilityGrade', { field: `${at}.disabilityGrade` }));
  }
  if (person.schoolStatus === 'notInSchool' && !person.outOfSchoolReason)
    wrong.push(refuse('form.required', { field: `${at}.outOfSchoolReason` }));
  return wrong;
}

/** One member: each field, and what contradicts itself inside the person. */
export const memberShape = object<MemberFacts>(memberFields, memberContradictions);
