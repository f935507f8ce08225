import type { Pool } from 'pg';
import { type FindPolicy, policyFinder } from './findPolicy';
import { rebuildCase } from './rebuildCase';

/** Cases read at a time; each is folded in a transaction of its own. */
const pageSize = 200;

export interface RebuildProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Folds inbox, case list, spans, measures and stays at steps from the ledger into the next generation, case by case, while people work.
 * Rows of cases that have no ledger are drift: they keep the old generation, and such cases are counted in the answer, not removed.
 */
export async function rebuild(
  pool: Pool,
  report: (progress: RebuildProgress) => void,
): Promise<{ cases: number; drift: number }> {
  const generation = await nextGeneration(pool);
  const total = await countCases(pool);
  const findPolicy = policyFinder(pool);
  let after = '00000000-0000-0000-0000-000000000000';
  let done = 0;
  for (;;) {
    const { rows } = await pool.query<{ case_id: string }>(
      'SELECT case_id FROM case_event WHERE seq = 1 AND case_id > $1 ORDER BY case_id LIMIT $2',
      [after, pageSize],
    );
    for (const { case_id } of rows) await inTransaction(pool, case_id, findPolicy);
    done += rows.length;
    report({ done, total });
    after = rows.at(-1)?.case_id ?? after;
    if (rows.length < pageSize) break;
  }
  const { rows } = await pool.query<{ drift: number }>(
    `SELECT count(*) AS drift FROM (
       SELECT case_id FROM case_file WHERE generation < $1 UNION SELECT case_id FROM monitored_span WHERE generation < $1
       UNION SELECT case_id FROM measure WHERE generation < $1 UNION SELECT case_id FROM step_interval WHERE generation < $1) stray`,
    [generation],
  );
  return { cases: done, drift: rows[0]?.drift ?? 0 };
}

async function inTransaction(pool: Pool, caseId: string, findPolicy: FindPolicy): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await rebuildCase(client, caseId, findPolicy);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

async function nextGeneration(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ generation: number }>(
    `UPDATE projection_generation SET generation = generation + 1 WHERE name = 'inbox' RETURNING generation`,
  );
  const row = rows[0];
  if (!row) throw new Error('projection_generation has no row for the inbox');
  return row.generation;
}

async function countCases(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ total: number }>('SELECT count(*) AS total FROM case_event WHERE seq = 1');
  return rows[0]?.total ?? 0;
}
