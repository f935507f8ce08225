import { call } from '../../api/call';
import { api } from '../../api/client';
import type { paths } from '../../api/contract';
import { usePages } from '../../tables/usePages';

type Query = NonNullable<paths['/api/look-backs']['get']['parameters']['query']>;
export type LookBackFilter = Omit<Query, 'limit' | 'cursor'>;

const pageRows = 100;

/** Look-backs, page by page, as they are narrowed. */
export function useLookBacks(filter: LookBackFilter) {
  return usePages({
    queryKey: ['lookBacks', 'list', filter],
    limit: pageRows,
    read: (page, signal) => {
      const query = { ...filter, ...page };
      return call(() => api.GET('/api/look-backs', { params: { query }, signal }));
    },
  });
}
