import type { Schemas } from '../../api/client';
import { daysUntil } from '../../show/days';
import { useSupervisionWords } from '../../words/supervisionWords';

/** For how many days the case that waits longest has been waiting; null where none has waited a day. */
export function useOldest(at: string): (cell: Schemas['BoardCellView'] | undefined) => string | null {
  const t = useSupervisionWords();
  return (cell) => {
    const days = cell?.oldestSinceAt ? -daysUntil(cell.oldestSinceAt, at) : 0;
    return days < 1 ? null : t('days', { days });
  };
}
