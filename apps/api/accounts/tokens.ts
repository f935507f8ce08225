import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { NewTokenView, TokenForm, TokenView } from '#contract/accounts/tokens';
import type { ScopedClient } from '#database/scope';
import { Secrets } from '#database/secrets';
import { Database } from '../database/database';
import { once } from '../database/once';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Audit } from '../http/audit';
import { refused } from '../http/refused';
import { tokenHash } from '../http/sessionGuard';
import { Accounts } from './accounts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly created_at: Date;
  readonly expires_at: Date;
  readonly revoked_at: Date | null;
}

const columns = 'id, name, created_at, expires_at, revoked_at';
const mostTokens = 200;

/** Bearer tokens for machines, which act as the account they belong to. */
@Injectable()
export class Tokens {
  constructor(
    private readonly database: Database,
    private readonly secrets: Secrets,
    private readonly accounts: Accounts,
    private readonly access: Access,
    private readonly audit: Audit,
  ) {}

  async list(actor: ApiActor, accountId: string): Promise<TokenView[]> {
    await this.accounts.demand(actor, 'account.read', accountId);
    const text = `SELECT ${columns} FROM api_token WHERE account_id = $1 ORDER BY created_at DESC, id LIMIT ${mostTokens}`;
    const { rows } = await this.database.scoped(actor, (client) => client.query<Row>(text, [accountId]));
    return rows.map(viewOf);
  }

  /** Makes a token. The same key gives the same token again: it follows from the row's id and a secret the database does not hold. */
  async create(actor: ApiActor, key: string, accountId: string, form: TokenForm): Promise<NewTokenView> {
    const account = await this.accounts.demand(actor, 'account.edit', accountId);
    return this.database.scoped(actor, async (client) => {
      const { id } = await once(
        client,
        { key, accountId: actor.accountId, operation: `token.create:${accountId}`, body: form },
        async () => {
          const made = randomUUID();
          const values = [made, tokenHash(this.tokenOf(made)), accountId, form.name.trim(), form.days];
          await client.query(
            'INSERT INTO api_token (id, token_hash, account_id, name, expires_at) VALUES ($1, $2, $3, $4, now() + make_interval(days => $5))',
            values,
          );
          await this.audit.write(client, actor, {
            action: 'token.create',
            objectType: 'account',
            objectId: accountId,
            areaCode: account.areaCode,
            outcome: 'done',
          });
          return { id: made };
        },
      );
      const row = await findToken(client, accountId, id);
      if (row === null) throw refused('access.missing');
      return { ...viewOf(row), token: this.tokenOf(id) };
    });
  }

  /** Ends a token; repeating it changes nothing. */
  async revoke(actor: ApiActor, key: string, ids: { accountId: string; tokenId: string }): Promise<TokenView> {
    const account = await this.accounts.demand(actor, 'account.edit', ids.accountId);
    const wanted = { type: 'token', id: ids.tokenId };
    const row = await this.database.scoped(actor, async (client) => {
      if ((await findToken(client, ids.accountId, ids.tokenId)) === null) return null;
      await once(
        client,
        { key, accountId: actor.accountId, operation: `token.revoke:${ids.tokenId}`, body: {} },
        async () => {
          await client.query('UPDATE api_token SET revoked_at = now() WHERE id = $1 AND revoked_at IS NULL', [
            ids.tokenId,
          ]);
          await this.audit.write(client, actor, {
            action: 'token.revoke',
            objectType: 'account',
            objectId: ids.accountId,
            areaCode: account.areaCode,
            outcome: 'done',
          });
          return { id: ids.tokenId };
        },
      );
      return findToken(client, ids.accountId, ids.tokenId);
    });
    if (row === null) throw await this.access.missing(actor, 'account.edit', wanted);
    return viewOf(row);
  }

  private tokenOf(id: string): string {
    return `sw_${id.replaceAll('-', '')}_${this.secrets.blindIndex('apiToken', id).toString('base64url')}`;
  }
}

async function findToken(client: ScopedClient, accountId: string, id: string): Promise<Row | null> {
  const { rows } = await client.query<Row>(`SELECT ${columns} FROM api_token WHERE id = $1 AND account_id = $2`, [
    id,
    accountId,
  ]);
  return rows[0] ?? null;
}

function viewOf({ id, name, created_at, expires_at, revoked_at }: Row): TokenView {
  return {
    id,
    name,
    createdAt: created_at.toISOString(),
    expiresAt: expires_at.toISOString(),
    revokedAt: revoked_at?.toISOString() ?? null,
  };
}
