import { ValidateBy } from 'class-validator';
import type { RefusalCode, RefusalParams } from '#domain/refusal';

/** Why a value is refused, without its field: the path is added where the whole form is known. */
export interface FieldFault {
  readonly code: RefusalCode;
  readonly params?: RefusalParams;
}

export type FieldCheck = (value: unknown) => FieldFault | null;

/** A class-validator decorator with one code per fault; the message carries the fault as JSON for the form pipe. */
export function checked(name: string, check: FieldCheck): PropertyDecorator {
  return ValidateBy({
    name,
    validator: {
      validate: (value: unknown) => check(value) === null,
      defaultMessage: (args) => JSON.stringify(check(args?.value)),
    },
  });
}
