import { applyDecorators, type Type as Class } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ValidateIf, ValidateNested } from 'class-validator';
import { checked, type FieldCheck, type FieldFault } from './checked';
import { described } from './options';
import { isUuid, required } from './text';

interface PartOptions {
  readonly about: string;
  readonly optional?: boolean;
  readonly nullable?: boolean;
}

/** A form within the form. */
export function PartField(part: () => Class, options: PartOptions): PropertyDecorator {
  const { about, optional = false, nullable = false } = options;
  const absent = (value: unknown): boolean => (value === undefined && optional) || (value === null && nullable);
  return applyDecorators(
    ApiProperty({ type: () => part(), description: about, required: !optional, nullable }),
    ValidateIf((_form: unknown, value: unknown) => !absent(value)),
    checked('part', (value) => required(value) ?? (isObject(value) ? null : { code: 'form.shape' })),
    ValidateNested(),
    Type(part),
  );
}

/** A bounded list of forms within the form. */
export function PartsField(
  part: () => Class,
  options: PartOptions & { readonly max: number; readonly min?: number },
): PropertyDecorator {
  const { about, optional = false, min = 0, max } = options;
  const check = (value: unknown): FieldFault | null =>
    list(value, min, max) ?? ((value as unknown[]).every(isObject) ? null : { code: 'form.shape' }); // `list` has found an array
  return applyDecorators(
    ApiProperty({
      type: () => part(),
      isArray: true,
      description: about,
      required: !optional,
      minItems: min,
      maxItems: max,
    }),
    ValidateIf((_form: unknown, value: unknown) => !(value === undefined && optional)),
    checked('parts', check),
    ValidateNested({ each: true }),
    Type(part),
  );
}

/** A bounded list of codes, each once. */
export function CodesField<T extends string>(
  values: readonly T[],
  options: PartOptions & { readonly example: readonly T[]; readonly max: number; readonly min?: number },
): PropertyDecorator {
  const check = listOf((value) => (values.some((each) => each === value) ? null : { code: 'form.oneOf' }), options);
  return applyDecorators(
    described(
      { ...options, example: [...options.example] },
      { enum: [...values], isArray: true, maxItems: options.max },
    ),
    checked('codes', check),
  );
}

/** A bounded list of ids, each once. */
export function IdsField(
  options: PartOptions & { readonly example: readonly string[]; readonly max: number; readonly min?: number },
): PropertyDecorator {
  const check = listOf((value) => (isUuid(value) ? null : { code: 'form.shape' }), options);
  return applyDecorators(
    described(
      { ...options, example: [...options.example] },
      { type: 'array', items: { type: 'string', format: 'uuid' }, maxItems: options.max },
    ),
    checked('ids', check),
  );
}

/** A bounded list of short texts, each once. */
export function TextsField(
  options: PartOptions & {
    readonly example: readonly string[];
    readonly max: number;
    readonly min?: number;
    readonly maxLength: number;
  },
): PropertyDecorator {
  const { maxLength } = options;
  const check = listOf((value) => {
    if (typeof value !== 'string') return { code: 'form.notText' };
    return [...value].length > maxLength ? { code: 'form.tooLong', params: { max: maxLength } } : null;
  }, options);
  return applyDecorators(
    described(
      { ...options, example: [...options.example] },
      { type: 'array', items: { type: 'string', maxLength }, maxItems: options.max },
    ),
    checked('texts', check),
  );
}

function listOf(check: FieldCheck, { min = 0, max }: { readonly min?: number; readonly max: number }): FieldCheck {
  return (value) => {
    const fault = list(value, min, max);
    if (fault !== null) return fault;
    const items = value as unknown[]; // `list` has found an array
    const wrong = items.map(check).find((each) => each !== null);
    return wrong ?? (new Set(items).size < items.length ? { code: 'form.twice' } : null);
  };
}

function list(value: unknown, min: number, max: number): FieldFault | null {
  if (value === undefined || value === null) return { code: 'form.required' };
  if (!Array.isArray(value)) return { code: 'form.shape' };
  if (value.length < min) return { code: 'form.required' };
  return value.length > max ? { code: 'form.tooMany', params: { max } } : null;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
