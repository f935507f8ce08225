import { applyDecorators } from '@nestjs/common';
import { isAreaCode } from '#domain/access/areas';
import { checked, type FieldFault } from './checked';
import { described, type FieldOptions } from './options';

export interface TextOptions extends FieldOptions<string> {
  /** Longest text, in characters as a person counts them. */
  readonly max: number;
  /** Several lines are allowed. */
  readonly lines?: boolean;
  /** An empty text is a value (a search without words). */
  readonly mayBeEmpty?: boolean;
}

/** Text somebody types. Blank is missing unless it may be empty; line breaks only where `lines` says so. */
export function TextField(options: TextOptions): PropertyDecorator {
  const check = (value: unknown): FieldFault | null => {
    if (value === undefined || value === null) return { code: 'form.required' };
    if (typeof value !== 'string') return { code: 'form.notText' };
    if (value.trim() === '' && options.mayBeEmpty !== true) return { code: 'form.required' };
    if ([...value].length > options.max) return { code: 'form.tooLong', params: { max: options.max } };
    if (options.lines !== true && /[\r\n\t]/.test(value)) return { code: 'form.controlCharacters' };
    return null;
  };
  return applyDecorators(described(options, { type: String, maxLength: options.max }), checked('text', check));
}

const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** True for a UUID of any version. */
export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && uuidForm.test(value);
}

/** The id of something. */
export function IdField(options: FieldOptions<string>): PropertyDecorator {
  return applyDecorators(
    described(options, { type: String, format: 'uuid' }),
    checked('id', (value) => required(value) ?? (isUuid(value) ? null : { code: 'form.shape' })),
  );
}

/** A 12-digit area code by form; whether it exists only the register knows (`area.unknown`). */
export function AreaField(options: FieldOptions<string>): PropertyDecorator {
  const check = (value: unknown): FieldFault | null =>
    required(value) ?? (typeof value === 'string' && isAreaCode(value) ? null : { code: 'area.unknown' });
  return applyDecorators(described(options, { type: String, pattern: '^[1-9][0-9]{11}$' }), checked('area', check));
}

/** One of a closed set of codes. */
export function CodeField<T extends string>(values: readonly T[], options: FieldOptions<T>): PropertyDecorator {
  const check = (value: unknown): FieldFault | null =>
    required(value) ?? (values.some((each) => each === value) ? null : { code: 'form.oneOf' });
  return applyDecorators(described(options, { enum: [...values] }), checked('code', check));
}

/** The fault of a value that is not there. */
export function required(value: unknown): FieldFault | null {
  return value === undefined || value === null || value === '' ? { code: 'form.required' } : null;
}
