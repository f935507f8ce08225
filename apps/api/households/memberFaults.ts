import type { MemberChange, MemberForm } from '#contract/households/memberForms';
import { readIdNumber } from '#domain/identity/idNumber';
import { type Refusal, refuse } from '#domain/refusal';

/** What is wrong with the members of a new household, taken together and each for itself. */
export function membersFaults(members: readonly MemberForm[], todayOn: string): Refusal[] {
  const faults = members.flatMap((member, i) => memberFaults(member, `members[${i}]`, todayOn));
  if (members.filter(({ relation }) => relation === 'head').length !== 1)
    faults.push(refuse('household.oneHead', { field: 'members' }));
  const numbers = members.map(({ idNumber }) => numberOf(idNumber));
  numbers.forEach((number, i) => {
    if (numbers.indexOf(number) < i) faults.push(refuse('idNumber.twice', { field: `members[${i}].idNumber` }));
  });
  return faults;
}

/** What contradicts itself inside one person, or lies in the future. */
export function memberFaults(member: MemberForm | MemberChange, path: string, todayOn: string): Refusal[] {
  const faults: Refusal[] = [];
  if (member.idNumber !== undefined) {
    const read = readIdNumber(member.idNumber, todayOn);
    if (typeof read === 'string') faults.push(refuse(read, { field: `${path}.idNumber` }));
  }
  const { health, disabilityGrade } = member;
  if (health !== undefined) {
    if (health.includes('healthy') && health.length > 1) faults.push(refuse('form.oneOf', { field: `${path}.health` }));
    if (health.includes('disabled') && (disabilityGrade === undefined || disabilityGrade === null))
      faults.push(refuse('form.required', { field: `${path}.disabilityGrade` }));
  }
  return faults;
}

/** A day in a person's life: not before birth, not after today. */
export function lifeDayFaults(dayOn: string, bornOn: string | null, todayOn: string, field: string): Refusal[] {
  if (dayOn > todayOn) return [refuse('form.dateInFuture', { field })];
  return bornOn !== null && dayOn < bornOn ? [refuse('form.dateBeforeBirth', { field })] : [];
}

function numberOf(idNumber: string): string {
  const read = readIdNumber(idNumber, '9999-12-31');
  return typeof read === 'string' ? idNumber : read.value;
}
