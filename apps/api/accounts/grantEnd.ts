import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { addDays } from '#domain/calendar/day';
import { AccountGrant } from '#database/entities/accounts';
import { withScopedManager } from '#database/scope';
import { Database } from '../database/database';

import { managedOnce } from '../database/managed';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Audit } from '../http/audit';
import { refused } from '../http/refused';
import { Accounts } from './accounts';
import { demandNobodyLeftAlone } from './leftAlone';

/** Grants end on a day; what was held before that day stays on record. */
@Injectable()
export class GrantEnd {
  constructor(
    private readonly source: DataSource,
    private readonly database: Database,
    private readonly access: Access,
    private readonly accounts: Accounts,
    private readonly audit: Audit,
  ) {}

  async end(actor: ApiActor, key: string, ids: { accountId: string; grantId: string }, toOn: string): Promise<void> {
    const account = await this.accounts.demand(actor, 'account.edit', ids.accountId);
    if (ids.accountId === actor.accountId) throw refused('account.self');
    const grant = await withScopedManager(this.source, actor, (manager) =>
      manager.findOneBy(AccountGrant, { id: ids.grantId, accountId: ids.accountId }),
    );
    if (grant === null) throw await this.access.missing(actor, 'account.edit', { type: 'grant', id: ids.grantId });
    await this.access.demand(actor, 'account.edit', { areaCode: grant.areaCode }, { type: 'grant', id: ids.grantId });
    const yesterdayOn = addDays(await this.database.clock.todayOn(), -1);
    if (grant.toOn !== null && grant.toOn < yesterdayOn) throw refused('grant.period', { field: 'toOn' });
    // A grant that begins today has no yesterday: it ends today.
    const earliestOn = grant.fromOn > yesterdayOn ? grant.fromOn : yesterdayOn;
    if (toOn < earliestOn) throw refused('form.dateOrder', { field: 'toOn' });
    await managedOnce(
      this.source,
      actor,
      { key, accountId: actor.accountId, operation: `account.grantEnd:${ids.grantId}`, body: { toOn } },
      async (manager, client) => {
        await demandNobodyLeftAlone(client, { ...ids, toOn });
        await manager.update(AccountGrant, { id: ids.grantId }, { toOn });
        await this.audit.write(client, actor, {
          action: `account.grantEnd.${grant.role}`,
          objectType: 'account',
          objectId: ids.accountId,
          areaCode: account.areaCode,
          outcome: 'done',
        });
        return { id: ids.grantId };
      },
    );
  }
}
