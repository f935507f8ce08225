import type { Pool } from 'pg';
import type { Trouble } from '#domain/stuck/reason';

export interface OpenCase {
  readonly caseId: string;
  readonly householdId: string;
  readonly areaCode: string;
}

/** A case that somebody or the clock wanted to move and that has not moved. */
export interface Suspect extends OpenCase {
  /** Its own moment is over for a while. */
  readonly clockMissed: boolean;
}

export interface FoundTrouble extends OpenCase {
  readonly code: Trouble;
  readonly detail: Readonly<Record<string, number>>;
}

/** Real time in which a case that was asked has usually long answered. */
const patience = '30 seconds';
const mostSuspects = 500;

const place = `f.case_id AS "caseId", f.household_id AS "householdId", f.area_code AS "areaCode"`;

/** Every open case. */
export async function openCases(pool: Pool): Promise<OpenCase[]> {
  const { rows } = await pool.query<OpenCase>(`SELECT ${place} FROM case_file f WHERE f.status = 'open'`);
  return rows;
}

/** Open cases whose row in the list stands behind their ledger. */
export async function behindLedger(pool: Pool): Promise<OpenCase[]> {
  const { rows } = await pool.query<OpenCase>(`
    SELECT ${place} FROM case_file f
    WHERE f.status = 'open' AND f.seq < (SELECT max(e.seq) FROM case_event e WHERE e.case_id = f.case_id) LIMIT ${mostSuspects}`);
  return rows;
}

/** Cases whose moment has passed, or to which something was sent in the last day that they have not answered; the longest waiting first. */
export async function suspects(pool: Pool): Promise<Suspect[]> {
  const { rows } = await pool.query<Suspect>(`
    SELECT ${place}, coalesce(f.next_wake_at < business_at(clock_timestamp() - interval '${patience}'), false) AS "clockMissed"
    FROM case_file f WHERE f.status = 'open' AND (f.next_wake_at < business_at(clock_timestamp() - interval '${patience}')
      OR f.case_id IN (SELECT s.case_id FROM submission s WHERE s.accepted_at IS NULL AND s.case_id IS NOT NULL
        AND s.created_at BETWEEN now() - interval '1 day' AND now() - interval '${patience}'))
    ORDER BY f.next_wake_at NULLS LAST LIMIT ${mostSuspects}`);
  return rows;
}

/** Writes down what is wrong now; what lasts keeps its beginning, what is over goes. */
export async function keepTroubles(pool: Pool, found: readonly FoundTrouble[]): Promise<void> {
  const rows = JSON.stringify(found);
  await pool.query(
    `WITH found AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS r("caseId" uuid, "householdId" uuid, "areaCode" text, code text, detail jsonb)),
       gone AS (DELETE FROM case_trouble x WHERE NOT EXISTS (SELECT FROM found r WHERE r."caseId" = x.case_id))
     INSERT INTO case_trouble AS x (case_id, household_id, area_code, code, since_at, seen_at, detail)
     SELECT "caseId", "householdId", "areaCode", code, business_now(), business_now(), detail FROM found
     ON CONFLICT (case_id) DO UPDATE SET code = excluded.code, area_code = excluded.area_code, seen_at = excluded.seen_at, detail = excluded.detail,
       since_at = CASE WHEN x.code = excluded.code THEN x.since_at ELSE excluded.since_at END`,
    [rows],
  );
}

/** A trouble that a repair was seen to end is listed no longer. */
export async function forgetTrouble(pool: Pool, caseId: string, code: Trouble): Promise<void> {
  await pool.query('DELETE FROM case_trouble WHERE case_id = $1 AND code = $2', [caseId, code]);
}

/** Where an open case stands against its ledger and its own moment; null where it is not open any more. */
export async function standingOf(
  pool: Pool,
  caseId: string,
): Promise<{ readonly behind: boolean; readonly clockMissed: boolean } | null> {
  const { rows } = await pool.query<{ behind: boolean; clockMissed: boolean }>(
    `SELECT f.seq < (SELECT max(e.seq) FROM case_event e WHERE e.case_id = f.case_id) AS behind, coalesce(f.next_wake_at <= business_now(), false) AS "clockMissed"
     FROM case_file f WHERE f.case_id = $1 AND f.status = 'open'`,
    [caseId],
  );
  return rows[0] ?? null;
}

/** The trouble written down for an open case. */
export async function troubleOf(pool: Pool, caseId: string): Promise<Trouble | null> {
  const { rows } = await pool.query<{ code: Trouble }>(
    `SELECT x.code FROM case_trouble x JOIN case_file f ON f.case_id = x.case_id WHERE x.case_id = $1 AND f.status = 'open'`,
    [caseId],
  );
  return rows[0]?.code ?? null;
}
