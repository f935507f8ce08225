import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { InboxFilter } from './inboxFilter';
import { readTasks, type TaskPage } from './useTasks';

const lookEveryMs = 60_000;

interface Shown {
  readonly filter: InboxFilter;
  readonly text: string;
  /** The first page as it was read with the list; undefined while it is being read. */
  readonly loaded: TaskPage | undefined;
  /** When the list was read last, in milliseconds. */
  readonly loadedAt: number;
  /** How many the counts say there are; null while they are older than the list, or another list's. */
  readonly total: number | null;
}

/**
 * Whether the list is not any more what is shown: its first page holds other tasks now, or there are more or fewer of them.
 * Looked at once a minute and when the window is come back to; the rows themselves stand still until somebody asks.
 */
export function useHasChanged({ filter, text, loaded, loadedAt, total }: Shown): boolean {
  const [before, setBefore] = useState<{ loaded: TaskPage | undefined; total: number | null }>({
    loaded: undefined,
    total: null,
  });
  if (before.loaded !== loaded) setBefore({ loaded, total });
  else if (before.total === null && total !== null) setBefore({ loaded, total });
  const now = useQuery({
    queryKey: ['tasks', 'look', filter, text, loadedAt],
    queryFn: ({ signal }) => readTasks({ filter, text, cursor: null }, signal),
    enabled: loaded !== undefined,
    initialData: loaded,
    staleTime: lookEveryMs,
    gcTime: 0,
    refetchInterval: lookEveryMs,
    refetchOnWindowFocus: 'always',
  });
  if (loaded === undefined) return false;
  const isOtherPage = now.data !== undefined && idsOf(now.data) !== idsOf(loaded);
  const isOtherTotal = before.loaded === loaded && before.total !== null && total !== null && before.total !== total;
  return isOtherPage || isOtherTotal;
}

const idsOf = ({ rows }: TaskPage): string => rows.map(({ taskId }) => taskId).join(' ');
