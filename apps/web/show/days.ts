import { type Day, daysBetween } from '#domain/calendar/day';
import { dayOf, lastDayBefore } from '#domain/calendar/instant';

/** The day of Shanghai on which a moment falls; a day stays as it is. */
export const dayIn = (at: string): Day => dayOf(Date.parse(at));

/** The end of a limit is 24:00 of its last day, which is 00:00 of the next: the day before is meant. */
export const lastDay = (until: string): Day => lastDayBefore(Date.parse(until));

/** Days of Shanghai between a moment and now: 0 today, 1 tomorrow, −2 the day before yesterday. */
export function daysUntil(at: string, now: string): number {
  return daysBetween(dayIn(now), dayIn(at));
}

/** Whole days left until a limit's last day: 0 on the day itself, negative when it is over. */
export function daysLeft(until: string, now: string): number {
  return daysBetween(dayIn(now), lastDay(until));
}
