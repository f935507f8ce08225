import type { Limit } from '../policy/policy';

/** The days of some limits that follow each other, by unit. */
export function spanOf(...limits: readonly Limit[]): { calendar: number; working: number } {
  const sum = (unit: Limit['unit']) => limits.filter((l) => l.unit === unit).reduce((n, l) => n + l.days, 0);
  return { calendar: sum('calendar'), working: sum('working') };
}
