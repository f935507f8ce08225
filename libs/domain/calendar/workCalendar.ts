import { addDays, type Day, weekdayOf } from './day';

/** What differs from “Monday to Friday are workdays”. A day stands in one of the two lists at most. */
export interface WorkCalendar {
  /** Off by the yearly notice (法定节假日 and the days exchanged for them). Those on weekends may stand here too. */
  readonly holidays: readonly Day[];
  /** Worked although on a weekend (调休). */
  readonly workdays: readonly Day[];
}

export const plainCalendar: WorkCalendar = { holidays: [], workdays: [] };

export function isWorkday(day: Day, calendar: WorkCalendar): boolean {
  if (calendar.workdays.includes(day)) return true;
  if (calendar.holidays.includes(day)) return false;
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6;
}

/** More days in a row without a workday than this mean a broken calendar, not a long holiday. */
const longestRest = 60;

/** The n-th workday after the day, which itself never counts; for n = 0 the day itself. */
export function addWorkdays(day: Day, days: number, calendar: WorkCalendar): Day {
  if (!Number.isInteger(days) || days < 0) throw new RangeError('Workdays are counted forward, in whole days');
  let at = day;
  for (let left = days, rest = 0; left > 0;) {
    at = addDays(at, 1);
    if (isWorkday(at, calendar)) [left, rest] = [left - 1, 0];
    else if (++rest > longestRest) throw new RangeError('The calendar has no workdays');
  }
  return at;
}

/** Workdays after the first day, up to and with the second; 0 when the second is not later. */
export function workdaysBetween(from: Day, to: Day, calendar: WorkCalendar): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkday(day, calendar)) count++;
  return count;
}
