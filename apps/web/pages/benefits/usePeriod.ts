import { useMoments } from '../../show/moments';
import { useBenefitWords } from '../../words/benefitWords';

/** From when to when an entry holds, in words. */
export function usePeriod(): (entry: { readonly fromOn: string; readonly toOn: string | null }) => string {
  const t = useBenefitWords();
  const { day } = useMoments();
  return ({ fromOn, toOn }) =>
    toOn === null ? t('untilNotice', { from: day(fromOn) }) : t('fromTo', { from: day(fromOn), to: day(toOn) });
}
