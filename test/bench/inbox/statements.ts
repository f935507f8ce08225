import type { QueryConfig } from 'pg';
import { escapeLiteral } from 'pg';
import { prefixOf } from '#domain/access/areas';
import { inboxPage, type InboxRequest } from '#database/queries/inbox';
import { inboxCounts } from '#database/queries/inboxCounts';
import type { ScopedClient } from '#database/scope';
import type { Reader, Scope } from './readers';

export const pageRows = 50;

/** The first page of everything a reader has to do, as the API asks for it. */
export function requestOf({ actor }: Reader, nowAt: Date): InboxRequest {
  return { actor, nowAt, limit: pageRows, filter: { scope: 'all' } };
}

/** The page's own statement. */
export function pageStatement(reader: Reader, nowAt: Date): Promise<QueryConfig> {
  return statementOf((client) => inboxPage(client, requestOf(reader, nowAt)));
}

/** The counts' own statement. */
export function countsStatement(reader: Reader, nowAt: Date): Promise<QueryConfig> {
  return statementOf((client) => inboxCounts(client, requestOf(reader, nowAt)));
}

const columns: Record<Scope, string> = { village: 'area_code', township: 'township_code', county: 'county_code' };

/** A bare range of the list index, of as many rows as the page reads, with the columns that the page shows of a task. */
export function bareRange({ scope, role, areaCode }: Reader): QueryConfig {
  return {
    name: `bare_${scope}`,
    text: `SELECT task_id, case_id, household_id, kind, step, role, department, area_code, opened_at, due_at, state, assignee,
        channel, category, causes, risk_classes, marks, reminded, escalated
      FROM task WHERE role = $1 AND ${columns[scope]} = $2 AND state IN ('open', 'paused') AND assignee IS NULL
      ORDER BY due_at, task_id LIMIT ${pageRows + 1}`,
    values: [role, prefixOf(areaCode)],
  };
}

/** Shared buffers that a statement touches, hit or read, as it runs when it is planned once: what PostgreSQL itself says. */
export async function buffersOf(client: ScopedClient, { name, text, values = [] }: QueryConfig): Promise<number> {
  const prepared = `explained_${name ?? ''}`;
  await client.query(`PREPARE ${prepared} AS ${text}`);
  const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Record<string, number> }] }>(
    `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) EXECUTE ${prepared} (${values.map(literal).join(', ')})`,
  );
  await client.query(`DEALLOCATE ${prepared}`);
  const plan = rows[0]?.['QUERY PLAN'][0].Plan;
  return (plan?.['Shared Hit Blocks'] ?? NaN) + (plan?.['Shared Read Blocks'] ?? NaN);
}

// EXECUTE takes no parameters of its own.
function literal(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (value instanceof Date) return escapeLiteral(value.toISOString());
  if (Array.isArray(value))
    return escapeLiteral(`{${value.map((each) => (each === null ? 'NULL' : JSON.stringify(String(each)))).join(',')}}`);
  return escapeLiteral(typeof value === 'string' ? value : JSON.stringify(value));
}

async function statementOf(run: (client: ScopedClient) => Promise<unknown>): Promise<QueryConfig> {
  let asked: QueryConfig | undefined;
  // Takes the statement instead of running it: both queries send exactly one.
  const taking = {
    query: (config: QueryConfig) => {
      asked = config;
      return Promise.resolve({ rows: [] });
    },
  } as unknown as ScopedClient;
  await run(taking);
  if (asked === undefined) throw new Error('No statement was sent');
  return asked;
}
