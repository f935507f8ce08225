import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../api/call';
import { api } from '../../api/client';
import type { paths } from '../../api/contract';

type Query = NonNullable<paths['/api/look-backs']['get']['parameters']['query']>;
export type LookBackFilter = Omit<Query, 'limit' | 'cursor'>;

const pageRows = 100;

/** Look-backs, page by page, as they are narrowed. */
export function useLookBacks(filter: LookBackFilter) {
  return useInfiniteQuery({
    queryKey: ['lookBacks', 'list', filter],
    queryFn: ({ signal, pageParam }) => {
      const query = { ...filter, limit: pageRows, ...(pageParam !== null && { cursor: pageParam }) };
      return call(() => api.GET('/api/look-backs', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}
