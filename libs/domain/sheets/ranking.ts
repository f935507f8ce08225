import type { RankingBounds } from '../policy/policy';
import { type Share, shareOf } from '../reports/figures';

/** What was done in time, of what was to be done. */
export interface Kept {
  /** Department, area or helping unit. */
  readonly id: string;
  readonly inTime: number;
  readonly all: number;
}

export interface Ranked {
  readonly id: string;
  readonly inTime: Share;
  /** Null where there is too little to compare; equals share a rank. */
  readonly rank: number | null;
  /** 红榜、黑榜; null for the others. */
  readonly list: 'red' | 'black' | null;
}

/** Below so many nobody is ranked: one case more or less would turn the order round. */
export const leastRanked = 5;
/** Where a county's policy sets no bounds of its own; no text fixes them. */
export const usualRanking: RankingBounds = { redFromPercent: 95, blackBelowPercent: 80 };

/** 月排名: the best first, those too few to be ranked behind them. */
export function ranked(kept: readonly Kept[], bounds: RankingBounds): Ranked[] {
  const shares = kept.map(({ id, inTime, all }) => ({ id, inTime: shareOf(inTime, all) }));
  const isRanked = ({ inTime }: { inTime: Share }): boolean => inTime.whole >= leastRanked;
  const percentOf = ({ inTime }: { inTime: Share }): number => inTime.percent ?? 0;
  const comparable = shares.filter(isRanked).toSorted((a, b) => percentOf(b) - percentOf(a) || compare(a.id, b.id));
  const few = shares.filter((share) => !isRanked(share)).toSorted((a, b) => compare(a.id, b.id));
  return [
    ...comparable.map((share) => ({
      ...share,
      rank: 1 + comparable.filter((other) => percentOf(other) > percentOf(share)).length,
      list: listOf(percentOf(share), bounds),
    })),
    ...few.map((share) => ({ ...share, rank: null, list: null })),
  ];
}

function listOf(percent: number, { redFromPercent, blackBelowPercent }: RankingBounds): Ranked['list'] {
  if (percent >= redFromPercent) return 'red';
  return percent < blackBelowPercent ? 'black' : null;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
