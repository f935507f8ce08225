import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { SubstitutionForm, SubstitutionView } from '#contract/accounts/substitutions';
import { addDays } from '#domain/calendar/day';
import type { ScopedClient } from '#database/scope';
import { Database } from '../database/database';
import { once } from '../database/once';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Audit } from '../http/audit';
import { refused } from '../http/refused';
import { Accounts } from './accounts';

const mostRows = 200;
const select = `
  SELECT s.id, s.account_id AS "accountId", a.name AS "accountName", s.substitute_id AS "substituteId", b.name AS "substituteName",
    s.from_on AS "fromOn", s.to_on AS "toOn", s.reason
  FROM substitution s JOIN account_name a ON a.id = s.account_id JOIN account_name b ON b.id = s.substitute_id`;

/** Cover for leave: the substitute holds the other's rights from day to day, and both names stand in the record. */
@Injectable()
export class Substitutions {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly access: Access,
    private readonly audit: Audit,
  ) {}

  /** Those of the actor in either part; an administrator's accounts, and the people of whoever watches over them, besides. Newest first. */
  async list(actor: ApiActor): Promise<SubstitutionView[]> {
    const { rows } = await this.database.scoped(actor, (client) =>
      client.query<SubstitutionView>(`${select} ORDER BY s.from_on DESC, s.id LIMIT ${mostRows}`),
    );
    return rows;
  }

  async create(actor: ApiActor, key: string, form: SubstitutionForm): Promise<SubstitutionView> {
    const away = form.accountId ?? actor.accountId;
    this.access.anywhere(actor, 'account.substitute');
    if (away !== actor.accountId) await this.accounts.demand(actor, 'account.edit', away);
    if (away === form.substituteId) throw refused('substitution.self', { field: 'substituteId' });
    if (form.toOn < form.fromOn) throw refused('form.dateOrder', { field: 'toOn' });
    if (form.fromOn < (await this.database.clock.todayOn())) throw refused('reference.past', { field: 'fromOn' });
    return this.database.scoped(actor, async (client) => {
      if (!(await mayStandIn(client, form.substituteId))) throw refused('access.missing', { field: 'substituteId' });
      const { id } = await once(
        client,
        { key, accountId: actor.accountId, operation: 'substitution.create', body: form },
        async () => {
          const made = randomUUID();
          await insertSubstitution(client, { ...form, id: made, accountId: away });
          await this.audit.write(client, actor, {
            action: 'substitution.create',
            objectType: 'account',
            objectId: away,
            areaCode: actor.areaCode,
            outcome: 'done',
          });
          return { id: made };
        },
      );
      return this.get(client, id);
    });
  }

  /** Ends it on a day, yesterday at the earliest: what was decided meanwhile stays decided in both names. */
  async end(actor: ApiActor, key: string, id: string, toOn: string): Promise<SubstitutionView> {
    const yesterdayOn = addDays(await this.database.clock.todayOn(), -1);
    const view = await this.database.scoped(actor, async (client) => {
      const found = await findSubstitution(client, id);
      // The substitute sees it and may not change it.
      if (found === null || (found.substituteId === actor.accountId && found.accountId !== actor.accountId))
        return null;
      if (toOn < yesterdayOn || toOn > found.toOn) throw refused('form.dateOrder', { field: 'toOn' });
      await once(
        client,
        { key, accountId: actor.accountId, operation: `substitution.end:${id}`, body: { toOn } },
        async () => {
          // One that has not begun is taken away altogether.
          if (toOn < found.fromOn) await client.query('DELETE FROM substitution WHERE id = $1', [id]);
          else await client.query('UPDATE substitution SET to_on = $2 WHERE id = $1', [id, toOn]);
          await this.audit.write(client, actor, {
            action: 'substitution.end',
            objectType: 'account',
            objectId: found.accountId,
            areaCode: actor.areaCode,
            outcome: 'done',
          });
          return { id };
        },
      );
      return { ...found, toOn };
    });
    if (view === null) throw await this.access.missing(actor, 'account.substitute', { type: 'substitution', id });
    return view;
  }

  private async get(client: ScopedClient, id: string): Promise<SubstitutionView> {
    const found = await findSubstitution(client, id);
    if (found === null) throw refused('access.missing');
    return found;
  }
}

async function findSubstitution(client: ScopedClient, id: string): Promise<SubstitutionView | null> {
  return (await findSubstitutions(client, [id]))[0] ?? null;
}

/** Those of these that the reader sees, in this order. */
export async function findSubstitutions(client: ScopedClient, ids: readonly string[]): Promise<SubstitutionView[]> {
  const { rows } = await client.query<SubstitutionView>(
    `${select} WHERE s.id = ANY ($1::uuid[]) ORDER BY array_position($1::uuid[], s.id)`,
    [ids],
  );
  return rows;
}

export async function insertSubstitution(
  client: ScopedClient,
  { id, accountId, substituteId, fromOn, toOn, reason }: Omit<SubstitutionView, 'accountName' | 'substituteName'>,
): Promise<void> {
  await client.query(
    'INSERT INTO substitution (id, account_id, substitute_id, from_on, to_on, reason) VALUES ($1, $2, $3, $4, $5, $6)',
    [id, accountId, substituteId, fromOn, toOn, reason.trim()],
  );
}

// Row security shows grants of the actor's own areas only: nobody lends his rights to somebody he does not work with.
async function mayStandIn(client: ScopedClient, substituteId: string): Promise<boolean> {
  const { rowCount } = await client.query(
    'SELECT 1 FROM account_grant WHERE account_id = $1 AND from_on <= business_today() AND coalesce(to_on, business_today()) >= business_today() LIMIT 1',
    [substituteId],
  );
  return rowCount === 1;
}
