import { LightTag } from '../../show/LightTag';
import { daysLeft } from '../../show/days';
import { useMoments } from '../../show/moments';
import { useInboxWords } from '../../words/inboxWords';
import styles from './inbox.module.css';
import type { TaskRow } from './useTasks';

/** A due moment: its last day, and how far it is. */
export function DueTag({ row, now }: { readonly row: Pick<TaskRow, 'dueAt' | 'light'>; readonly now: string }) {
  const t = useInboxWords();
  const { shortLastDay } = useMoments();
  const days = daysLeft(row.dueAt, now);
  const said =
    days < 0 ? t('overdueDays', { count: -days }) : days === 0 ? t('dueToday') : t('leftDays', { count: days });
  return (
    <span className={styles.due}>
      {row.light === 'paused' ? <LightTag light="paused" /> : <LightTag light={row.light} text={said} />}
      <span>{shortLastDay(row.dueAt)}</span>
    </span>
  );
}
