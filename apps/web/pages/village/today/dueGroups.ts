import { daysLeft } from '../../../show/days';

/** How soon something is due, as a village plans its days. */
export const duePeriods = ['over', 'today', 'week', 'later'] as const;
export type DuePeriod = (typeof duePeriods)[number];

const weekDays = 7;

/** The period in which a limit ends, by whole days of Shanghai. */
export function duePeriod(dueAt: string, now: string): DuePeriod {
  const days = daysLeft(dueAt, now);
  if (days < 0) return 'over';
  if (days === 0) return 'today';
  return days < weekDays ? 'week' : 'later';
}

/** Rows by how soon they are due, each period's in the order in which they came; empty periods are left out. */
export function dueGroups<R extends { readonly dueAt: string }>(
  rows: readonly R[],
  now: string,
): readonly { readonly period: DuePeriod; readonly rows: readonly R[] }[] {
  return duePeriods
    .map((period) => ({ period, rows: rows.filter(({ dueAt }) => duePeriod(dueAt, now) === period) }))
    .filter((group) => group.rows.length > 0);
}
