import { type Day, isDay } from '../calendar/day';
import { type RefusalCode } from '../refusal';
import type { Sex } from '../household/personCodes';

/** What a resident identity number says about its holder. */
export interface IdNumber {
  /** 18 characters, the last one a digit or X. */
  readonly value: string;
  readonly bornOn: Day;
  readonly sex: Sex;
}

// GB/T 2260: provinces, autonomous regions, municipalities, and the residence-permit numbers of Hong Kong, Macao and Taiwan.
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);
// ISO 7064 MOD 11-2, as GB 11643-1999 applies it.
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

/** As people type it: full-width digits, spaces, a small x. Nothing else is mended. */
export function cleanIdNumber(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
}

/** The 18th character for the first 17 digits. */
export function checkCharacter(first17: string): string {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(first17[i]), 0);
  return checkCharacters.charAt(sum % 11);
}

/**
 * Reads a number by GB 11643, or says which rule it breaks. The code never carries the number.
 * `today` bounds the day of birth from above, 1900-01-01 from below. County digits are not looked up:
 * numbers keep those of areas long dissolved.
 */
export function readIdNumber(text: string, today: Day): IdNumber | RefusalCode {
  const value = cleanIdNumber(text);
  if (!/^\d{17}[\dX]$/.test(value)) return 'idNumber.length';
  if (!provinces.has(value.slice(0, 2))) return 'idNumber.area';
  const bornOn = `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`;
  if (!isDay(bornOn) || bornOn < '1900-01-01' || bornOn > today) return 'idNumber.birthDate';
  if (checkCharacter(value) !== value.charAt(17)) return 'idNumber.checksum';
  return { value, bornOn, sex: Number(value.charAt(16)) % 2 === 1 ? 'male' : 'female' };
}

/** Day of birth in a number that was checked before; nothing when it is none. */
export function findBirthDay(idNumber: string): Day | undefined {
  const read = readIdNumber(idNumber, '9999-12-31');
  return typeof read === 'string' ? undefined : read.bornOn;
}
