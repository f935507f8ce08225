import { useSearchParams } from 'react-router';

/** What of a report stands in the address, by the names its API takes. */
export function useReportQuery<N extends string>(names: readonly N[]): Partial<Record<N, string>> {
  const [params] = useSearchParams();
  const found = names.flatMap((name) => {
    const value = params.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return Object.fromEntries(found) as Partial<Record<N, string>>;
}
