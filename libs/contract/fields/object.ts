import { applyDecorators } from '@nestjs/common';
import { checked } from './checked';
import { described, type FieldOptions } from './options';
import { required } from './text';

/** A form whose own rules stand in the domain: here only that it is an object; its fields are told apart there. */
export function ObjectField(options: FieldOptions<object>): PropertyDecorator {
  const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
  return applyDecorators(
    described(options, { type: 'object', additionalProperties: true }),
    checked('object', (value) => required(value) ?? (isObject(value) ? null : { code: 'form.shape' })),
  );
}
