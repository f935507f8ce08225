import type { PoolClient } from 'pg';
import type { CaseEvent } from '#domain/process/event';
import { foldLedger } from '#domain/process/fold';
import type { Policy } from '#domain/policy/policy';

/** The policy a case was started with, by code and version. */
export type FindPolicy = (code: string, version: number) => Promise<Policy>;

/**
 * Folds one case again and puts the result in the place of its rows, within one transaction of the caller's:
 * whoever reads meanwhile sees the old rows or the new ones, never none.
 */
export async function rebuildCase(client: PoolClient, caseId: string, findPolicy: FindPolicy): Promise<void> {
  // A command of this case that is being recorded waits here, and writes on top of what is written now.
  await client.query('SELECT FROM case_file WHERE case_id = $1 FOR UPDATE', [caseId]);
  const { rows } = await client.query<{ rows: CaseEvent[] }>('SELECT ledger_rows($1, 0) AS rows', [caseId]);
  const events = rows[0]?.rows ?? [];
  const opened = events[0];
  if (opened?.type !== 'caseOpened') throw new Error(`The ledger of case ${caseId} does not begin with its opening`);
  const policy = await findPolicy(opened.data.policyCode, opened.data.policyVersion);
  const folded = foldLedger(events, policy);
  if (!folded) throw new Error(`The ledger of case ${caseId} is empty`);
  for (const table of ['task', 'measure', 'monitored_span', 'step_interval'])
    await client.query(`DELETE FROM ${table} WHERE case_id = $1`, [caseId]);
  const { spans, measures, intervals } = folded;
  const caseFile = { ...folded.caseFile, spans, measures, intervals, updatedAt: events.at(-1)?.at };
  await client.query('SELECT project_case($1::jsonb, $2::jsonb, $3::jsonb)', [
    JSON.stringify(caseFile),
    JSON.stringify(folded.open),
    JSON.stringify(folded.closed),
  ]);
}
