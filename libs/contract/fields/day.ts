import { applyDecorators } from '@nestjs/common';
import { checked, type FieldFault } from './checked';
import { described, type FieldOptions } from './options';
import { required } from './text';

const dayForm = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a real calendar day 'YYYY-MM-DD' from 1900 to 2199. */
export function isDay(value: unknown): value is string {
  const parts = typeof value === 'string' ? dayForm.exec(value) : null;
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1900 || year > 2199) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A calendar day; whether it may lie in the future is the subject's rule. */
export function DayField(options: FieldOptions<string>): PropertyDecorator {
  const check = (value: unknown): FieldFault | null =>
    required(value) ?? (isDay(value) ? null : { code: 'form.notADate' });
  return applyDecorators(described(options, { type: String, format: 'date' }), checked('day', check));
}

/** An instant with zone, ISO 8601. */
export function InstantField(options: FieldOptions<string>): PropertyDecorator {
  const isInstant = (value: unknown): boolean =>
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(value) &&
    isDay(value.slice(0, 10)) &&
    !Number.isNaN(Date.parse(value));
  return applyDecorators(
    described(options, { type: String, format: 'date-time' }),
    checked('instant', (value) => required(value) ?? (isInstant(value) ? null : { code: 'form.notADate' })),
  );
}
