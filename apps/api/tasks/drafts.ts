import { Injectable } from '@nestjs/common';
import type { DraftView } from '#contract/tasks/desk';
import type { ScopedClient } from '#database/scope';
import { Secrets } from '#database/secrets';
import type { ApiActor } from '../http/actor';

const purpose = 'draft';

/** Half-filled forms, encrypted, each person's own; they open on another device. */
@Injectable()
export class Drafts {
  constructor(private readonly secrets: Secrets) {}

  async find(client: ScopedClient, actor: ApiActor, key: string): Promise<DraftView> {
    const { rows } = await client.query<{ body_enc: Buffer; body_key_id: string; updated_at: Date }>({
      name: 'draft_find',
      text: 'SELECT body_enc, body_key_id, updated_at FROM draft WHERE key = $1 AND account_id = $2',
      values: [key, actor.accountId],
    });
    const [row] = rows;
    if (row === undefined) return { content: null, updatedAt: null };
    const content: unknown = JSON.parse(this.secrets.open(purpose, { enc: row.body_enc, keyId: row.body_key_id }));
    return { content, updatedAt: row.updated_at };
  }

  async keep(client: ScopedClient, actor: ApiActor, key: string, content: object): Promise<void> {
    const sealed = this.secrets.seal(purpose, JSON.stringify(content));
    await client.query({
      name: 'draft_keep',
      text: `INSERT INTO draft (key, account_id, body_enc, body_key_id, updated_at) VALUES ($1, $2, $3, $4, business_now())
        ON CONFLICT (key, account_id) DO UPDATE SET body_enc = excluded.body_enc, body_key_id = excluded.body_key_id, updated_at = excluded.updated_at`,
      values: [key, actor.accountId, sealed.enc, sealed.keyId],
    });
  }

  async drop(client: ScopedClient, actor: ApiActor, key: string): Promise<void> {
    await client.query({
      name: 'draft_drop',
      text: 'DELETE FROM draft WHERE key = $1 AND account_id = $2',
      values: [key, actor.accountId],
    });
  }
}
