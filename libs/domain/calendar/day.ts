/**
 * A calendar day as 'YYYY-MM-DD'. Strings of this form compare like the days they name,
 * and no zone can shift them (I10).
 */
export type Day = string;

const msPerDay = 86_400_000;

/** Whether the text is a day that exists: '2026-02-30' is none. Years 0001 to 9999. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '0001') return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** Days since 1970-01-01. A text that is no day is a bug of the caller: days from outside are checked with `isDay` first. */
export function dayNumber(day: Day): number {
  if (!isDay(day)) throw new RangeError('Not a day');
  return Date.parse(`${day}T00:00:00Z`) / msPerDay;
}

export function fromDayNumber(n: number): Day {
  return new Date(n * msPerDay).toISOString().slice(0, 10);
}

export function addDays(day: Day, days: number): Day {
  return fromDayNumber(dayNumber(day) + days);
}

/** Days from the first to the second; negative when the second comes before the first. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 is Sunday, 6 Saturday. */
export function weekdayOf(day: Day): number {
  // 1970-01-01 was a Thursday; the added multiple of seven keeps days before it positive.
  return (dayNumber(day) + 4 + 7 * 200_000) % 7;
}

/** The same day of the month so many months later, or the month's last day where it has none such. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(dayNumber(day) * msPerDay);
  const target = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(date.getUTCDate(), last));
  return target.toISOString().slice(0, 10);
}

/** Full years lived on a day, for someone born on another. Who was born on 29 February comes of age on 1 March of a common year. */
export function ageOn(bornOn: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return on.slice(5) < bornOn.slice(5) ? years - 1 : years;
}
