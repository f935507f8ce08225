import type { Schemas } from '../../api/client';
import { durationOf } from '../../show/duration';
import { useReportWords } from '../../words/reportWords';

/** How counts, shares and lengths of time are written. */
export function useFigures() {
  const t = useReportWords();
  const percent = ({ percent: value }: Schemas['ShareView']): string => (value === null ? '—' : `${value}%`);
  return {
    counted: ({ households, people }: Schemas['CountedView']) =>
      `${t('householdCount', { count: households })} ${t('peopleCount', { count: people })}`,
    percent,
    /** A length of time in milliseconds. */
    length: (ms: number | null): string => {
      if (ms === null) return '—';
      const { unit, number } = durationOf(ms);
      return t(unit, { number });
    },
    share: (share: Schemas['ShareView']) =>
      t('share', { part: share.part, whole: share.whole, percent: percent(share) }),
  };
}
