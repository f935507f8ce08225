import type { Actor } from '#domain/access/roles';
import type { ScopedClient } from '../scope';
import { digitsBelow } from './board';
import { caseAreas } from './caseList';
import { delayIsOwn } from './delay';
import { prepared, Values } from './statement';

export interface StepTimesRequest {
  readonly actor: Actor;
  readonly areaCode?: string;
  /** Business time. */
  readonly nowAt: Date;
}

export interface StepTime {
  readonly step: string;
  readonly left: number;
  readonly late: number;
  readonly medianMs: number;
  readonly ninetiethMs: number;
  readonly allowedMs: number | null;
}

/** Of an area, or (null) of all. */
export type PlacedStepTime = StepTime & { readonly areaCode: string | null };

export interface StuckWeek {
  /** Its Monday in Shanghai, 'YYYY-MM-DD'. */
  readonly weekOn: string;
  readonly open: number;
  readonly overdue: number;
  readonly left: number;
}

const lookedBack = '90 days';
const weeks = 8;
const pause = `i.paused_ms * interval '1 millisecond'`;
const used = `(extract(epoch FROM i.left_at - i.entered_at - ${pause}) * 1000)`;
const allowed = `(extract(epoch FROM i.due_at - i.entered_at - ${pause}) * 1000)`;

/**
 * How long the stays took that ended in the last 90 days, against what was allowed, step by step: in each area one level below those asked for,
 * and (null) in all. A delay counts where it arose.
 */
export async function stepTimes(client: ScopedClient, request: StepTimesRequest): Promise<PlacedStepTime[]> {
  const scopes = caseAreas(request.actor, request.areaCode);
  if (scopes.length === 0) return [];
  const values = new Values();
  const text = `
    SELECT rpad(left(i.area_code, ${digitsBelow(scopes)}), 12, '0') AS "areaCode", i.step, count(*)::int AS left,
      (count(*) FILTER (WHERE i.left_at > i.due_at AND ${delayIsOwn('i')}))::int AS late,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY ${used})::float8 AS "medianMs", percentile_cont(0.9) WITHIN GROUP (ORDER BY ${used})::float8 AS "ninetiethMs",
      percentile_cont(0.5) WITHIN GROUP (ORDER BY ${allowed})::float8 AS "allowedMs"
    FROM step_interval i WHERE i.left_at > ${values.value(request.nowAt)}::timestamptz - interval '${lookedBack}'
      AND i.area_code ^@ ANY (${values.value(scopes)}::text[])
    GROUP BY GROUPING SETS ((1, i.step), (i.step)) ORDER BY 1 NULLS LAST, i.step`;
  return (await client.query<PlacedStepTime>(prepared('step_times', text, values.list))).rows;
}

/** The last eight weeks, the present one last: what stood open and past its limit at each week's end (now, for the present one). */
export async function stuckWeeks(client: ScopedClient, request: StepTimesRequest): Promise<StuckWeek[]> {
  const scopes = caseAreas(request.actor, request.areaCode);
  if (scopes.length === 0) return [];
  const values = new Values();
  const now = `${values.value(request.nowAt)}::timestamptz`;
  const text = `
    WITH week AS (
      SELECT on_, on_::timestamp AT TIME ZONE 'Asia/Shanghai' AS begins_at, least((on_ + 7)::timestamp AT TIME ZONE 'Asia/Shanghai', ${now}) AS ends_at
      FROM (SELECT date_trunc('week', ${now} AT TIME ZONE 'Asia/Shanghai')::date - 7 * n AS on_ FROM generate_series(0, ${weeks - 1}) n) w
    ), stay AS MATERIALIZED (
      SELECT i.entered_at, i.left_at, i.due_at, i.paused_since_at FROM step_interval i
      WHERE i.area_code ^@ ANY (${values.value(scopes)}::text[]) AND (i.left_at IS NULL OR i.left_at > ${now} - interval '${weeks} weeks')
    )
    SELECT w.on_::text AS "weekOn", (count(*) FILTER (WHERE s.entered_at < w.ends_at AND (s.left_at IS NULL OR s.left_at >= w.ends_at)))::int AS open,
      (count(*) FILTER (WHERE s.entered_at < w.ends_at AND (s.left_at IS NULL OR s.left_at >= w.ends_at) AND s.due_at < w.ends_at
        AND (s.paused_since_at IS NULL OR s.paused_since_at > w.ends_at)))::int AS overdue,
      (count(*) FILTER (WHERE s.left_at >= w.begins_at AND s.left_at < w.ends_at))::int AS left
    FROM week w LEFT JOIN stay s ON s.entered_at < w.ends_at GROUP BY w.on_ ORDER BY w.on_`;
  return (await client.query<StuckWeek>(prepared('stuck_weeks', text, values.list))).rows;
}

/** Cases that are being identified, and those of them whose whole chain is past its limit. */
export async function chainTimes(
  client: ScopedClient,
  request: StepTimesRequest,
): Promise<{ readonly identifying: number; readonly chainOverdue: number }> {
  const scopes = caseAreas(request.actor, request.areaCode);
  if (scopes.length === 0) return { identifying: 0, chainOverdue: 0 };
  const values = new Values();
  const text = `
    SELECT count(*)::int AS identifying, (count(*) FILTER (WHERE f.suspended_since_at IS NULL AND f.chain_due_at < ${values.value(request.nowAt)}::timestamptz))::int AS "chainOverdue"
    FROM case_file f WHERE f.status = 'open' AND f.phase = 'identifying' AND f.identified_on IS NULL AND f.area_code ^@ ANY (${values.value(scopes)}::text[])`;
  const { rows } = await client.query<{ identifying: number; chainOverdue: number }>(
    prepared('chain_times', text, values.list),
  );
  return rows[0] ?? { identifying: 0, chainOverdue: 0 };
}
