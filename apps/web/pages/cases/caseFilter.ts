import { useSearchParams } from 'react-router';
import type { paths } from '../../api/contract';

type Query = NonNullable<paths['/api/cases']['get']['parameters']['query']>;

/** What the list is narrowed by; it stands in the address, so that it can be sent to somebody. */
export type CaseFilter = Omit<Query, 'limit' | 'cursor'>;
export const filterNames = ['status', 'areaCode', 'phase', 'step', 'standing', 'category', 'cause', 'channel'] as const;
export type FilterName = (typeof filterNames)[number];

/** The filter in the address, and how it is changed. */
export function useCaseFilter(): {
  readonly filter: CaseFilter;
  set(name: FilterName, value: string | undefined): void;
  clear(): void;
} {
  const [params, setParams] = useSearchParams();
  // Whatever stands in the address: the API refuses what it does not know.
  const filter = Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = params.get(name);
      return value === null ? [] : [[name, value]];
    }),
  ) as CaseFilter;
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
    clear: () => setParams({}, { replace: true }),
  };
}

/** The address of the list with a filter. */
export function casesHref(filter: Readonly<Partial<Record<FilterName, string>>>): string {
  return `/cases?${new URLSearchParams(filter).toString()}`;
}
