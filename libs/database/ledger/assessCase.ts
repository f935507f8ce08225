import type { Pool } from 'pg';
import type { Outage } from '#domain/process/draft';
import type { Assessment, AssessInput, LedgerRow } from '#domain/process/recording';

/** What the database says about a case before it decides. */
export type Looked = Pick<Assessment, 'now' | 'factor' | 'outages' | 'rows' | 'known'>;

interface Row {
  readonly now: string;
  readonly factor: number;
  readonly rows: LedgerRow[];
  readonly known: Assessment['known'];
  readonly outages: Outage[] | null;
}

/** Outages older than this have long been given back to every limit they touched. */
const outageDays = 60;

/** Business time, the ledger behind the workflow, the key's earlier answer and recent outages, in one round trip. */
export async function assessCase(pool: Pool, { caseId, afterSeq, key }: AssessInput): Promise<Looked> {
  const { rows } = await pool.query<Row>({ name: 'assess-case', text: sql, values: [caseId, afterSeq, key] });
  const row = rows[0];
  if (!row) throw new Error('assess-case answered nothing');
  return { now: Number(row.now), factor: row.factor, rows: row.rows, known: row.known, outages: row.outages ?? [] };
}

const sql = `
  SELECT (extract(epoch FROM business_now()) * 1000)::bigint AS now,
    (SELECT factor FROM clock_map) AS factor,
    ledger_rows($1, $2) AS rows,
    (SELECT jsonb_build_object('caseId', case_id, 'seq', seq, 'bodyHash', body_hash) FROM case_event WHERE key = $3) AS known,
    (SELECT jsonb_agg(jsonb_build_object('id', id, 'from', (extract(epoch FROM from_at) * 1000)::bigint, 'to', (extract(epoch FROM to_at) * 1000)::bigint) ORDER BY from_at)
       FROM outage WHERE to_at > business_now() - interval '${outageDays} days' AND to_at - from_at >= interval '10 minutes') AS outages`;
