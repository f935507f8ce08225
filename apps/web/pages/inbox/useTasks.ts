import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { changed, type InboxFilter } from './inboxFilter';

export type TaskRow = Schemas['TaskRowView'];

const pageRows = 200;
const countEveryMs = 60_000;

/** The list, page by page; a name searched for goes in the body, never in an address. It is read again when asked, so that it stands still. */
export function useTasks(filter: InboxFilter, text: string) {
  return useInfiniteQuery({
    queryKey: ['tasks', 'list', filter, text],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...filter, limit: pageRows, ...(pageParam !== null && { cursor: pageParam }) };
      return text === ''
        ? call(() => api.GET('/api/tasks', { params: { query }, signal }))
        : call(() => api.POST('/api/tasks/search', { body: searchBody({ ...query, text }), signal }));
    },
    // The first page has no cursor.
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchOnWindowFocus: false,
    placeholderData: keepPreviousData,
  });
}

/** How many of each kind and light, by the same filter but for these two: the queues stand still while one chooses among them. */
export function useQueueCounts(filter: InboxFilter, text: string) {
  const wider = changed(filter, { kind: undefined, light: undefined, sort: undefined });
  return useQuery({
    queryKey: ['tasks', 'counts', wider, text],
    queryFn: ({ signal }) =>
      text === ''
        ? call(() => api.GET('/api/tasks/counts', { params: { query: wider }, signal }))
        : call(() => api.POST('/api/tasks/search/counts', { body: searchBody({ ...wider, text }), signal })),
    refetchInterval: countEveryMs,
    placeholderData: keepPreviousData,
  });
}

type SearchBody = Schemas['InboxSearch'];
// What the contract calls required has a usual value where it is left out.
const searchBody = (
  query: InboxFilter & { readonly text: string; readonly limit?: number; readonly cursor?: string },
): SearchBody => ({ limit: pageRows, scope: 'all', sort: 'due', ...query }) as SearchBody;
