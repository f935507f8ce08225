import dayjs, { type Dayjs } from 'dayjs';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);

// Fixed, as everywhere: no zone of the device shifts an office's day (I10).
const shanghaiMinutes = 8 * 60;

export const inShanghai = (at: string): Dayjs => dayjs(at).utcOffset(shanghaiMinutes);

/** Days of Shanghai between a moment and now: 0 today, 1 tomorrow, −2 the day before yesterday. */
export function daysUntil(at: string, now: string): number {
  return inShanghai(at).startOf('day').diff(inShanghai(now).startOf('day'), 'day');
}

/** The end of a limit is 24:00 of its last day, which is 00:00 of the next: the day before is meant. */
export function lastDay(until: string): Dayjs {
  return inShanghai(until).subtract(1, 'millisecond');
}

/** Whole days left until a limit's last day: 0 on the day itself, negative when it is over. */
export function daysLeft(until: string, now: string): number {
  return lastDay(until).startOf('day').diff(inShanghai(now).startOf('day'), 'day');
}
