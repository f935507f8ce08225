import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { AccountChangeForm, AccountForm, AccountView, GrantForm } from '#contract/accounts/accounts';
import type { Action } from '#domain/access/actions';
import { covers } from '#domain/access/areas';
import { grantFaults, isLogin } from '#domain/access/grantRules';
import { Account, AccountGrant } from '#database/entities/accounts';
import { withScopedManager } from '#database/scope';
import { Areas } from '../areas/areas';
import { isTaken, managedOnce } from '../database/managed';
import { Access } from '../http/access';
import type { ApiActor } from '../http/actor';
import { Audit } from '../http/audit';
import { refused, throwRefusals } from '../http/refused';
import { demandGoodPassword, hashPassword } from '../sessions/passwords';
import { viewsOf } from './accountView';
import { demandNobodyHelped } from './leftAlone';

/** Accounts and their rights, kept by the administrator of their area. Every change is audited. */
@Injectable()
export class Accounts {
  constructor(
    private readonly source: DataSource,
    private readonly access: Access,
    private readonly areas: Areas,
    private readonly audit: Audit,
  ) {}

  /** One account with all its grants. */
  async get(actor: ApiActor, id: string): Promise<AccountView> {
    await this.demand(actor, 'account.read', id);
    return withScopedManager(this.source, actor, async (manager) => {
      const [view] = await viewsOf(manager, await manager.findBy(Account, { id }));
      if (view === undefined) throw refused('access.missing');
      return view;
    });
  }

  /** Makes an account that has to change its password at the first sign-in. */
  async create(actor: ApiActor, key: string, form: AccountForm): Promise<AccountView> {
    const login = form.login.toLowerCase();
    if (!isLogin(login)) throw refused('account.login', { field: 'login' });
    await this.areas.demandOpen(form.areaCode, 'areaCode');
    if (!this.manages(actor, form.areaCode)) throw refused('area.outside', { field: 'areaCode' });
    for (const [i, grant] of form.grants.entries()) await this.demandGrantable(actor, grant, `grants[${i}]`);
    demandGoodPassword(form.password, login, 'password');
    const passwordHash = await hashPassword(form.password);
    const write = {
      key,
      accountId: actor.accountId,
      operation: 'account.create',
      body: { ...form, password: undefined },
    };
    const { id } = await managedOnce(this.source, actor, write, async (manager, client) => {
      const made = randomUUID();
      await manager
        .createQueryBuilder()
        .insert()
        .into(Account)
        .values({
          id: made,
          login,
          name: form.name.trim(),
          areaCode: form.areaCode,
          passwordHash,
          mustChangePassword: true,
        })
        .returning([])
        .execute();
      for (const grant of form.grants) await insertGrant(manager, actor, made, grant);
      await this.audit.write(client, actor, {
        action: 'account.create',
        objectType: 'account',
        objectId: made,
        areaCode: form.areaCode,
        outcome: 'done',
      });
      return { id: made };
    }).catch((error: unknown) => {
      throw isTaken(error, 'account_login_key') ? refused('account.nameTaken', { field: 'login' }) : error;
    });
    return this.get(actor, id);
  }

  /** Changes name, managing area, or whether it is active; an account that is not has no session and no token. */
  async change(actor: ApiActor, key: string, id: string, form: AccountChangeForm): Promise<AccountView> {
    const account = await this.demand(actor, 'account.edit', id);
    if (form.active === false && id === actor.accountId) throw refused('account.self', { field: 'active' });
    if (form.areaCode !== undefined) {
      await this.areas.demandOpen(form.areaCode, 'areaCode');
      if (!this.manages(actor, form.areaCode)) throw refused('area.outside', { field: 'areaCode' });
    }
    const fields = {
      ...(form.name !== undefined && { name: form.name.trim() }),
      ...(form.areaCode !== undefined && { areaCode: form.areaCode }),
      ...(form.active !== undefined && { active: form.active }),
    };
    await managedOnce(
      this.source,
      actor,
      { key, accountId: actor.accountId, operation: `account.change:${id}`, body: form },
      async (manager, client) => {
        if (form.active === false) await demandNobodyHelped(client, id);
        if (Object.keys(fields).length > 0) await manager.update(Account, { id }, fields);
        if (form.active === false) await endAccess(manager, id);
        await this.audit.write(client, actor, {
          action: form.active === false ? 'account.deactivate' : 'account.change',
          objectType: 'account',
          objectId: id,
          areaCode: account.areaCode,
          outcome: 'done',
        });
        return { id };
      },
    );
    return this.get(actor, id);
  }

