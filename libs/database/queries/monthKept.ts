import { levelDigits } from '#domain/access/areas';
import type { Kept } from '#domain/sheets/ranking';
import { townshipSteps } from '#domain/sheets/sheet';
import type { ScopedClient } from '../scope';
import { delayIsOwn } from './delay';
import { prepared } from './statement';

/** A county's month, or what is over of it. */
export interface MonthRequest {
  /** Six digits. */
  readonly prefix: string;
  readonly from: Date;
  readonly to: Date;
}

/**
 * What townships did in time: stays at their steps that ended in the month, of these and of those that were past their limit at its end.
 * A stay counts where it was, also when the household has moved since; one that was past its limit when it came is left out.
 */
export async function townshipsKept(client: ScopedClient, request: MonthRequest): Promise<Kept[]> {
  const text = `
    SELECT rpad(left(i.area_code, ${levelDigits.township}), 12, '0') AS id, count(*)::int AS "all",
      (count(*) FILTER (WHERE i.left_at < $2 AND i.left_at <= coalesce(i.due_at, 'infinity')))::int AS "inTime"
    FROM step_interval i WHERE i.area_code ^@ $3 AND i.step = ANY ($4::text[])
      AND ${delayIsOwn('i')}
      AND (i.left_at >= $1 AND i.left_at < $2 OR (i.left_at IS NULL OR i.left_at >= $2) AND i.due_at < $2 AND coalesce(i.paused_since_at, 'infinity') >= $2)
    GROUP BY 1 ORDER BY 1`;
  const { rows } = await client.query<Kept>(prepared('kept_townships', text, [...valuesOf(request), townshipSteps]));
  return rows;
}

/** What departments did in time: answers to comparisons, and measures. */
export async function departmentsKept(client: ScopedClient, request: MonthRequest): Promise<Kept[]> {
  const text = `SELECT t.department AS id, ${counted} FROM task t WHERE t.department IS NOT NULL AND ${inMonth} GROUP BY 1 ORDER BY 1`;
  return (await client.query<Kept>(prepared('kept_departments', text, valuesOf(request)))).rows;
}

/** What the helpers of each helping unit did in time; a helper answers for the unit in which it was paired with the household. */
export async function unitsKept(client: ScopedClient, request: MonthRequest): Promise<Kept[]> {
  const text = `
    SELECT p.unit_id::text AS id, ${counted}
    FROM task t CROSS JOIN LATERAL (
      SELECT p.unit_id FROM pairing p WHERE p.household_id = t.household_id AND p.helper_id = t.assignee ORDER BY p.from_on DESC, p.id LIMIT 1
    ) p WHERE t.role = 'helper' AND p.unit_id IS NOT NULL AND ${inMonth} GROUP BY 1 ORDER BY 1`;
  return (await client.query<Kept>(prepared('kept_units', text, valuesOf(request)))).rows;
}

const counted = `count(*)::int AS "all", (count(*) FILTER (WHERE t.state = 'done' AND t.closed_at < $2 AND t.closed_at <= t.due_at))::int AS "inTime"`;

// Done in the month; a duty that the next period found undone; and what was past its limit at the month's end and not done by then.
const inMonth = `t.area_code ^@ $3 AND t.opened_at < $2 AND (
    t.closed_at >= $1 AND t.closed_at < $2 AND (t.state = 'done' OR t.state = 'cancelled' AND t.step = 'duties' AND t.closed_at >= t.due_at)
    OR t.due_at < $2 AND (t.state = 'open' OR t.state = 'done' AND t.closed_at >= $2))`;

function valuesOf({ prefix, from, to }: MonthRequest): unknown[] {
  return [from, to, prefix];
}
