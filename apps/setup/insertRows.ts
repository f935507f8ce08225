import type { Pool, PoolClient } from 'pg';

export type Connection = Pick<Pool | PoolClient, 'query'>;

const atOnce = 500;

/** Runs an `INSERT … FROM jsonb_to_recordset($1) …` over many rows, some hundreds in one statement. Answers how many it wrote. */
export async function insertRows(client: Connection, text: string, rows: readonly object[]): Promise<number> {
  let written = 0;
  for (let from = 0; from < rows.length; from += atOnce) {
    const { rowCount } = await client.query(text, [JSON.stringify(rows.slice(from, from + atOnce))]);
    written += rowCount ?? 0;
  }
  return written;
}
