import { useSearchParams } from 'react-router';
import type { paths } from '../../api/contract';

type Query = NonNullable<paths['/api/supervision/stuck']['get']['parameters']['query']>;

/** What the stuck cases are narrowed by; it stands in the address, so that it can be sent to somebody. */
export type StuckFilter = Omit<Query, 'limit' | 'cursor'>;
export const stuckFilterNames = ['areaCode', 'reason', 'step', 'department'] as const;
export type StuckFilterName = (typeof stuckFilterNames)[number];

export function useStuckFilter(): {
  readonly filter: StuckFilter;
  set(name: StuckFilterName, value: string | undefined): void;
} {
  const [params, setParams] = useSearchParams();
  // Whatever stands in the address: the API refuses what it does not know.
  const filter = Object.fromEntries(
    stuckFilterNames.flatMap((name) => {
      const value = params.get(name);
      return value === null ? [] : [[name, value]];
    }),
  ) as StuckFilter;
  return {
    filter,
    set: (name, value) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          if (value === undefined) next.delete(name);
          else next.set(name, value);
          return next;
        },
        { replace: true },
      ),
  };
}

/** The address of the list with a filter. */
export function stuckHref(filter: Readonly<Partial<Record<StuckFilterName, string>>>): string {
  return `/supervision/stuck?${new URLSearchParams(filter).toString()}`;
}

/** The same list as a workbook. */
export function stuckWorkbookHref(filter: StuckFilter): string {
  // All values of the filter are texts.
  return `/api/supervision/stuck.xlsx?${new URLSearchParams(filter as Record<string, string>).toString()}`;
}

/** The filter where it narrows the list; undefined where the list shows everything. */
export function narrowed(filter: StuckFilter): StuckFilter | undefined {
  return Object.keys(filter).length === 0 ? undefined : filter;
}
