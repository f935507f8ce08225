import type { Day } from '../calendar/day';
import type { Refusal } from '../refusal';
import type { Check } from './check';
import { tidy } from './tidy';

/** A rule over several fields of a form, with the fields that it reads: it is asked when those are right by themselves. */
export interface FormRule<Form, Context> {
  readonly reads: readonly (keyof Form & string)[];
  readonly check: (form: Form, context: Context) => Refusal[];
}

/** What a kind of form asks: its shape, and the rules over several fields. */
export interface FormKind<Form, Context> {
  readonly shape: Check;
  readonly rules: readonly FormRule<Form, Context>[];
}

export type ReadForm<Form> = { readonly form: Form } | { readonly refusals: readonly Refusal[] };

/** Everything that is wrong with a form, each with its field; empty when it may be submitted. */
export function checkForm<Form, Context extends { readonly today: Day }>(
  { shape, rules }: FormKind<Form, Context>,
  form: unknown,
  context: Context,
): Refusal[] {
  const wrong = shape(form, '', context.today);
  if (wrong.some((r) => !r.field)) return wrong;
  const isRight = (field: string) =>
    !wrong.some((r) => r.field === field || r.field?.startsWith(`${field}.`) || r.field?.startsWith(`${field}[`));
  // A rule reads only fields whose shape was just found right.
  const asked = rules.filter(({ reads }) => reads.every(isRight)).flatMap(({ check }) => check(form as Form, context));
  return [...wrong, ...asked];
}

/** The form as it is kept and hashed, or everything that is wrong with it. */
export function readForm<Form, Context extends { readonly today: Day }>(
  kind: FormKind<Form, Context>,
  raw: unknown,
  context: Context,
): ReadForm<Form> {
  const form = tidy(raw);
  const refusals = checkForm(kind, form, context);
  // Checked field by field just above.
  return refusals.length > 0 ? { refusals } : { form: form as Form };
}
