import { addDays } from '#domain/calendar/day';
import { holidayYears } from '#domain/calendar/holidays/all';
import type { HolidayYear } from '#domain/calendar/holidays/holidayYear';
import { type Connection, insertRows } from './insertRows';

/** The State Council's holiday notices that are shipped; a day that somebody entered stays as it is. */
export async function saveHolidays(client: Connection): Promise<void> {
  await insertRows(
    client,
    `INSERT INTO calendar_day ("on", kind, source)
     SELECT "on", kind, source FROM jsonb_to_recordset($1::jsonb) AS r("on" date, kind text, source text) ON CONFLICT DO NOTHING`,
    holidayYears.flatMap(daysOf),
  );
}

function daysOf({ off, workdays, notice }: HolidayYear): { on: string; kind: string; source: string }[] {
  const rows = workdays.map((on) => ({ on, kind: 'workday', source: notice }));
  for (const { name, from, to } of off)
    for (let on = from; on <= to; on = addDays(on, 1)) rows.push({ on, kind: 'holiday', source: `${notice} ${name}` });
  return rows;
}
