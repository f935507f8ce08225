import type { Day } from '#domain/calendar/day';
import { checkCharacter } from '#domain/identity/idNumber';

const isMasked = (value: unknown): value is string => typeof value === 'string' && value.includes('*');
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Digits of a division that was never assigned: a number made with them is nobody's. */
const nobodysDivision = '410699';
const nobodysPhone = '14200000001';
const unknownBirth: Day = '1970-01-01';
const firstOrder = 900;

/** A well-formed number of a person born on that day. */
const numberOf = (bornOn: Day, order: number): string => {
  const first17 = `${nobodysDivision}${bornOn.replaceAll('-', '')}${firstOrder + order}`;
  return `${first17}${checkCharacter(first17)}`;
};

/**
 * A form for the checks alone: numbers that came masked from the register stand in it as well-formed numbers of people of
 * the same age, so that the domain's own checks judge everything else. It is never sent; the API puts the real numbers in.
 */
export function withStandIns(
  form: Readonly<Record<string, unknown>>,
  births: ReadonlyMap<string, Day | null>,
): Record<string, unknown> {
  const { facts, contact } = form;
  return {
    ...form,
    ...(isRecord(facts) && { facts: factsWithStandIns(facts, births) }),
    ...(isRecord(contact) && isMasked(contact['phone']) && { contact: { ...contact, phone: nobodysPhone } }),
  };
}

function factsWithStandIns(
  facts: Readonly<Record<string, unknown>>,
  births: ReadonlyMap<string, Day | null>,
): Record<string, unknown> {
  const { members, phone } = facts;
  return {
    ...facts,
    ...(isMasked(phone) && { phone: nobodysPhone }),
    ...(Array.isArray(members) && {
      members: members.map((member: unknown, i) => {
        if (!isRecord(member)) return member;
        const bornOn = births.get(String(member['memberId'])) ?? unknownBirth;
        return {
          ...member,
          ...(isMasked(member['idNumber']) && { idNumber: numberOf(bornOn, i) }),
          ...(isMasked(member['phone']) && { phone: nobodysPhone }),
        };
      }),
    }),
  };
}
