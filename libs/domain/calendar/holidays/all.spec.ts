import { daysBetween, weekdayOf } from '../day';
import { isWorkday } from '../workCalendar';
import { calendarOf, holidayYears, nationalCalendar } from './all';

/** Days off and days worked, counted from each notice's own “共n天” (2023 counts 31 December 2022, printed there, under 2022). */
const printed: Record<number, [off: number, worked: number]> = {
  2021: [31, 7],
  2022: [32, 7],
  2023: [26, 7],
  2024: [28, 8],
  2025: [28, 5],
  2026: [33, 6],
};

describe('the holiday notices', () => {
  test.each(holidayYears.map((y) => [y.year, y] as const))('%i adds up to what the notice prints', (year, notice) => {
    const { holidays, workdays } = calendarOf([notice]);
    expect([holidays.length, workdays.length]).toEqual(printed[year]);
    expect([...holidays, ...workdays].every((d) => d.startsWith(String(year)))).toBe(true);
    expect(notice.off.every(({ from, to }) => daysBetween(from, to) >= 0)).toBe(true);
  });

  it('only make weekends worked, and never a day both off and worked', () => {
    expect(nationalCalendar.workdays.filter((d) => ![0, 6].includes(weekdayOf(d)))).toEqual([]);
    expect(nationalCalendar.workdays.filter((d) => nationalCalendar.holidays.includes(d))).toEqual([]);
  });

  it('tell the days around the Spring Festival of 2026 apart', () => {
    expect(
      [
        '2026-02-13',
        '2026-02-14',
        '2026-02-15',
        '2026-02-16',
        '2026-02-23',
        '2026-02-24',
        '2026-02-28',
        '2026-03-01',
      ].map((d) => isWorkday(d, nationalCalendar)),
    ).toEqual([true, true, false, false, false, true, true, false]);
  });
});
