import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query';

/** Which part of a list is asked for: so many rows, from its beginning or behind `cursor`. */
export interface PagePlace {
  readonly limit: number;
  readonly cursor?: string;
}

interface PagesOptions<P> {
  readonly queryKey: QueryKey;
  /** Rows of one page. */
  readonly limit?: number;
  readonly enabled?: boolean;
  /** How often, in milliseconds, what is shown is read again; `false` for never. */
  readonly refetchInterval?: number | false;
  read(page: PagePlace, signal: AbortSignal): Promise<P>;
}

/** A list that is read page by page, each behind the last row of the one before; shown by `ReadPages`. */
export function usePages<P extends { readonly next: string | null }>({
  read,
  limit = 50,
  ...options
}: PagesOptions<P>) {
  return useInfiniteQuery({
    ...options,
    queryFn: ({ signal, pageParam }) => read({ limit, ...(pageParam !== null && { cursor: pageParam }) }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}
