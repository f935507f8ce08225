import { type Refusal, refuse } from '../refusal';
import type { Check } from './check';

/** One check for each field of T, so that a new field cannot be forgotten. */
export type Fields<T> = { readonly [K in keyof T]-?: Check };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * An object with these fields and no others. `also` looks at the fields together
 * and is asked only when each of them is right, so it may trust their types.
 */
export function object<T extends object>(fields: Fields<T>, also?: (value: T, at: string) => Refusal[]): Check {
  const known: Readonly<Record<string, Check>> = fields;
  return (value, at, today) => {
    if (!isRecord(value)) return [refuse('form.shape', at === '' ? {} : { field: at })];
    const wrong: Refusal[] = [];
    for (const name of Object.keys(value)) {
      // Somebody else's words stay out of the path: an unknown name is cut and reduced to plain characters.
      if (!Object.hasOwn(known, name))
        wrong.push(refuse('form.unknownField', { field: join(at, name.replace(/[^\w]/g, '?').slice(0, 40)) }));
    }
    for (const [name, check] of Object.entries(known))
      wrong.push(...check(Object.hasOwn(value, name) ? value[name] : undefined, join(at, name), today));
    // Every field was just checked to be what T says.
    return wrong.length > 0 || !also ? wrong : also(value as T, at);
  };
}

/** A list of `min` to `max` entries; a longer one is refused as a whole, unread. */
export function list(check: Check, bounds: { readonly min?: number; readonly max: number }): Check {
  return (value, at, today) => {
    if (!Array.isArray(value)) return [refuse('form.shape', { field: at })];
    if (value.length < (bounds.min ?? 0)) return [refuse('form.required', { field: at })];
    if (value.length > bounds.max) return [refuse('form.tooMany', { field: at, params: { max: bounds.max } })];
    return value.flatMap((entry: unknown, i) => check(entry, `${at}[${i}]`, today));
  };
}

/** A list of codes, none of them twice. */
export function codeList(
  codes: readonly string[],
  bounds: { readonly min?: number; readonly max?: number } = {},
): Check {
  const entry: Check = (value, at) =>
    codes.some((code) => code === value) ? [] : [refuse('form.oneOf', { field: at })];
  return distinct(list(entry, { ...bounds, max: bounds.max ?? codes.length }));
}

/** The list's own check, and that no entry stands there twice. For lists of plain values. */
export function distinct(check: Check): Check {
  return (value, at, today) => {
    const wrong = check(value, at, today);
    if (wrong.length > 0 || !Array.isArray(value)) return wrong;
    return value.flatMap((entry: unknown, i) =>
      value.indexOf(entry) < i ? [refuse('form.twice', { field: `${at}[${i}]` })] : [],
    );
  };
}

const join = (at: string, name: string): string => (at === '' ? name : `${at}.${name}`);
