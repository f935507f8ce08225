import { addDays, type Day } from '../day';
import type { WorkCalendar } from '../workCalendar';
import { holidays2021 } from './2021';
import { holidays2022 } from './2022';
import { holidays2023 } from './2023';
import { holidays2024 } from './2024';
import { holidays2025 } from './2025';
import { holidays2026 } from './2026';
import type { HolidayYear } from './holidayYear';

/** The notices shipped as data. A later year is added as reference data when its notice appears, usually in November. */
export const holidayYears: readonly HolidayYear[] = [
  holidays2021,
  holidays2022,
  holidays2023,
  holidays2024,
  holidays2025,
  holidays2026,
];

/** Joins the notices of several years into one calendar. */
export function calendarOf(years: readonly HolidayYear[]): WorkCalendar {
  return {
    holidays: years.flatMap((year) => year.off.flatMap(({ from, to }) => daysOf(from, to))),
    workdays: years.flatMap((year) => year.workdays),
  };
}

/** The national calendar of all shipped years; outside them a plain week. */
export const nationalCalendar: WorkCalendar = calendarOf(holidayYears);

function daysOf(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
