import type { Pool } from 'pg';
import type { Outage } from '#domain/process/draft';
import type { Assessment, AssessInput, LedgerRow } from '#domain/process/recording';

/** What the database says about a case before it decides. */
export type Looked = Pick<Assessment, 'now' | 'factor' | 'real' | 'outages' | 'rows' | 'known'> & {
  readonly circumstances: number;
};

interface Row {
  readonly now: string;
  readonly real: string;
  readonly factor: number;
  readonly circumstances: number;
  readonly rows: LedgerRow[];
  readonly known: Assessment['known'];
  readonly outages: Outage[] | null;
}

/** Outages older than this have long been given back to every limit they touched. */
const outageDays = 60;

/** Business time, the version of the circumstances, the ledger behind the workflow, the key's earlier answer and recent outages, in one round trip. */
export async function assessCase(pool: Pool, { caseId, afterSeq, key }: AssessInput): Promise<Looked> {
  const { rows } = await pool.query<Row>({ name: 'assess-case', text: sql, values: [caseId, afterSeq, key] });
  const row = rows[0];
  if (!row) throw new Error('assess-case answered nothing');
  const { now, real, factor, circumstances, rows: behind, known, outages } = row;
  return { now: Number(now), real: Number(real), factor, circumstances, rows: behind, known, outages: outages ?? [] };
}

const sql = `
  SELECT floor(extract(epoch FROM business_at(this.moment)) * 1000)::bigint AS now, ceil(extract(epoch FROM this.moment) * 1000)::bigint AS real,
    (SELECT factor FROM clock_map) AS factor,
    (SELECT version FROM circumstances) AS circumstances,
    ledger_rows($1, $2) AS rows,
    (SELECT jsonb_build_object('caseId', case_id, 'seq', seq, 'bodyHash', body_hash) FROM case_event WHERE key = $3) AS known,
    (SELECT jsonb_agg(jsonb_build_object('id', id, 'from', (extract(epoch FROM from_at) * 1000)::bigint, 'to', (extract(epoch FROM to_at) * 1000)::bigint) ORDER BY from_at)
       FROM outage WHERE to_at > business_now() - interval '${outageDays} days' AND to_at - from_at >= interval '10 minutes') AS outages
  FROM (SELECT clock_timestamp() AS moment) AS this`;
