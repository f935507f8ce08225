import { useCallback, useId, useMemo, useState } from 'react';
import { type Refusal, refusalText } from '#domain/refusal';
import type { ApiProblem } from '../api/problem';
import { useLabel } from '../words/words';
import { getAt, idOfField, setAt } from './paths';

/** Everything that is wrong with a form, by the domain's own checks; `[]` where nothing is. */
export type CheckForm<T> = (values: T) => readonly Refusal[];

/** A form being filled in: its values by path, and what is wrong with them as it is entered. */
export interface Form<T> {
  readonly id: string;
  readonly values: T;
  get(path: string): unknown;
  set(path: string, value: unknown): void;
  /** Sets a field to what becomes of its value: for changes that end in any order. */
  update(path: string, next: (value: unknown) => unknown): void;
  /** Changes several fields at once. */
  change(next: (values: T) => T): void;
  /** Says that a field was left: from now on its faults are shown. */
  touch(path: string): void;
  /** The sentence beside a field; undefined where nothing is wrong or nobody has been there yet. */
  fault(path: string): string | undefined;
  /** Paths whose faults the checks know now, shown or not. */
  readonly faultyPaths: readonly string[];
  /** Shows every fault and goes to the first; true when there is none and the form may be sent. */
  attempt(): boolean;
  /** Faults that the API found, each at its field until the field is changed. `prefix` is the form's place in the request. */
  refuse(problem: ApiProblem, prefix?: string): void;
  reset(values: T): void;
}

interface Shown {
  readonly touched: ReadonlySet<string>;
  readonly all: boolean;
  readonly fromApi: ReadonlyMap<string, { readonly zh: string; readonly en: string }>;
}

const nothingShown: Shown = { touched: new Set(), all: false, fromApi: new Map() };

export function useForm<T>(initial: T, check: CheckForm<T>): Form<T> {
  const id = useId();
  const say = useLabel();
  const [values, setValues] = useState(initial);
  const [shown, setShown] = useState(nothingShown);
  const faults = useMemo(() => firstByPath(check(values)), [check, values]);

  const changed = useCallback((path: string) => {
    setShown((before) => ({ ...before, fromApi: without(before.fromApi, path) }));
  }, []);
  const set = useCallback(
    (path: string, value: unknown) => {
      setValues((before) => setAt(before, path, value));
      changed(path);
    },
    [changed],
  );
  return {
    id,
    values,
    get: (path) => getAt(values, path),
    set,
    update: (path, next) => {
      setValues((before) => setAt(before, path, next(getAt(before, path))));
      changed(path);
    },
    change: setValues,
    touch: (path) => setShown((before) => ({ ...before, touched: new Set([...before.touched, path]) })),
    fault: (path) => {
      const said = shown.fromApi.get(path);
      if (said !== undefined) return say(said);
      const found = faults.get(path);
      return found !== undefined && (shown.all || shown.touched.has(path)) ? say(refusalText(found)) : undefined;
    },
    faultyPaths: [...faults.keys()],
    attempt: () => {
      setShown((before) => ({ ...before, all: true }));
      const [first] = faults.keys();
      if (first !== undefined) focusField(id, first);
      return first === undefined;
    },
    refuse: ({ problem }, prefix = '') => {
      const said = problem.errors.flatMap(({ field, texts }) =>
        field === undefined ? [] : [[withoutPrefix(field, prefix), texts] as const],
      );
      setShown((before) => ({ ...before, fromApi: new Map(said) }));
      const [first] = said;
      if (first !== undefined) focusField(id, first[0]);
    },
    reset: (next) => {
      setValues(next);
      setShown(nothingShown);
    },
  };
}

function firstByPath(refusals: readonly Refusal[]): ReadonlyMap<string, Refusal> {
  const found = new Map<string, Refusal>();
  for (const refusal of refusals) if (!found.has(refusal.field ?? '')) found.set(refusal.field ?? '', refusal);
  return found;
}

function without<V>(map: ReadonlyMap<string, V>, path: string): ReadonlyMap<string, V> {
  if (!map.has(path)) return map;
  return new Map([...map].filter(([each]) => each !== path));
}

const withoutPrefix = (field: string, prefix: string): string =>
  prefix !== '' && field.startsWith(`${prefix}.`) ? field.slice(prefix.length + 1) : field;

// The faults are shown by the render that follows; the field is there already.
function focusField(form: string, path: string): void {
  requestAnimationFrame(() => {
    const field = document.getElementById(idOfField(form, path));
    field?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
  });
}
