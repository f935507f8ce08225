import type { ScopedClient } from '#database/scope';
import { refused } from '../http/refused';
import { canonicalHash } from '../submissions/canonical';

/** A write outside the cases: who, with which key, what was sent and to which address. */
export interface KeyedWrite {
  readonly key: string;
  /** Null without account. */
  readonly accountId: string | null;
  /** Names the operation and its subject, `household.edit:<id>`. */
  readonly operation: string;
  readonly body: unknown;
}

/**
 * Does a write once for its key, in the caller's transaction: the same key and body give the first answer again, two at the same moment included;
 * the same key with another body is refused. The answer is kept: ids and codes only, never personal data.
 */
export async function once<T extends object>(
  client: ScopedClient,
  write: KeyedWrite,
  fn: () => Promise<T>,
): Promise<T> {
  const hash = canonicalHash({ operation: write.operation, body: write.body });
  const taken = await client.query({
    name: 'idempotency_take',
    text: 'INSERT INTO idempotency (key, account_id, body_hash) VALUES ($1, $2, $3) ON CONFLICT (key) DO NOTHING',
    values: [write.key, write.accountId, hash],
  });
  if (taken.rowCount === 0) return earlierAnswer<T>(client, write.key, hash);
  const answer = await fn();
  await client.query({
    name: 'idempotency_answer',
    text: 'UPDATE idempotency SET status = 200, response = $2 WHERE key = $1',
    values: [write.key, JSON.stringify(answer)],
  });
  return answer;
}

async function earlierAnswer<T>(client: ScopedClient, key: string, hash: string): Promise<T> {
  const { rows } = await client.query<{ body_hash: string; response: T }>({
    name: 'idempotency_read',
    text: 'SELECT body_hash, response FROM idempotency WHERE key = $1',
    values: [key],
  });
  const [row] = rows;
  // Somebody else's key is not shown, and is as wrong as one's own with another body.
  if (row === undefined || row.body_hash !== hash) throw refused('key.otherBody', { field: 'Idempotency-Key' });
  return row.response;
}
