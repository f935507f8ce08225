import type { Pool } from 'pg';

/** A running workflow of a household that has no open case. */
export interface LoneWorkflow {
  readonly householdId: string;
  readonly runId: string;
  /** ISO 8601, by the machines' clock. */
  readonly startedAt: string;
}

/** Of some households, those with an open case. */
export async function withOpenCase(pool: Pool, householdIds: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT household_id AS id FROM case_file WHERE status = 'open' AND household_id = ANY ($1::uuid[])`,
    [householdIds],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Writes down which there are now; where the household stands, and its last case, are said as far as the register and the case list know. */
export async function keepLoneWorkflows(pool: Pool, found: readonly LoneWorkflow[]): Promise<void> {
  await pool.query(
    `WITH found AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS r("householdId" uuid, "runId" text, "startedAt" timestamptz)),
       gone AS (DELETE FROM lone_workflow x WHERE NOT EXISTS (SELECT FROM found r WHERE r."householdId" = x.household_id))
     INSERT INTO lone_workflow (household_id, run_id, area_code, last_case_id, started_at, seen_at)
     SELECT r."householdId", r."runId", coalesce(h.area_code, f.area_code), f.case_id, business_at(r."startedAt"), business_now()
     FROM found r LEFT JOIN household h ON h.id = r."householdId"
       LEFT JOIN LATERAL (SELECT c.case_id, c.area_code FROM case_file c WHERE c.household_id = r."householdId" ORDER BY c.opened_at DESC LIMIT 1) f ON true
     ON CONFLICT (household_id) DO UPDATE SET run_id = excluded.run_id, area_code = excluded.area_code, last_case_id = excluded.last_case_id,
       started_at = excluded.started_at, seen_at = excluded.seen_at`,
    [JSON.stringify(found)],
  );
}

/** The run that was written down for a household. */
export async function loneRunOf(pool: Pool, householdId: string): Promise<string | null> {
  const { rows } = await pool.query<{ runId: string }>(
    'SELECT run_id AS "runId" FROM lone_workflow WHERE household_id = $1',
    [householdId],
  );
  return rows[0]?.runId ?? null;
}

export async function forgetLoneWorkflow(pool: Pool, householdId: string): Promise<void> {
  await pool.query('DELETE FROM lone_workflow WHERE household_id = $1', [householdId]);
}
