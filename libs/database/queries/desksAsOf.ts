import { roadSteps } from '#domain/process/step';
import { manyReturns, stuckReasons } from '#domain/stuck/reason';
import type { ScopedClient } from '../scope';
import { mostNamed, seat, type StuckDesk, wasOpen } from './desks';
import { prepared } from './statement';

/**
 * Who held up most at a moment that is over, from what the ledger and its folds still say of it: work past its limit, or past the chain's. What was
 * technically wrong, who was on leave and who had claimed a task leaves no trace; limits are those that were given last.
 */
export async function stuckDesksAsOf(
  client: ScopedClient,
  { prefix, at }: { readonly prefix: string; readonly at: Date },
): Promise<StuckDesk[]> {
  const events = (what: string): string =>
    `(SELECT count(*)::int FROM case_event e WHERE e.case_id = t.case_id AND e.at < $2 AND ${what})`;
  const text = `
    WITH late AS (
      SELECT t.case_id, t.task_id, t.kind, t.role, t.department, t.area_code, t.due_at, CASE WHEN t.due_at < $2 THEN t.due_at ELSE f.chain_due_at END AS since_at,
        CASE WHEN t.step = ANY ($3::text[]) AND ${events(`e.type = 'returned'`)} >= ${manyReturns} THEN 'backAndForth'
          WHEN t.department IS NOT NULL THEN 'department' ELSE 'person' END AS reason,
        ${events(`(e.type = 'reminded' AND e.data->>'subject' = t.task_id OR e.type = 'taskUrged' AND e.data->>'taskId' = t.task_id)`)} AS reminded
      FROM task t JOIN case_file f ON f.case_id = t.case_id
      WHERE t.area_code ^@ $1 AND ${wasOpen('$2')} AND (t.due_at < $2 OR t.step <> 'listing' AND f.chain_due_at < $2
          AND coalesce(f.identified_on, 'infinity') >= ($2::timestamptz AT TIME ZONE 'Asia/Shanghai')::date)
        AND NOT EXISTS (SELECT FROM step_interval i WHERE i.case_id = t.case_id AND i.step = t.step AND i.left_at IS NULL AND i.paused_since_at < $2)
    ),
    first AS (SELECT DISTINCT ON (case_id) * FROM late ORDER BY case_id, array_position($4::text[], reason), due_at, task_id)
    SELECT s.reason, NULL AS nobody, s.role, s.department, ${seat('s.role', 's.area_code')} AS "placeCode", NULL AS "holderId", array_agg(DISTINCT s.kind) AS kinds,
      count(*)::int AS cases, (extract(epoch FROM min(s.since_at)) * 1000)::float8 AS "oldestSince", max(s.reminded) AS reminded,
      (count(*) FILTER (WHERE s.reminded = 0))::int AS "notReminded", (array_agg(s.case_id::text ORDER BY s.since_at, s.case_id))[1:${mostNamed}] AS "caseIds"
    FROM first s GROUP BY 1, 3, 4, 5 ORDER BY cases DESC, "oldestSince", 1, 3, 4, 5`;
  return (await client.query<StuckDesk>(prepared('stuck_desks_as_of', text, [prefix, at, roadSteps, stuckReasons])))
    .rows;
}

/** Cases that were open at a moment that is over. */
export async function openCasesAsOf(
  client: ScopedClient,
  { prefix, at }: { readonly prefix: string; readonly at: Date },
): Promise<number> {
  const text = `SELECT count(*)::int AS open FROM case_file f WHERE f.area_code ^@ $1 AND f.opened_at < $2
    AND (f.status = 'open' OR EXISTS (SELECT FROM case_event e WHERE e.case_id = f.case_id AND e.type = 'caseEnded' AND e.at >= $2))`;
  return (await client.query<{ open: number }>(prepared('open_cases_as_of', text, [prefix, at]))).rows[0]?.open ?? 0;
}
