import type { Schemas } from '../../api/client';
import { useReportWords } from '../../words/reportWords';

/** How counts and shares are written. */
export function useFigures() {
  const t = useReportWords();
  const percent = ({ percent: value }: Schemas['ShareView']): string => (value === null ? '—' : `${value}%`);
  return {
    counted: ({ households, people }: Schemas['CountedView']) =>
      `${t('householdCount', { count: households })} ${t('peopleCount', { count: people })}`,
    percent,
    share: (share: Schemas['ShareView']) =>
      t('share', { part: share.part, whole: share.whole, percent: percent(share) }),
  };
}
