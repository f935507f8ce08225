import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { checked, type FieldFault } from './checked';
import { described, type FieldOptions } from './options';
import { required } from './text';

export interface NumberOptions extends FieldOptions<number> {
  readonly min: number;
  readonly max: number;
  /** The value comes from a query string. */
  readonly query?: boolean;
  /** Fractions are allowed. */
  readonly fractions?: boolean;
}

/** A number within bounds, whole unless `fractions`. Money is in fen. */
export function NumberField(options: NumberOptions): PropertyDecorator {
  const { min, max, fractions = false } = options;
  const check = (value: unknown): FieldFault | null => {
    const missing = required(value);
    if (missing !== null) return missing;
    if (typeof value !== 'number' || !Number.isFinite(value)) return { code: 'form.notANumber' };
    if (!fractions && !Number.isInteger(value)) return { code: 'form.notWhole' };
    if (value < 0 && min === 0) return { code: 'form.negative' };
    return value < min || value > max ? { code: 'form.range', params: { min, max } } : null;
  };
  const schema = fractions
    ? ({ type: 'number', minimum: min, maximum: max } as const)
    : ({ type: 'integer', minimum: min, maximum: max } as const);
  const decorators = [described(options, schema), checked('number', check)];
  if (options.query === true)
    decorators.push(
      Transform(({ value }: { value: unknown }) =>
        typeof value === 'string' && value.trim() !== '' ? Number(value) : value,
      ),
    );
  return applyDecorators(...decorators);
}

/** Yes or no; in a query string `true` or `false`. */
export function YesNoField(options: FieldOptions<boolean> & { readonly query?: boolean }): PropertyDecorator {
  const check = (value: unknown): FieldFault | null =>
    required(value) ?? (typeof value === 'boolean' ? null : { code: 'form.oneOf' });
  const decorators = [described(options, { type: Boolean }), checked('yesNo', check)];
  if (options.query === true)
    decorators.push(
      Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value)),
    );
  return applyDecorators(...decorators);
}
