import type { Pool } from 'pg';
import { disabledAfterDays, type DisabledReason, type WebhookMessage } from '#domain/webhooks/message';
import type { ScopedClient } from '../scope';

/** Starts of workflows in one go. */
const mostStarts = 500;

/** A message for every receiver of the area that asked for its kind, each once; what a receiver that is switched off would have got is held. */
export async function queueMessages(
  client: ScopedClient,
  messages: readonly (WebhookMessage & { readonly kind: string })[],
): Promise<void> {
  const rows = messages.map(({ kind, ...message }) => ({
    kind,
    caseId: message.data.caseId,
    seq: message.data.seq,
    areaCode: message.data.areaCode,
    at: message.timestamp,
    body: JSON.stringify(message),
  }));
  await client.query({
    name: 'webhook_queue',
    text: `
      INSERT INTO webhook_delivery (webhook_id, case_id, seq, kind, at, body, state)
      SELECT w.id, r."caseId", r.seq, r.kind, r.at, r.body, CASE WHEN w.disabled_at IS NULL THEN 'waiting' ELSE 'held' END
      FROM jsonb_to_recordset($1::jsonb) AS r("caseId" uuid, seq int, kind text, "areaCode" text, at timestamptz, body text)
      JOIN webhook w ON r."areaCode" ^@ w.area_prefix AND r.kind = ANY (w.kinds)
      ON CONFLICT (webhook_id, case_id, seq) DO NOTHING`,
    values: [JSON.stringify(rows)],
  });
}

export interface Unstarted {
  readonly id: string;
  readonly round: number;
}

/** Messages that wait and that no workflow sends yet, the oldest first. */
export async function unstartedDeliveries(pool: Pool): Promise<Unstarted[]> {
  const { rows } = await pool.query<Unstarted>(
    `SELECT id, round FROM webhook_delivery WHERE state = 'waiting' AND started_round < round ORDER BY created_at LIMIT ${mostStarts}`,
  );
  return rows;
}

export async function noteStarted(pool: Pool, { id, round }: Unstarted): Promise<void> {
  await pool.query('UPDATE webhook_delivery SET started_round = $2 WHERE id = $1 AND started_round < $2', [id, round]);
}

/** A message that is to be sent now, with its receiver. */
export interface DueDelivery {
  readonly id: string;
  readonly body: string;
  readonly webhookId: string;
  readonly url: string;
  readonly secretVersion: number;
}

/** The message, if it still waits; a receiver that is switched off holds it. */
export async function takeDelivery(pool: Pool, id: string): Promise<DueDelivery | null> {
  await pool.query(
    `UPDATE webhook_delivery d SET state = 'held' FROM webhook w WHERE d.id = $1 AND d.state = 'waiting' AND w.id = d.webhook_id AND w.disabled_at IS NOT NULL`,
    [id],
  );
  const { rows } = await pool.query<DueDelivery>(
    `SELECT d.id, d.body, w.id AS "webhookId", w.url, w.secret_version AS "secretVersion"
     FROM webhook_delivery d JOIN webhook w ON w.id = d.webhook_id WHERE d.id = $1 AND d.state = 'waiting'`,
    [id],
  );
  return rows[0] ?? null;
}

export async function noteDelivered(pool: Pool, { id, webhookId }: DueDelivery, status: number): Promise<void> {
  await pool.query(
    `WITH sent AS (UPDATE webhook_delivery SET state = 'delivered', attempts = attempts + 1, last_status = $2, last_fault = NULL, last_at = clock_timestamp(),
       delivered_at = clock_timestamp() WHERE id = $1)
     UPDATE webhook SET failing_since = NULL, last_delivered_at = clock_timestamp() WHERE id = $3`,
    [id, status, webhookId],
  );
}

/** What was tried in vain; a receiver that is gone, or has taken nothing for days, is switched off. True where the message goes on being tried. */
export async function noteAttempt(
  pool: Pool,
  { id, webhookId }: DueDelivery,
  answer: { readonly status: number | null; readonly fault: string | null; readonly isGone: boolean },
): Promise<boolean> {
  await pool.query(
    `UPDATE webhook_delivery SET attempts = attempts + 1, last_status = $2, last_fault = $3, last_at = clock_timestamp() WHERE id = $1`,
    [id, answer.status, answer.fault],
  );
  const why: DisabledReason = answer.isGone ? 'gone' : 'failing';
  const { rows } = await pool.query<{ isOn: boolean }>(
    `UPDATE webhook SET failing_since = coalesce(failing_since, clock_timestamp()),
       disabled_at = CASE WHEN $2 OR failing_since < clock_timestamp() - interval '${disabledAfterDays} days' THEN coalesce(disabled_at, clock_timestamp()) ELSE disabled_at END,
       disabled_why = CASE WHEN $2 OR failing_since < clock_timestamp() - interval '${disabledAfterDays} days' THEN coalesce(disabled_why, $3) ELSE disabled_why END
     WHERE id = $1 RETURNING disabled_at IS NULL AS "isOn"`,
    [webhookId, answer.isGone, why],
  );
  const isOn = rows[0]?.isOn ?? false;
  if (!isOn) await pool.query(`UPDATE webhook_delivery SET state = 'held' WHERE id = $1 AND state = 'waiting'`, [id]);
  return isOn;
}

/** Its workflow has tried for as long as it may. */
export async function noteFailed(pool: Pool, id: string): Promise<void> {
  await pool.query(`UPDATE webhook_delivery SET state = 'failed' WHERE id = $1 AND state = 'waiting'`, [id]);
}
