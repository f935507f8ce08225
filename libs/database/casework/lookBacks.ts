import type { Pool } from 'pg';
import { dueAt } from '#domain/calendar/due';
import { dayOf, lastDayBefore } from '#domain/calendar/instant';
import type { LookBackCause, LookBackLimits } from '#domain/lookBack/lookBack';
import type { Sealed } from '../secrets';
import { readCalendar } from './referenceData';

/** Under which name the reason is sealed for which a look-back was asked. */
export const lookBackReasonPurpose = 'lookBack.reason';

/** Something that was closed and has not been looked at since. */
export interface Closed {
  readonly cause: Extract<LookBackCause, 'eliminated' | 'problem'>;
  readonly subject: string;
  readonly areaCode: string;
  readonly householdId: string | null;
  readonly caseId: string | null;
  readonly problemId: string | null;
  /** 'YYYY-MM-DD' */
  readonly closedOn: string;
  readonly limits: LookBackLimits;
}

/** Of each policy the longest closed; of one policy they fall due in the order in which they were closed. */
const mostOfEach = 200;
const limitsOf = (body: string): string =>
  `jsonb_build_object('period', ${body}->'lookBack', 'limit', ${body}->'limits'->'lookBack')`;

// Any look-back at the household since its elimination counts: once for each household and period. Who was taken over with its
// elimination behind it is drawn or asked for. A household that is at risk again is looked at anyway.
const eliminated = `
  SELECT 'eliminated' AS cause, 'eliminated:' || s.case_id || ':' || s.ordinal AS subject, s.area_code AS "areaCode", s.household_id AS "householdId",
    s.case_id AS "caseId", NULL::uuid AS "problemId", s.eliminated_on AS "closedOn", ${limitsOf('p.body')} AS limits, p.id AS policy
  FROM monitored_span s JOIN case_file f ON f.case_id = s.case_id JOIN policy p ON p.code = f.policy_code AND p.version = f.policy_version
  WHERE s.eliminated_on IS NOT NULL AND s.reversed_on IS NULL AND NOT s.taken_over AND (s.outcome IS NULL OR s.outcome = 'generalMonitoring')
    AND NOT EXISTS (SELECT FROM case_file o WHERE o.household_id = s.household_id AND o.status = 'open' AND o.phase <> 'tracking')
    AND NOT EXISTS (SELECT FROM look_back l WHERE l.household_id = s.household_id
      AND (l.state = 'open' OR l.opened_at >= s.eliminated_on::timestamp AT TIME ZONE 'Asia/Shanghai'))`;

const struckOff = `
  SELECT 'problem' AS cause, 'problem:' || p.id || ':' || t.ordinal AS subject, p.area_code AS "areaCode", p.household_id AS "householdId",
    p.case_id AS "caseId", p.id AS "problemId", (t.at AT TIME ZONE 'Asia/Shanghai')::date AS "closedOn", ${limitsOf('k.body')} AS limits, k.id AS policy
  FROM audit_problem p
    JOIN LATERAL (SELECT ordinal, at FROM audit_problem_act a WHERE a.problem_id = p.id ORDER BY ordinal DESC LIMIT 1) t ON true
    JOIN LATERAL (SELECT id, body FROM policy k WHERE p.area_code ^@ area_prefix(k.area_code) AND k.effective_on <= business_today()
      ORDER BY length(area_prefix(k.area_code)) DESC, k.effective_on DESC, k.version DESC LIMIT 1) k ON true
  WHERE p.state = 'struckOff' AND NOT EXISTS (SELECT FROM look_back l WHERE l.problem_id = p.id AND l.opened_at >= t.at)
    AND NOT EXISTS (SELECT FROM look_back l WHERE l.household_id = p.household_id AND l.state = 'open')`;

/** What was closed and waits for its look-back, the longest first. */
export async function closedAndWaiting(pool: Pool): Promise<Closed[]> {
  const { rows } = await pool.query<Closed>(`
    SELECT cause, subject, "areaCode", "householdId", "caseId", "problemId", "closedOn", limits FROM (
      SELECT c.*, row_number() OVER (PARTITION BY cause, policy ORDER BY "closedOn", subject) AS n FROM (${eliminated} UNION ALL ${struckOff}) c) w
    WHERE n <= ${mostOfEach} ORDER BY "closedOn", subject`);
  return rows;
}

/** Opens a look-back once: another one at the household, or the same from before, keeps it from being opened. Answers whether it was. */
export async function openLookBack(pool: Pool, closed: Closed, { dueOn }: { dueOn: string }): Promise<boolean> {
  const { cause, subject, areaCode, householdId, caseId, problemId } = closed;
  const { rowCount } = await pool.query(
    `INSERT INTO look_back (id, cause, subject, area_code, household_id, case_id, problem_id, due_on)
     VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
    [cause, subject, areaCode, householdId, caseId, problemId, dueOn],
  );
  return rowCount === 1;
}

/** Whether a look-back at the household is open. */
export async function isLookedBack(pool: Pool, householdId: string): Promise<boolean> {
  const { rowCount } = await pool.query(`SELECT FROM look_back WHERE household_id = $1 AND state = 'open'`, [
    householdId,
  ]);
  return rowCount !== 0;
}

/** The last day on which a look-back that opens now is in time, by the place's policy. */
export async function lookBackDueOn(pool: Pool, areaCode: string): Promise<string> {
  const { now } = await readPace(pool);
  const { rows } = await pool.query<{ limit: LookBackLimits['limit'] }>(
    `SELECT body->'limits'->'lookBack' AS limit FROM policy WHERE $1 ^@ area_prefix(area_code) AND effective_on <= business_today()
     ORDER BY length(area_prefix(area_code)) DESC, effective_on DESC, version DESC LIMIT 1`,
    [areaCode],
  );
  const [row] = rows;
  if (row === undefined) throw new Error(`No policy is in force in ${areaCode}`);
  return lastDayBefore(dueAt(now, row.limit, await readCalendar(pool, dayOf(now))));
}

interface Asked {
  readonly id: string;
  readonly areaCode: string;
  readonly householdId: string;
  readonly caseId: string;
  readonly requestedBy: string;
  readonly reason: Sealed;
  readonly dueOn: string;
}

/** Opens a look-back that somebody asks for; false where another is open. Opened before under the same id, it is. */
export async function openAskedLookBack(pool: Pool, asked: Asked): Promise<boolean> {
  const { id, areaCode, householdId, caseId, requestedBy, reason, dueOn } = asked;
  const values = [id, areaCode, householdId, caseId, dueOn, requestedBy, reason.enc, reason.keyId];
  await pool.query(
    `INSERT INTO look_back (id, cause, subject, area_code, household_id, case_id, due_on, requested_by, reason_enc, reason_key_id)
     VALUES ($1, 'requested', 'requested:' || $1::uuid, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
    values,
  );
  const { rowCount } = await pool.query('SELECT FROM look_back WHERE id = $1', [id]);
  return rowCount === 1;
}

/** Business time now and how fast it runs. */
export async function readPace(pool: Pool): Promise<{ readonly now: number; readonly factor: number }> {
  const { rows } = await pool.query<{ now: number; factor: number }>(
    'SELECT extract(epoch FROM business_now())::float8 * 1000 AS now, factor::float8 AS factor FROM clock_map',
  );
  const [row] = rows;
  if (row === undefined) throw new Error('clock_map has no row');
  return row;
}
