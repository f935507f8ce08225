import { applyDecorators } from '@nestjs/common';
import { isPhone } from '#domain/identity/phone';
import { readIdNumber } from '#domain/identity/idNumber';
import { checked, type FieldFault } from './checked';
import { described, type FieldOptions } from './options';
import { required } from './text';

const lastDay = '9999-12-31';

/** An identity number by GB 11643; that its holder is born by today the service checks, which knows what today is. */
export function IdNumberField(options: FieldOptions<string>): PropertyDecorator {
  const check = (value: unknown): FieldFault | null => {
    const missing = required(value);
    if (missing !== null) return missing;
    if (typeof value !== 'string') return { code: 'form.notText' };
    const read = readIdNumber(value, lastDay);
    return typeof read === 'string' ? { code: read } : null;
  };
  return applyDecorators(described(options, { type: String }), checked('idNumber', check));
}

/** A mainland phone number, mobile or landline with area code. */
export function PhoneField(options: FieldOptions<string>): PropertyDecorator {
  const check = (value: unknown): FieldFault | null => {
    const missing = required(value);
    if (missing !== null) return missing;
    return typeof value === 'string' && isPhone(value) ? null : { code: 'phone.invalid' };
  };
  return applyDecorators(described(options, { type: String }), checked('phone', check));
}
