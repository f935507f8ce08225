import { type Day, isDay } from '../calendar/day';
import { readIdNumber } from '../identity/idNumber';
import { isPhone } from '../identity/phone';
import { checkText } from '../identity/text';
import { type Refusal, refuse } from '../refusal';

/** Looks at one value of a form, whatever it is; `at` is its path, `members[2].idNumber`. Every fault is named, none throws. */
export type Check = (value: unknown, at: string, today: Day) => Refusal[];

/** A field left out, null or an empty text counts as not filled in. */
export const isMissing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

export const required =
  (check: Check): Check =>
  (value, at, today) =>
    isMissing(value) ? [refuse('form.required', { field: at })] : check(value, at, today);

export const optional =
  (check: Check): Check =>
  (value, at, today) =>
    isMissing(value) ? [] : check(value, at, today);

/** Text of at most `max` characters. */
export const text =
  (max: number, lines: 'one' | 'many' = 'one'): Check =>
  (value, at) => {
    if (typeof value !== 'string') return [refuse('form.notText', { field: at })];
    const wrong = checkText(value, { max, lines, field: at });
    return wrong ? [wrong] : [];
  };

export const oneOf =
  (codes: readonly (string | number)[]): Check =>
  (value, at) =>
    codes.some((code) => code === value) ? [] : [refuse('form.oneOf', { field: at })];

export const yesNo: Check = (value, at) => (typeof value === 'boolean' ? [] : [refuse('form.oneOf', { field: at })]);

/** A number between bounds; whole where nothing else is said. */
export const number =
  (bounds: { readonly min?: number; readonly max: number; readonly fractions?: boolean }): Check =>
  (value, at) => {
    const min = bounds.min ?? 0;
    if (typeof value !== 'number' || !Number.isFinite(value)) return [refuse('form.notANumber', { field: at })];
    if (value < 0 && min >= 0) return [refuse('form.negative', { field: at })];
    if (value < min || value > bounds.max)
      return [refuse('form.range', { field: at, params: { min, max: bounds.max } })];
    return bounds.fractions || Number.isInteger(value) ? [] : [refuse('form.notWhole', { field: at })];
  };

/** Money in whole fen; a hundred million yuan is more than any household or project of ours has. */
export const fen: Check = number({ max: 10_000_000_000 });

/** A real day, not after today. */
export const dayUntilToday: Check = (value, at, today) => {
  const wrong = day(value, at, today);
  return wrong.length === 0 && typeof value === 'string' && value > today
    ? [refuse('form.dateInFuture', { field: at })]
    : wrong;
};

/** A real day from 1900 on. */
export const day: Check = (value, at) =>
  typeof value === 'string' && isDay(value) && value >= '1900-01-01' ? [] : [refuse('form.notADate', { field: at })];

export const idNumber: Check = (value, at, today) => {
  const read = typeof value === 'string' ? readIdNumber(value, today) : 'idNumber.length';
  return typeof read === 'string' ? [refuse(read, { field: at })] : [];
};

export const phone: Check = (value, at) =>
  typeof value === 'string' && isPhone(value) ? [] : [refuse('phone.invalid', { field: at })];

/** Twelve digits of a division code; whether the area exists is looked up where areas are. */
export const areaCode: Check = (value, at) =>
  typeof value === 'string' && /^[1-9]\d{11}$/.test(value) ? [] : [refuse('area.unknown', { field: at })];

/** An id made by a client or the database. */
export const id: Check = (value, at) =>
  typeof value === 'string' && /^[\w:.-]{1,100}$/.test(value) ? [] : [refuse('form.shape', { field: at })];
