import { Injectable } from '@nestjs/common';
import type { PasswordForm, SessionView } from '#contract/sessions/sessions';
import { roleFacts } from '#domain/access/roles';
import { findSignInAccount } from '#database/queries/identity';
import { Database } from '../database/database';
import { type ApiActor, grantId } from '../http/actor';
import { Audit } from '../http/audit';
import { refused } from '../http/refused';
import { csrfTokenOf, tokenHash } from '../http/sessionGuard';
import { demandGoodPassword, hashPassword, isPassword } from './passwords';

/** The signed-in person's own session. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /** Who is signed in, in which offices today, and the token that every write carries. */
  async view(actor: ApiActor, sessionToken: string | undefined): Promise<SessionView> {
    const names = await this.namesOf(actor);
    const nowMs = await this.database.clock.now();
    return {
      accountId: actor.accountId,
      login: actor.login,
      name: actor.name,
      mustChangePassword: actor.mustChangePassword,
      grants: actor.grants.map((grant) => ({
        ...grant,
        id: grantId(grant),
        roleZh: roleFacts[grant.role].zh,
        areaName: names.get(grant.areaCode) ?? grant.areaCode,
        ...(grant.onBehalfOf !== undefined && { onBehalfOfName: names.get(grant.onBehalfOf) ?? '' }),
      })),
      csrfToken: sessionToken === undefined ? null : csrfTokenOf(sessionToken),
      now: new Date(nowMs).toISOString(),
      todayOn: await this.database.clock.todayOn(),
    };
  }

  /** Ends this session; repeating it changes nothing. */
  async end(actor: ApiActor, sessionToken: string | undefined): Promise<void> {
    if (sessionToken === undefined) return;
    await this.database.scoped(actor, (client) =>
      client.query('DELETE FROM session WHERE token_hash = $1', [tokenHash(sessionToken)]),
    );
  }

  /** Changes the password and ends every other session of the account. */
  async changePassword(actor: ApiActor, form: PasswordForm, sessionToken: string | undefined): Promise<void> {
    const account = await findSignInAccount(this.database.pool, actor.login);
    if (account === null || !(await isPassword(account.passwordHash, form.oldPassword)))
      throw refused('account.oldPassword', { field: 'oldPassword' });
    demandGoodPassword(form.newPassword, actor.login, 'newPassword');
    if (form.newPassword === form.oldPassword)
      throw refused('account.passwordWeak', { field: 'newPassword', params: { min: 10 } });
    const hash = await hashPassword(form.newPassword);
    await this.database.scoped(actor, async (client) => {
      await client.query('UPDATE account SET password_hash = $2, must_change_password = false WHERE id = $1', [
        actor.accountId,
        hash,
      ]);
      await client.query('DELETE FROM session WHERE account_id = $1 AND token_hash IS DISTINCT FROM $2', [
        actor.accountId,
        sessionToken === undefined ? null : tokenHash(sessionToken),
      ]);
      await this.audit.write(client, actor, {
        action: 'account.password',
        objectType: 'account',
        objectId: actor.accountId,
        areaCode: actor.areaCode,
        outcome: 'done',
      });
    });
  }

  private async namesOf({ grants }: ApiActor): Promise<Map<string, string>> {
    const areas = await this.database.pool.query<{ id: string; name: string }>(
      'SELECT code AS id, full_name AS name FROM area WHERE code = ANY ($1)',
      [grants.map((grant) => grant.areaCode)],
    );
    const people = await this.database.pool.query<{ id: string; name: string }>(
      'SELECT id, name FROM account_name WHERE id = ANY ($1)',
      [grants.flatMap((grant) => grant.onBehalfOf ?? [])],
    );
    return new Map([...areas.rows, ...people.rows].map(({ id, name }) => [id, name]));
  }
}
