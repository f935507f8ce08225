import { addDays, type Day, daysBetween } from './day';
import { dayOf, endOfDay, type Instant, lastDayBefore } from './instant';
import { addWorkdays, type WorkCalendar, workdaysBetween } from './workCalendar';

export type DayUnit = 'calendar' | 'working';

/**
 * The end of the n-th full day after the day of `from`: with 5 calendar days from any moment of the 2nd, the 7th at 24:00.
 * 0 days is the end of the same day, workday or not.
 */
export function dueAt(
  from: Instant,
  limit: { readonly days: number; readonly unit: DayUnit },
  calendar: WorkCalendar,
): Instant {
  return endOfDay(dayAfter(dayOf(from), limit.days, limit.unit, calendar));
}

/**
 * Full days left between the day of `now` and the last day of the limit, for a clock that stops now.
 * Today does not count: 0 means “ends today”; a limit that is over has −1, −2, … calendar days, or −1 workdays at most.
 */
export function remainingDays(now: Instant, due: Instant, unit: DayUnit, calendar: WorkCalendar): number {
  const [today, last] = [dayOf(now), lastDayBefore(due)];
  if (unit === 'calendar') return daysBetween(today, last);
  return last < today ? -1 : workdaysBetween(today, last, calendar);
}

/**
 * The due moment of a clock that goes on now with so many days left (from `remainingDays` when it stopped).
 * A limit that was over before it stopped is over again: it ended yesterday.
 */
export function resumeDue(now: Instant, remaining: number, unit: DayUnit, calendar: WorkCalendar): Instant {
  if (remaining < 0) return endOfDay(addDays(dayOf(now), -1));
  return dueAt(now, { days: remaining, unit }, calendar);
}

function dayAfter(day: Day, days: number, unit: DayUnit, calendar: WorkCalendar): Day {
  return unit === 'working' ? addWorkdays(day, days, calendar) : addDays(day, days);
}
