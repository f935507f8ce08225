/** Steps of a field's path: `facts.members[2].idNumber` → facts, members, 2, idNumber. */
export function stepsOf(path: string): (string | number)[] {
  return path
    .split(/[.[\]]/)
    .filter((step) => step !== '')
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** The value at a path; undefined where something on the way is not there. */
export function getAt(value: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
    value,
  );
}

/** A copy with another value at a path; what is not there on the way is made, what is undefined is left out. */
export function setAt<T>(value: T, path: string, next: unknown): T {
  // The same shape as before but for one field, which the form's own checks look at.
  return put(value, stepsOf(path), next) as T;
}

function put(value: unknown, [step, ...rest]: readonly (string | number)[], next: unknown): unknown {
  if (step === undefined) return next;
  const inner = put(typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined, rest, next);
  if (typeof step === 'number') {
    const list: unknown[] = Array.isArray(value) ? [...value] : [];
    list[step] = inner;
    return list;
  }
  const copy: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  if (inner === undefined) delete copy[step];
  else copy[step] = inner;
  return copy;
}

/** An id for the element that edits a field, and for its error. */
export const idOfField = (form: string, path: string): string => `${form}-${path.replace(/[^\w-]/g, '-')}`;
