import type { InboxFilter } from './inboxFilter';
import { sum } from './Queues';
import { useHasChanged } from './useHasChanged';
import { useQueueCounts, useTasks } from './useTasks';

/** List and counts that were read so close together were read for each other. */
const togetherMs = 5_000;

/** The list as far as it is read, its counts by the same filter, and whether it is another one meanwhile. */
export function useInboxList(filter: InboxFilter, text: string) {
  const tasks = useTasks(filter, text);
  const counts = useQueueCounts(filter, text);
  const cells = counts.data?.rows ?? [];
  const total = sum(
    cells.filter((cell) => (filter.kind ?? cell.kind) === cell.kind && (filter.light ?? cell.light) === cell.light),
  );
  const countsBelong = !counts.isPlaceholderData && counts.dataUpdatedAt >= tasks.dataUpdatedAt - togetherMs;
  const hasChanged = useHasChanged({
    filter,
    text,
    loaded: tasks.isPlaceholderData ? undefined : tasks.data?.pages[0],
    loadedAt: tasks.dataUpdatedAt,
    total: countsBelong ? total : null,
  });
  return { tasks, rows: tasks.data?.pages.flatMap((page) => page.rows) ?? [], cells, total, hasChanged };
}
