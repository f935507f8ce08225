import type { Pool } from 'pg';
import type { KnownKey } from '#domain/process/recording';

/** Where a key was answered, whatever became of the case since; null if nowhere (I3). */
export async function findEventByKey(
  pool: Pick<Pool, 'query'>,
  key: string,
): Promise<(KnownKey & { readonly caseId: string }) | null> {
  const { rows } = await pool.query<KnownKey & { caseId: string }>({
    name: 'find-event-by-key',
    text: 'SELECT case_id AS "caseId", seq, body_hash AS "bodyHash" FROM case_event WHERE key = $1',
    values: [key],
  });
  return rows[0] ?? null;
}
