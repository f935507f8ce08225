import type { Pool } from 'pg';
import type { RecordInput, RecordResult } from '#domain/process/recording';

/** Records one command's outcome: ledger, case list, inbox, spans, measures and stays at steps in one transaction, one round trip. */
export async function recordCase(pool: Pool, input: RecordInput): Promise<RecordResult> {
  const { spans, measures, intervals, ...rest } = input;
  const beside = { spans, measures, intervals, updatedAt: input.events.at(-1)?.at };
  const body = { ...rest, caseFile: { ...rest.caseFile, ...beside } };
  const { rows } = await pool.query<{ result: RecordResult }>({
    name: 'record-case',
    text: 'SELECT record_case($1::jsonb) AS result',
    values: [JSON.stringify(body)],
  });
  const result = rows[0]?.result;
  if (!result) throw new Error('record_case answered nothing');
  return result;
}
