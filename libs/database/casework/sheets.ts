import type { Pool } from 'pg';
import { prefixOf } from '#domain/access/areas';
import type { Day } from '#domain/calendar/day';
import { periodsDue, type SheetKind } from '#domain/sheets/period';
import { sheetContent } from '../queries/sheetContent';
import { type ScopedClient, withWorker } from '../scope';

/** A sheet that is to be made, or was. */
export interface SheetName {
  readonly kind: SheetKind;
  readonly areaCode: string;
  readonly periodOn: Day;
}

/** Business time now, and how fast it runs against the machines' clocks. */
export async function businessClock(pool: Pool): Promise<{ readonly now: number; readonly factor: number }> {
  const text = `SELECT (extract(epoch FROM business_now()) * 1000)::float8 AS now, (SELECT factor FROM clock_map) AS factor`;
  const { rows } = await pool.query<{ now: number; factor: number }>(text);
  const [row] = rows;
  if (row === undefined) throw new Error('clock_map has no row');
  return row;
}

/** The sheets that are due by now and not made: of the week for every county and township with cases, of the month for every county. */
export function sheetsDue(pool: Pool, now: number): Promise<SheetName[]> {
  return withWorker(pool, async (client) => {
    const { rows } = await client.query<SheetName>(dueSql, [periodsDue('weekly', now), periodsDue('monthly', now)]);
    return rows;
  });
}

// What was missed is made up only behind a sheet that was made before: a new installation does not begin with the past.
const dueSql = `
  WITH place AS (
    SELECT DISTINCT a.code, a.level FROM area a
    WHERE a.level IN ('county', 'township') AND a.closed_on IS NULL AND EXISTS (SELECT FROM case_file f WHERE f.area_code ^@ area_prefix(a.code))
  ), wanted AS (
    SELECT d.kind, p.code, d.period_on FROM place p CROSS JOIN (
      SELECT 'weekly' AS kind, w.period_on, w.ago FROM unnest($1::date[]) WITH ORDINALITY AS w(period_on, ago)
      UNION ALL SELECT 'monthly', m.period_on, m.ago FROM unnest($2::date[]) WITH ORDINALITY AS m(period_on, ago)) d
    WHERE (d.kind = 'weekly' OR p.level = 'county')
      AND (d.ago = 1 OR EXISTS (SELECT FROM sheet s WHERE s.kind = d.kind AND s.area_code = p.code AND s.period_on < d.period_on))
  )
  SELECT w.kind, w.code AS "areaCode", w.period_on::text AS "periodOn" FROM wanted w
  WHERE NOT EXISTS (SELECT FROM sheet s WHERE s.kind = w.kind AND s.area_code = w.code AND s.period_on = w.period_on)
  ORDER BY w.period_on, w.kind DESC, w.code`;

/** Makes a sheet from what stands now, once: false where it was made before, by whomever. */
export function makeSheet(pool: Pool, { kind, areaCode, periodOn }: SheetName): Promise<boolean> {
  return withWorker(pool, async (client) => {
    await client.query(asReaderSql, [`{${prefixOf(areaCode)}}`]);
    if (await isMade(client, { kind, areaCode, periodOn })) return false;
    const { rows } = await client.query<{ now: Date }>('SELECT business_now() AS now');
    const nowAt = rows[0]?.now ?? new Date();
    const content = await sheetContent(client, { kind, areaCode, periodOn, nowAt });
    const { rowCount } = await client.query(
      `INSERT INTO sheet (kind, area_code, period_on, made_at, content) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (kind, area_code, period_on) DO NOTHING`,
      [kind, areaCode, periodOn, nowAt, JSON.stringify(content)],
    );
    return rowCount === 1;
  });
}

// The doors that count ask where; and nobody waits for a sheet, so that its statements may take their time.
const asReaderSql = `SELECT set_config('app.areas', $1, true), set_config('statement_timeout', '60s', true)`;

async function isMade(client: ScopedClient, { kind, areaCode, periodOn }: SheetName): Promise<boolean> {
  const text = 'SELECT FROM sheet WHERE kind = $1 AND area_code = $2 AND period_on = $3';
  return ((await client.query(text, [kind, areaCode, periodOn])).rowCount ?? 0) > 0;
}
