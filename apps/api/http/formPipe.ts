import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import { isRefusalCode, type Refusal, refuse, type RefusalParams } from '#domain/refusal';
import { keepDecorators } from './knownDecorators';
import { KnownQueries } from './knownQueries';
import { refused, throwRefusals } from './refused';
import { textFaults } from './textCheck';

/** Turns body and query into their forms and tells every fault with its field; unknown fields are faults. */
@Injectable()
export class FormPipe implements PipeTransform {
  private readonly queries = new KnownQueries();

  constructor() {
    keepDecorators();
  }

  async transform(value: unknown, { metatype, type }: ArgumentMetadata): Promise<unknown> {
    if ((type !== 'body' && type !== 'query') || metatype === undefined || !isForm(metatype)) return value;
    const plain = value ?? {};
    if (typeof plain !== 'object' || Array.isArray(plain)) throw refused('form.shape');
    return type === 'query'
      ? this.queries.formOf(metatype, plain, () => this.checked(metatype, plain))
      : this.checked(metatype, plain);
  }

  /** The form, or everything that is wrong with it. */
  private async checked(metatype: new () => object, plain: object): Promise<object> {
    throwRefusals(textFaults(plain));
    // plainToInstance is typed `any` for an unknown class.
    const form = plainToInstance(metatype, plain) as object;
    const errors = await validate(form, {
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      validationError: { target: false, value: false },
    });
    throwRefusals(errors.flatMap((error) => refusalsOf(error, '')));
    return form;
  }
}

function isForm(metatype: unknown): metatype is new () => object {
  return (
    typeof metatype === 'function' && ![String, Number, Boolean, Array, Object].some((builtIn) => builtIn === metatype)
  );
}

function refusalsOf(error: ValidationError, path: string): Refusal[] {
  const field = /^\d+$/.test(error.property)
    ? `${path}[${error.property}]`
    : path === ''
      ? error.property
      : `${path}.${error.property}`;
  const own = Object.entries(error.constraints ?? {}).map(([name, message]) => refusalOf(name, message, field));
  // A part that is no object at all gets one fault, not one more for each decorator.
  const mine = own.length > 1 ? own.slice(0, 1) : own;
  return [...mine, ...(error.children ?? []).flatMap((child) => refusalsOf(child, field))];
}

function refusalOf(constraint: string, message: string, field: string): Refusal {
  if (constraint === 'whitelistValidation') return refuse('form.unknownField', { field });
  const fault = readFault(message);
  return fault === null
    ? refuse('form.shape', { field })
    : refuse(fault.code, { field, ...(fault.params !== undefined && { params: fault.params }) });
}

// Messages are written by `checked`; anything else is a decorator of the library that nobody has given a code.
function readFault(message: string): { code: Refusal['code']; params?: RefusalParams } | null {
  if (!message.startsWith('{')) return null;
  const fault: unknown = JSON.parse(message);
  if (typeof fault !== 'object' || fault === null || !('code' in fault) || !isRefusalCode(fault.code)) return null;
  // `checked` writes parameters only as a FieldFault's.
  return { code: fault.code, ...('params' in fault && { params: fault.params as RefusalParams }) };
}
