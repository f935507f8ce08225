import {
  type InfiniteData,
  keepPreviousData,
  type QueryClient,
  type QueryKey,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call';
import { api, type Schemas } from '../../api/client';
import { changed, type InboxFilter } from './inboxFilter';

export type TaskRow = Schemas['TaskRowView'];
export type TaskPage = Schemas['TaskList'];

const pageRows = 200;
const countEveryMs = 60_000;

interface Asked {
  readonly filter: InboxFilter;
  readonly text: string;
  /** Null for the first page. */
  readonly cursor: string | null;
}

/** One page of the list, soonest due first unless the filter says otherwise. */
export function readTasks({ filter, text, cursor }: Asked, signal: AbortSignal): Promise<TaskPage> {
  const query = { ...filter, limit: pageRows, ...(cursor !== null && { cursor }) };
  return text === ''
    ? call(() => api.GET('/api/tasks', { params: { query }, signal }))
    : call(() => api.POST('/api/tasks/search', { body: searchBody({ ...query, text }), signal }));
}

/** The list, page by page; a name searched for goes in the body, never in an address. It is read again when asked, so that it stands still. */
export function useTasks(filter: InboxFilter, text: string) {
  const client = useQueryClient();
  const queryKey = ['tasks', 'list', filter, text];
  // Whoever comes back starts at the top: fifty pages are not read again for the first one.
  useState(() => keepFirstPage(client, queryKey));
  return useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => readTasks({ filter, text, cursor: pageParam }, signal),
    // The first page has no cursor.
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchOnWindowFocus: false,
    placeholderData: keepPreviousData,
  });
}

function keepFirstPage(client: QueryClient, queryKey: QueryKey): void {
  const state = client.getQueryState<InfiniteData<TaskPage, string | null>>(queryKey);
  if (state?.data === undefined || state.data.pages.length < 2) return;
  const { pages, pageParams } = state.data;
  const kept = { pages: pages.slice(0, 1), pageParams: pageParams.slice(0, 1) };
  client.setQueryData(queryKey, kept, { updatedAt: state.dataUpdatedAt });
  if (state.isInvalidated) void client.invalidateQueries({ queryKey, exact: true, refetchType: 'none' });
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
