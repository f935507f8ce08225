import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '#domain/refusal';
import { findSignInAccount, type SignInAccount } from '#database/queries/identity';
import { Database } from '../database/database';
import { Refused, refused } from '../http/refused';
import { csrfTokenOf, tokenHash } from '../http/sessionGuard';
import { sessionEnd } from '../http/sessionLife';
import { apiSettings, type ApiSettings } from '../settings';
import { isPassword } from './passwords';
import { StrangerLocks } from './strangerLocks';

const minuteMs = 60_000;
const tokenBytes = 32;
const sessionsKept = 20;

export interface NewSession {
  readonly token: string;
  readonly accountId: string;
}

/** Opens a session for login and password. Repeated failures lock the name for a while, whether it exists or not. */
@Injectable()
export class SignIn {
  private readonly strangers: StrangerLocks;

  constructor(
    private readonly database: Database,
    @Inject(apiSettings) private readonly settings: ApiSettings,
  ) {
    const { failuresToLock, lockMinutes } = settings.session;
    this.strangers = new StrangerLocks(failuresToLock, lockMinutes * minuteMs);
  }

  async open(login: string, password: string): Promise<NewSession> {
    const account = await findSignInAccount(this.database.pool, login);
    this.demandUnlocked(login, account);
    if (!(await isPassword(account?.passwordHash ?? null, password)) || account?.active !== true) {
      await this.noteFailure(login, account);
      throw refused('account.badCredentials');
    }
    return { token: await this.openSession(login, account), accountId: account.id };
  }

  private demandUnlocked(login: string, account: SignInAccount | null): void {
    const nowMs = Date.now();
    const untilMs =
      account === null ? this.strangers.lockedUntil(login, nowMs) : (account.lockedUntilAt?.getTime() ?? 0);
    if (untilMs > nowMs) throw new Refused(refuse('account.locked'), Math.ceil((untilMs - nowMs) / 1000));
  }

  private async noteFailure(login: string, account: SignInAccount | null): Promise<void> {
    const { failuresToLock, lockMinutes } = this.settings.session;
    if (account === null) return this.strangers.fail(login, Date.now());
    await this.database.signingIn(login, (client) =>
      client.query(
        `UPDATE account SET failed_sign_ins = CASE WHEN failed_sign_ins + 1 >= $2 THEN 0 ELSE failed_sign_ins + 1 END,
           locked_until_at = CASE WHEN failed_sign_ins + 1 >= $2 THEN now() + make_interval(mins => $3) END
         WHERE id = $1`,
        [account.id, failuresToLock, lockMinutes],
      ),
    );
  }

  private async openSession(login: string, account: SignInAccount): Promise<string> {
    const token = randomBytes(tokenBytes).toString('base64url');
    const now = new Date();
    const values = [
      tokenHash(token),
      account.id,
      tokenHash(csrfTokenOf(token)),
      sessionEnd(this.settings.session, now, now),
    ];
    if (account.failedSignIns > 0 || account.lockedUntilAt !== null) {
      await this.database.signingIn(login, (client) =>
        client.query('UPDATE account SET failed_sign_ins = 0, locked_until_at = NULL WHERE id = $1', [account.id]),
      );
    }
    await this.database.scoped({ accountId: account.id, grants: [] }, async (client) => {
      await client.query(
        'INSERT INTO session (token_hash, account_id, csrf_hash, expires_at) VALUES ($1, $2, $3, $4)',
        values,
      );
      // Sessions that ended, and the oldest beyond a bound, go as new ones come.
      await client.query(
        `DELETE FROM session WHERE account_id = $1 AND (expires_at <= now() OR token_hash IN
           (SELECT token_hash FROM session WHERE account_id = $1 ORDER BY created_at DESC, token_hash OFFSET $2))`,
        [account.id, sessionsKept],
      );
      await client.query(`INSERT INTO audit (account_id, action, outcome) VALUES ($1, 'session.signIn', 'done')`, [
        account.id,
      ]);
    });
    return token;
  }
}
