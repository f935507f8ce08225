import type { DeliveryState, DisabledReason } from '#domain/webhooks/message';
import type { NotificationKind } from '#domain/notifications/kinds';
import type { ScopedClient } from '../scope';
import { boundedLimit, instantOf, type Keyset, microsOf, type Page, pageOf } from './keyset';
import { Values } from './statement';

export interface WebhookRow {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly areaCode: string;
  readonly areaName: string;
  readonly kinds: readonly NotificationKind[];
  readonly createdAt: Date;
  readonly disabledAt: Date | null;
  readonly disabledWhy: DisabledReason | null;
  readonly failingSince: Date | null;
  readonly lastDeliveredAt: Date | null;
  readonly waiting: number;
  readonly undelivered: number;
  readonly secretVersion: number;
}

export const mostWebhooks = 50;

/** Receivers of the administrator's areas, the newest first; or one of them. */
export async function webhooks(client: ScopedClient, id?: string): Promise<WebhookRow[]> {
  const values = new Values();
  const one = id === undefined ? '' : `WHERE w.id = ${values.value(id)}`;
  const { rows } = await client.query<WebhookRow>(
    `SELECT w.id, w.name, w.url, w.area_code AS "areaCode", coalesce(a.full_name, w.area_code) AS "areaName", w.kinds, w.created_at AS "createdAt",
       w.disabled_at AS "disabledAt", w.disabled_why AS "disabledWhy", w.failing_since AS "failingSince", w.last_delivered_at AS "lastDeliveredAt",
       w.secret_version AS "secretVersion", n.waiting, n.undelivered
     FROM webhook w LEFT JOIN area a ON a.code = w.area_code
     LEFT JOIN LATERAL (SELECT count(*) FILTER (WHERE d.state = 'waiting')::int AS waiting, count(*) FILTER (WHERE d.state IN ('failed', 'held'))::int AS undelivered
       FROM webhook_delivery d WHERE d.webhook_id = w.id) n ON true ${one}
     ORDER BY w.created_at DESC, w.id LIMIT ${mostWebhooks}`,
    values.list,
  );
  return rows;
}

export interface DeliveryRow {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly caseId: string;
  readonly seq: number;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly lastStatus: number | null;
  readonly lastFault: string | null;
  readonly createdAt: Date;
  readonly lastAt: Date | null;
  readonly micros: number;
}

/** What was sent to a receiver, newest first. */
export async function deliveryPage(
  client: ScopedClient,
  request: {
    readonly webhookId: string;
    readonly state?: DeliveryState;
    readonly after?: Keyset;
    readonly limit: number;
  },
): Promise<Page<DeliveryRow>> {
  const limit = boundedLimit(request.limit);
  const values = new Values();
  const wheres = [`d.webhook_id = ${values.value(request.webhookId)}`];
  if (request.state !== undefined) wheres.push(`d.state = ${values.value(request.state)}`);
  if (request.after !== undefined) {
    const { micros, id } = request.after;
    wheres.push(`(d.created_at, d.id) < (${instantOf(values.value(micros))}, ${values.value(id)}::uuid)`);
  }
  const { rows } = await client.query<DeliveryRow>(
    `SELECT d.id, d.kind, d.case_id AS "caseId", d.seq, d.state, d.attempts, d.last_status AS "lastStatus", d.last_fault AS "lastFault",
       d.created_at AS "createdAt", d.last_at AS "lastAt", ${microsOf('d.created_at')} AS micros
     FROM webhook_delivery d WHERE ${wheres.join(' AND ')} ORDER BY d.created_at DESC, d.id DESC LIMIT ${limit + 1}`,
    values.list,
  );
  return pageOf(rows, limit, ({ micros, id }) => ({ micros, id }));
}

export interface Replayed {
  readonly ids?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  readonly states: readonly DeliveryState[];
}

/** Messages that are to be sent once more, each under its own id, the oldest first; gives how many. What is on its way is left alone. */
export async function sendAgain(
  client: ScopedClient,
  webhookId: string,
  { ids, from, until, states, most }: Replayed & { readonly most: number },
): Promise<number> {
  const values = new Values();
  const wheres = [`d.webhook_id = ${values.value(webhookId)}`, `d.state <> 'waiting'`];
  if (ids === undefined) wheres.push(`d.state = ANY (${values.value(states)}::text[])`);
  else wheres.push(`d.id = ANY (${values.value(ids)}::uuid[])`);
  if (from !== undefined) wheres.push(`d.created_at >= ${values.value(from)}::timestamptz`);
  if (until !== undefined) wheres.push(`d.created_at < ${values.value(until)}::timestamptz`);
  const { rowCount } = await client.query(
    `UPDATE webhook_delivery SET state = 'waiting', round = round + 1 WHERE id IN (
       SELECT d.id FROM webhook_delivery d WHERE ${wheres.join(' AND ')} ORDER BY d.created_at, d.id LIMIT ${most})`,
    values.list,
  );
  return rowCount ?? 0;
}
