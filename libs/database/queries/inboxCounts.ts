import type { ScopedClient } from '../scope';
import { type Branch, inboxBranches, type InboxView, type Light, lightsTable } from './inboxSource';
import { prepared, Values } from './statement';

export interface InboxCount {
  readonly kind: string;
  readonly step: string;
  readonly light: Light;
  /** Exact to 999; 1000 means more than 999. */
  readonly count: number;
}

/** A count above this is shown as “999+” (I11). */
export const mostCounted = 999;

/** How many tasks of each kind stand in each light: the very predicate of `inboxPage`. Cells without a task are left out. */
export async function inboxCounts(client: ScopedClient, view: InboxView): Promise<InboxCount[]> {
  const values = new Values();
  const text = countsSql(view, values);
  if (text === null) return [];
  const { rows } = await client.query<InboxCount>(prepared('inbox_counts', text, values.list));
  return rows.map((row) => ({ ...row, count: Math.min(row.count, mostCounted + 1) }));
}

// What one person was handed or has claimed is counted row by row, to a bound that no person reaches.
const mostRowsOfPerson = 5000;

function countsSql(view: InboxView, values: Values): string | null {
  const { runs, branches } = inboxBranches(view, values, true);
  if (branches.length === 0) return null;
  const ranges = lightsTable(view, values);
  const inRange = 't.state = l.state AND t.due_at >= l.from_at AND t.due_at < l.to_at';
  const part = (branch: Branch): string =>
    branch.by === 'kind'
      ? `SELECT r.kind, r.step, l.light, counted.n FROM ${branch.from} CROSS JOIN ${ranges} CROSS JOIN LATERAL (
          SELECT count(*) AS n FROM (SELECT FROM task t WHERE ${branch.where} AND ${inRange} LIMIT ${mostCounted + 1}) found) counted`
      : `SELECT found.kind, found.step, l.light, 1 AS n FROM (SELECT held.* FROM ${branch.from} CROSS JOIN LATERAL (
          SELECT t.kind, t.step, t.state, t.due_at FROM task t WHERE ${branch.where} LIMIT ${mostRowsOfPerson}) held) found
          JOIN ${ranges} ON ${inRange.replaceAll('t.', 'found.')}`;
  return `
    WITH runs AS MATERIALIZED (${runs})
    SELECT kind, step, light, sum(n)::int AS count FROM (${branches.map(part).join(' UNION ALL ')}) parts
    GROUP BY kind, step, light HAVING sum(n) > 0 ORDER BY step, kind, light`;
}
