import type { Schemas } from '../../api/client';

/** A share with its denominator. */
export function shareOf({ overdue, cases }: Pick<Schemas['BoardCellView'], 'overdue' | 'cases'>): string {
  return cases === 0 ? '—' : `${((overdue / cases) * 100).toFixed(1)}% (${overdue}/${cases})`;
}
