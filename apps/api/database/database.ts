import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Pool, QueryResultRow } from 'pg';
import type { Actor } from '#domain/access/roles';
import { BusinessClock } from '#database/clock';
import {
  type ScopedClient,
  type ScopeManner,
  withHotScope,
  withPublicScope,
  withScope,
  withScopeByMoments,
  withSignInScope,
} from '#database/scope';

/** The API's one pool, as role `shouwang_api`. Personal and case data are read and written in a scope only (I8). */
@Injectable()
export class Database implements OnApplicationShutdown {
  /** Business time. */
  readonly clock: BusinessClock;

  private readonly logger = new Logger(Database.name);

  constructor(readonly pool: Pool) {
    this.clock = new BusinessClock(pool);
    // A connection lost while idle is the pool's to replace; without a listener it would end the process.
    pool.on('error', (error) => this.logger.warn(`a connection to PostgreSQL was lost: ${error.message}`));
  }

  /** A short transaction with the actor's scope; never held across an update of a case. */
  scoped<T>(actor: Actor, fn: (client: ScopedClient) => Promise<T>, manner?: ScopeManner): Promise<T> {
    return withScope(this.pool, actor, fn, manner);
  }

  /** Statements of one moment in one message, a transaction of their own: for what may be done in part, and done again. */
  byMoments<T>(actor: Actor, fn: (client: ScopedClient) => Promise<T>, manner?: ScopeManner): Promise<T> {
    return withScopeByMoments(this.pool, actor, fn, manner);
  }

  /** The same for lists and counts, in which nothing is written. */
  reading<T>(actor: Actor, fn: (client: ScopedClient) => Promise<T>): Promise<T> {
    return withHotScope(this.pool, actor, fn);
  }

  /** For those without account: it writes a self-report or an objection and reads nothing. */
  anonymous<T>(fn: (client: ScopedClient) => Promise<T>): Promise<T> {
    return withPublicScope(this.pool, fn);
  }

  /** For the one account that signs in. */
  signingIn<T>(login: string, fn: (client: ScopedClient) => Promise<T>): Promise<T> {
    return withSignInScope(this.pool, login, fn);
  }

  /** One row of a definer function or of a table without row security, by a prepared statement. */
  async one<T extends QueryResultRow>(name: string, text: string, values: readonly unknown[]): Promise<T | null> {
    const { rows } = await this.pool.query<T>({ name, text, values: [...values] });
    return rows[0] ?? null;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
