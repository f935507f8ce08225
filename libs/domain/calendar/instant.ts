import { type Day, dayNumber, fromDayNumber } from './day';

/** A moment as UTC milliseconds since 1970. */
export type Instant = number;

const msPerDay = 86_400_000;
// Fixed, without daylight saving: the summer time of 1986–1991 moves no deadline of today (I10).
const shanghaiOffsetMs = 8 * 3_600_000;

/** The day in Shanghai on which the instant falls. Midnight belongs to the day that begins. */
export function dayOf(instant: Instant): Day {
  return fromDayNumber(Math.floor((instant + shanghaiOffsetMs) / msPerDay));
}

/** 00:00 of the day in Shanghai. */
export function startOfDay(day: Day): Instant {
  return dayNumber(day) * msPerDay - shanghaiOffsetMs;
}

/**
 * 24:00 of the day in Shanghai: the first instant that is too late.
 * It is also 00:00 of the next day, so `dayOf` names the next day; `lastDayBefore` gives the day itself back.
 */
export function endOfDay(day: Day): Instant {
  return startOfDay(day) + msPerDay;
}

/** The last day of a limit that ends at this instant: '2026-03-07' for 24:00 of the 7th. */
export function lastDayBefore(end: Instant): Day {
  return dayOf(end - 1);
}
