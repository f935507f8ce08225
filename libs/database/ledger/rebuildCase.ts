import type { PoolClient } from 'pg';
import type { CaseEvent } from '#domain/process/event';
import { foldLedger } from '#domain/process/fold';
import type { Policy } from '#domain/policy/policy';
import type { FindPolicy } from './findPolicy';

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
  const policies = new Map<string, Policy>();
  const note = async (code: string, version: number) =>
    policies.set(`${code}@${version}`, await findPolicy(code, version));
  for (const event of events) {
    if (event.type === 'caseOpened') await note(event.data.policyCode, event.data.policyVersion);
    if (event.type === 'policyMoved') await note(event.data.toCode, event.data.toVersion);
  }
  const folded = foldLedger(events, ({ policyCode, policyVersion }) => {
    const policy = policies.get(`${policyCode}@${policyVersion}`);
    if (!policy)
      throw new Error(`Case ${caseId} follows ${policyCode}@${policyVersion}, of which its ledger says nothing`);
    return policy;
  });
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
