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

function countsSql(view: InboxView, values: Values): string | null {
  const { runs, branches } = inboxBranches(view, values);
  if (branches.length === 0) return null;
  const ranges = lightsTable(view, values);
  const part = (branch: Branch): string => `SELECT r.kind, r.step, l.light, counted.n FROM ${branch.from} CROSS JOIN ${ranges} CROSS JOIN LATERAL (
      SELECT count(*) AS n FROM (
        SELECT FROM task t WHERE ${branch.where} AND t.state = l.state AND t.due_at >= l.from_at AND t.due_at < l.to_at LIMIT ${mostCounted + 1}) some) counted`;
  return `
    WITH runs AS MATERIALIZED (${runs})
    SELECT kind, step, light, sum(n)::int AS count FROM (${branches.map(part).join(' UNION ALL ')}) parts
    GROUP BY kind, step, light HAVING sum(n) > 0 ORDER BY step, kind, light`;
}
