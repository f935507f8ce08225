import type { Pool } from 'pg';
import type { WorkCalendar } from '#domain/calendar/workCalendar';

/** The exceptions of the working-day calendar around a day: far enough back for suspended clocks, far enough ahead for every limit. */
export async function readCalendar(pool: Pool, around: string): Promise<WorkCalendar> {
  const { rows } = await pool.query<{ on: string; kind: string }>(
    `SELECT "on", kind FROM calendar_day WHERE "on" BETWEEN $1::date - 200 AND $1::date + 430 ORDER BY "on"`,
    [around],
  );
  const days = (kind: string) => rows.filter((r) => r.kind === kind).map((r) => r.on);
  return { holidays: days('holiday'), workdays: days('workday') };
}
