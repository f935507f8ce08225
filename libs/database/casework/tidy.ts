import type { Pool } from 'pg';

/** Sessions that ended are kept a week for whoever asks who was signed in; answers to keys a quarter, longer than any device waits to send again. */
const sessionDays = 7;
const answerDays = 90;
/** What people were told, half a year; messages to receivers, as long as they can be sent again by hand. */
const noticeDays = 180;
const messageDays = 90;
/** So many rows at a time: tidying never stands in anybody's way. */
const atOnce = 1000;

export interface Tidied {
  readonly sessions: number;
  readonly answers: number;
}

/** Takes away what nobody can use any more. Keys of decisions are not among it: they stand in the ledger for ever. */
export async function tidy(pool: Pool): Promise<Tidied> {
  const sessions = await pool.query(
    `DELETE FROM session WHERE token_hash IN (SELECT token_hash FROM session WHERE expires_at < now() - make_interval(days => $1) ORDER BY expires_at LIMIT $2)`,
    [sessionDays, atOnce],
  );
  const answers = await pool.query(
    `DELETE FROM idempotency WHERE key IN (SELECT key FROM idempotency WHERE created_at < now() - make_interval(days => $1) ORDER BY created_at LIMIT $2)`,
    [answerDays, atOnce],
  );
  await pool.query(
    `DELETE FROM notification WHERE id IN (SELECT id FROM notification WHERE created_at < now() - make_interval(days => $1) ORDER BY created_at LIMIT $2)`,
    [noticeDays, atOnce],
  );
  await pool.query(
    `DELETE FROM webhook_delivery WHERE id IN (SELECT id FROM webhook_delivery WHERE created_at < now() - make_interval(days => $1) AND state <> 'waiting' ORDER BY created_at LIMIT $2)`,
    [messageDays, atOnce],
  );
  return { sessions: sessions.rowCount ?? 0, answers: answers.rowCount ?? 0 };
}
