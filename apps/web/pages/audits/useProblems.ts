import { call } from '../../api/call';
import { api } from '../../api/client';
import type { paths } from '../../api/contract';
import { usePages } from '../../tables/usePages';

type Query = NonNullable<paths['/api/audit-problems']['get']['parameters']['query']>;
export type ProblemFilter = Omit<Query, 'limit' | 'cursor'>;

const pageRows = 100;

/** The register, page by page, as it is narrowed. */
export function useProblems(filter: ProblemFilter) {
  const pages = usePages({
    queryKey: ['audits', 'problems', filter],
    limit: pageRows,
    read: (page, signal) => {
      const query = { ...filter, ...page };
      return call(() => api.GET('/api/audit-problems', { params: { query }, signal }));
    },
  });
  return { pages };
}
