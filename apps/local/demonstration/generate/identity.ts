import type { Sex } from '#domain/household/personCodes';
import { checkCharacter } from '#domain/identity/idNumber';
import type { Chance } from './chance';

/**
 * Identity numbers that pass every check of GB 11643 and yet belong to nobody: 410699 was never assigned as a division
 * of 鹤壁市 (GB/T 2260 knows 410601–03, 11, 21, 22 and the statistical 71), so no number was ever issued under it.
 */
const unassignedDivision = '410699';
/** 410698 was never assigned either: for a second issuer whose numbers may stand beside the first one's. */
export const otherUnassignedDivision = '410698';
/** And 410697, for a third. */
export const thirdUnassignedDivision = '410697';
export type IdentityIssuer = (bornOn: string, sex: Sex) => string;

/** Numbers unique within one issuer: serials count up per birthday, odd for men and even for women (at most 499 each). */
export function identityIssuer(division = unassignedDivision): IdentityIssuer {
  const issued = new Map<string, number>();
  return (bornOn, sex) => {
    const key = `${bornOn}${sex}`;
    const count = (issued.get(key) ?? 0) + 1;
    if (count > 499) throw new Error(`no identity numbers left for ${key}`);
    issued.set(key, count);
    const serial = sex === 'male' ? count * 2 - 1 : count * 2;
    const first17 = division + bornOn.replaceAll('-', '') + String(serial).padStart(3, '0');
    return first17 + checkCharacter(first17);
  };
}

/** A mobile number of the right form in a block (142, 143, 154) that no operator has been given: it reaches nobody. */
export function phoneNumber(chance: Chance): string {
  return chance.pick(['142', '143', '154']) + String(chance.int(0, 99_999_999)).padStart(8, '0');
}

/** A 19-digit card number with a valid Luhn digit under 629999, which is no bank's prefix. */
export function bankAccount(chance: Chance): string {
  const first18 =
    '629999' + String(chance.int(0, 999_999)).padStart(6, '0') + String(chance.int(0, 999_999)).padStart(6, '0');
  const sum = [...first18].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return first18 + String((10 - (sum % 10)) % 10);
}
