import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../api/call';
import { api } from '../../api/client';
import type { paths } from '../../api/contract';

type Query = NonNullable<paths['/api/audit-problems']['get']['parameters']['query']>;
export type ProblemFilter = Omit<Query, 'limit' | 'cursor'>;

const pageRows = 100;

/** The register, page by page, as it is narrowed. */
export function useProblems(filter: ProblemFilter) {
  const pages = useInfiniteQuery({
    queryKey: ['audits', 'problems', filter],
    queryFn: ({ signal, pageParam }) => {
      const query = { ...filter, limit: pageRows, ...(pageParam !== null && { cursor: pageParam }) };
      return call(() => api.GET('/api/audit-problems', { params: { query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
  return { pages };
}
