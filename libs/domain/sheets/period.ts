import { addDays, addMonths, type Day, weekdayOf } from '../calendar/day';
import { dayOf, type Instant, startOfDay } from '../calendar/instant';

/**
 * 周工作清单（周调度）: of a week, made on its Monday. 月对比（月排名、红黑榜）: of a month, made on the first day behind it.
 * Source: the working rhythm of 浚县; process.md 4.
 */
export const sheetKinds = ['weekly', 'monthly'] as const;
export type SheetKind = (typeof sheetKinds)[number];

export const sheetKindNames = {
  weekly: { zh: '周工作清单', en: 'Weekly sheet' },
  monthly: { zh: '月对比', en: 'Monthly comparison' },
} as const satisfies Record<SheetKind, { zh: string; en: string }>;

/** In the morning of the day, before offices open. */
const madeAtHour = 6;
const morningMs = madeAtHour * 3_600_000;

/** The Monday of a day's week. */
export function weekOf(day: Day): Day {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

/** The first of a day's month. */
export function monthOf(day: Day): Day {
  return `${day.slice(0, 8)}01`;
}

/** The first day of the period whose sheet is due by now: the running week, the month that is over. */
export function periodDue(kind: SheetKind, now: Instant): Day {
  const day = dayOf(now - morningMs);
  return kind === 'weekly' ? weekOf(day) : addMonths(monthOf(day), -1);
}

/** The first day of the period that a sheet made at any moment would be of: the running week, the running month. */
export function periodRunning(kind: SheetKind, now: Instant): Day {
  const day = dayOf(now);
  return kind === 'weekly' ? weekOf(day) : monthOf(day);
}

/** The last day of a period. */
export function periodEnd(kind: SheetKind, periodOn: Day): Day {
  return kind === 'weekly' ? addDays(periodOn, 6) : addDays(addMonths(periodOn, 1), -1);
}

/** A weekly sheet that is made after its week tells what stood when it was due; null while its week runs. */
export function asOfWeek(periodOn: Day, now: Instant): Instant | null {
  return periodOn < weekOf(dayOf(now)) ? startOfDay(periodOn) + morningMs : null;
}

/** So many periods back a sheet that was missed is made afterwards. */
export const periodsMadeUp = { weekly: 8, monthly: 3 } as const satisfies Record<SheetKind, number>;

/** The periods whose sheets are due by now or were missed, the latest first. */
export function periodsDue(kind: SheetKind, now: Instant): Day[] {
  const due = periodDue(kind, now);
  return Array.from({ length: periodsMadeUp[kind] }, (_, back) =>
    kind === 'weekly' ? addDays(due, -7 * back) : addMonths(due, -back),
  );
}

/** When the next sheet becomes due. */
export function nextSheetAt(now: Instant): Instant {
  const day = dayOf(now - morningMs);
  const [monday, first] = [addDays(weekOf(day), 7), addMonths(monthOf(day), 1)];
  return startOfDay(monday < first ? monday : first) + morningMs;
}
