import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import {
  type DeliveryList,
  type DeliveryQuery,
  mostReplayed,
  type NewWebhookView,
  type ReplayForm,
  type ReplayView,
  type WebhookForm,
  type WebhookList,
  type WebhookView,
} from '#contract/webhooks/webhooks';
import type { Action } from '#domain/access/actions';
import { prefixOf } from '#domain/access/areas';
import { decodeKeyset } from '#database/queries/keyset';
import { deliveryPage, mostWebhooks, sendAgain, type WebhookRow, webhooks } from '#database/queries/webhooks';
import type { ScopedClient } from '#database/scope';
import { Secrets } from '#database/secrets';
import { webhookSecret } from '#database/webhookSecret';
import { NotificationGateway } from '#temporal/notificationGateway';
import { nowhereInside, urlFault } from '#webhook/reach';
import { secretText } from '#webhook/signature';
import { Database } from '../database/database';
import { once } from '../database/once';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Audit } from '../http/audit';
import { refused } from '../http/refused';
import { apiSettings, type ApiSettings } from '../settings';

/** What one write on a receiver is: its name in the audit and under its key. */
interface Change {
  readonly key: string;
  readonly action: string;
  readonly body?: unknown;
}

/** Receivers of signed messages: named by an administrator, for an area; each change recorded. */
@Injectable()
export class Webhooks {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly secrets: Secrets,
    private readonly notifications: NotificationGateway,
    @Inject(apiSettings) private readonly settings: ApiSettings,
  ) {}

  async list(actor: ApiActor): Promise<WebhookList> {
    this.access.anywhere(actor, 'webhook.read');
    const rows = await this.database.scoped(actor, (client) => webhooks(client));
    return { rows: rows.map(viewOf) };
  }

  /** The same key gives the same receiver and secret again: the secret follows from the id. */
  async create(actor: ApiActor, key: string, form: WebhookForm): Promise<NewWebhookView> {
    const { name, url, areaCode, kinds } = form;
    await this.access.demand(actor, 'webhook.edit', { areaCode }, { type: 'area', id: areaCode });
    const fault = urlFault(url, this.settings.reach ?? nowhereInside);
    if (fault !== null) throw refused(fault, { field: 'url' });
    return this.database.scoped(actor, async (client) => {
      const write = { key, accountId: actor.accountId, operation: 'webhook.create', body: form };
      const { id } = await once(client, write, async () => {
        await checkRoom(client, areaCode);
        const made = randomUUID();
        await client.query(
          'INSERT INTO webhook (id, area_code, area_prefix, name, url, kinds, created_by) VALUES ($1, $2, $3, $4, $5, $6, $7)',
          [made, areaCode, prefixOf(areaCode), name.trim(), url, kinds, actor.accountId],
        );
        await this.record(client, actor, { id: made, areaCode, action: 'webhook.create' });
        return { id: made };
      });
      return this.withSecret(await getRow(client, id));
    });
  }

  /** Another secret from now on; the one before signs nothing more. */
  renewSecret(actor: ApiActor, key: string, id: string): Promise<NewWebhookView> {
    return this.change(actor, id, { key, action: 'webhook.renewSecret' }, async (client) => {
      await client.query('UPDATE webhook SET secret_version = secret_version + 1 WHERE id = $1', [id]);
    }).then((row) => this.withSecret(row));
  }

  async enable(actor: ApiActor, key: string, id: string): Promise<WebhookView> {
    const row = await this.change(actor, id, { key, action: 'webhook.enable' }, async (client) => {
      await client.query(
        'UPDATE webhook SET disabled_at = NULL, disabled_why = NULL, failing_since = NULL WHERE id = $1 AND disabled_at IS NOT NULL',
        [id],
      );
    });
    return viewOf(row);
  }

  async disable(actor: ApiActor, key: string, id: string): Promise<WebhookView> {
    const row = await this.change(actor, id, { key, action: 'webhook.disable' }, async (client) => {
      await client.query(
        `UPDATE webhook SET disabled_at = clock_timestamp(), disabled_why = 'byHand' WHERE id = $1 AND disabled_at IS NULL`,
        [id],
      );
    });
    return viewOf(row);
  }

  async deliveries(actor: ApiActor, id: string, query: DeliveryQuery): Promise<DeliveryList> {
    await this.demand(actor, 'webhook.read', id);
    const { limit, cursor, state } = query;
    const after = cursor === undefined ? undefined : decodeKeyset(cursor);
    if (after === null) throw refused('page.cursor', { field: 'cursor' });
    const asked = { webhookId: id, limit, ...(state !== undefined && { state }), ...(after && { after }) };
    const { rows, next } = await this.database.scoped(actor, (client) => deliveryPage(client, asked));
    return { rows: rows.map(({ micros: _micros, ...row }) => row), next };
  }

  /** Sends messages again under their own ids: whoever has them already drops them. */
  async replay(actor: ApiActor, key: string, id: string, form: ReplayForm): Promise<ReplayView> {
    const { disabledAt, areaCode } = await this.demand(actor, 'webhook.edit', id);
    if (disabledAt !== null) throw refused('webhook.disabled', { field: 'id' });
    const { ids, from, until, states = ['failed', 'held'] } = form;
    if (ids === undefined && from === undefined) throw refused('form.required', { field: 'from' });
    const chosen = { states, most: mostReplayed, ...(ids && { ids }), ...(from && { from }), ...(until && { until }) };
    const write = { key, accountId: actor.accountId, operation: `webhook.replay:${id}`, body: form };
    const answer = await this.database.scoped(actor, (client) =>
      once(client, write, async () => {
        const sent = await sendAgain(client, id, chosen);
        if (sent === 0) throw refused('webhook.nothingToSend');
        await this.record(client, actor, { id, areaCode, action: 'webhook.replay' });
        return { sent };
      }),
    );
    this.notifications.lookNow();
    return answer;
  }

  private async change(
    actor: ApiActor,
    id: string,
    { key, action, body = {} }: Change,
    fn: (client: ScopedClient) => Promise<void>,
  ): Promise<WebhookRow> {
    const { areaCode } = await this.demand(actor, 'webhook.edit', id);
    return this.database.scoped(actor, async (client) => {
      await once(client, { key, accountId: actor.accountId, operation: `${action}:${id}`, body }, async () => {
        await fn(client);
        await this.record(client, actor, { id, areaCode, action });
        return { id };
      });
      return getRow(client, id);
    });
  }

  private async demand(actor: ApiActor, action: Action, id: string): Promise<WebhookRow> {
    this.access.anywhere(actor, action);
    const wanted = { type: 'webhook', id };
    const [row] = await this.database.scoped(actor, (client) => webhooks(client, id));
    if (row === undefined) throw await this.access.missing(actor, action, wanted);
    await this.access.demand(actor, action, { areaCode: row.areaCode }, wanted);
    return row;
  }

  private record(
    client: ScopedClient,
    actor: ApiActor,
    { id, areaCode, action }: { id: string; areaCode: string; action: string },
  ): Promise<void> {
    return this.audit.write(client, actor, { action, objectType: 'webhook', objectId: id, areaCode, outcome: 'done' });
  }

  private withSecret(row: WebhookRow): NewWebhookView {
    const { id: webhookId, secretVersion } = row;
    return { ...viewOf(row), secret: secretText(webhookSecret(this.secrets, { webhookId, secretVersion })) };
  }
}

async function checkRoom(client: ScopedClient, areaCode: string): Promise<void> {
  const area = await client.query('SELECT FROM area WHERE code = $1', [areaCode]);
  if (area.rowCount === 0) throw refused('area.unknown', { field: 'areaCode' });
  if ((await webhooks(client)).length >= mostWebhooks)
    throw refused('webhook.tooMany', { params: { max: mostWebhooks } });
}

async function getRow(client: ScopedClient, id: string): Promise<WebhookRow> {
  const [row] = await webhooks(client, id);
  if (row === undefined) throw refused('access.missing');
  return row;
}

function viewOf({ secretVersion: _version, ...row }: WebhookRow): WebhookView {
  return row;
}