  /** Gives a right. Nobody gives himself one. */
  async grant(actor: ApiActor, key: string, id: string, form: GrantForm): Promise<AccountView> {
    const account = await this.demand(actor, 'account.edit', id);
    if (id === actor.accountId) throw refused('account.self');
    await this.demandGrantable(actor, form, '');
    await managedOnce(
      this.source,
      actor,
      { key, accountId: actor.accountId, operation: `account.grant:${id}`, body: form },
      async (manager, client) => {
        await insertGrant(manager, actor, id, form);
        await this.audit.write(client, actor, {
          action: `account.grant.${form.role}`,
          objectType: 'account',
          objectId: id,
          areaCode: account.areaCode,
          outcome: 'done',
        });
        return { id };
      },
    );
    return this.get(actor, id);
  }

  /** Sets a new password that has to be changed, lifts a lock, ends the sessions. */
  async resetPassword(actor: ApiActor, key: string, id: string, password: string): Promise<AccountView> {
    const account = await this.demand(actor, 'account.edit', id);
    if (id === actor.accountId) throw refused('account.self');
    demandGoodPassword(password, account.login, 'password');
    const passwordHash = await hashPassword(password);
    await managedOnce(
      this.source,
      actor,
      { key, accountId: actor.accountId, operation: `account.password:${id}`, body: {} },
      async (manager, client) => {
        await manager.update(
          Account,
          { id },
          { passwordHash, mustChangePassword: true, failedSignIns: 0, lockedUntilAt: null },
        );
        await manager.query('DELETE FROM session WHERE account_id = $1', [id]);
        await this.audit.write(client, actor, {
          action: 'account.resetPassword',
          objectType: 'account',
          objectId: id,
          areaCode: account.areaCode,
          outcome: 'done',
        });
        return { id };
      },
    );
    return this.get(actor, id);
  }

  /** The account, if the actor has the right on it. */
  async demand(actor: ApiActor, action: Action, id: string): Promise<Account> {
    this.access.anywhere(actor, action);
    const account = await withScopedManager(this.source, actor, (manager) => manager.findOneBy(Account, { id }));
    if (account === null) throw await this.access.missing(actor, action, { type: 'account', id });
    await this.access.demand(actor, action, { areaCode: account.areaCode }, { type: 'account', id });
    return account;
  }

  private async demandGrantable(actor: ApiActor, grant: GrantForm, path: string): Promise<void> {
    throwRefusals(grantFaults(grant, path));
    const field = path === '' ? 'areaCode' : `${path}.areaCode`;
    await this.areas.demandOpen(grant.areaCode, field);
    if (!this.manages(actor, grant.areaCode)) throw refused('area.outside', { field });
  }

  private manages(actor: ApiActor, areaCode: string): boolean {
    return this.access.anywhere(actor, 'account.edit').some((grant) => covers(grant.areaCode, areaCode));
  }
}

async function insertGrant(
  manager: EntityManager,
  actor: ApiActor,
  accountId: string,
  { role, areaCode, department, gridId, fromOn, toOn }: GrantForm,
): Promise<void> {
  const row = {
    id: randomUUID(),
    accountId,
    role,
    areaCode,
    department: department ?? null,
    gridId: gridId ?? null,
    fromOn,
    toOn: toOn ?? null,
    grantedBy: actor.accountId,
  };
  await manager.createQueryBuilder().insert().into(AccountGrant).values(row).returning([]).execute();
}

async function endAccess(manager: EntityManager, accountId: string): Promise<void> {
  await manager.query('DELETE FROM session WHERE account_id = $1', [accountId]);
  await manager.query('UPDATE api_token SET revoked_at = now() WHERE account_id = $1 AND revoked_at IS NULL', [
    accountId,
  ]);
}
