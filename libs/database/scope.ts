import { escapeLiteral, type Pool, type PoolClient } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '#domain/access/roles';
import { type Scopes, scopesOf } from '#domain/access/scopes';

/** A connection inside a transaction that carries a scope: what every query function takes. */
export type ScopedClient = Pick<PoolClient, 'query'>;

/**
 * Runs `fn` in a short transaction as the API's role with the actor's scope; commits, or rolls back and throws on.
 * Never hold it across a workflow update. Without an actor's scope row security shows nothing.
 */
export async function withScope<T>(pool: Pool, actor: Actor, fn: (client: ScopedClient) => Promise<T>): Promise<T> {
  return inTransaction(pool, scopeSql(actor), fn);
}

/**
 * The same for the lists and counts of `queries/`: their statements are planned once per connection, which costs more than running them,
 * and read their indexes in order instead of collecting whole ranges first. Not for statements whose best plan hangs on a value (`LIKE $1`).
 */
export async function withHotScope<T>(pool: Pool, actor: Actor, fn: (client: ScopedClient) => Promise<T>): Promise<T> {
  const settings = `set_config('plan_cache_mode', 'force_generic_plan', true), set_config('enable_bitmapscan', 'off', true)`;
  return inTransaction(pool, `${scopeSql(actor)}, ${settings}`, fn);
}

/** The same without account, for a self-report: it may write its clue and read nothing. */
export async function withPublicScope<T>(pool: Pool, fn: (client: ScopedClient) => Promise<T>): Promise<T> {
  return inTransaction(pool, settingsSql({ public: 'on' }), fn);
}

/** The one account that signs in: its failed attempts and lock may be written, nothing else is seen. */
export async function withSignInScope<T>(
  pool: Pool,
  login: string,
  fn: (client: ScopedClient) => Promise<T>,
): Promise<T> {
  return inTransaction(pool, settingsSql({ sign_in: login.toLowerCase() }), fn);
}

/** A transaction of the worker's pool: its role sees every area. */
export async function withWorker<T>(pool: Pool, fn: (client: ScopedClient) => Promise<T>): Promise<T> {
  return inTransaction(pool, 'BEGIN', fn);
}

/** The same scope for TypeORM. */
export async function withScopedManager<T>(
  source: DataSource,
  actor: Actor,
  fn: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  return source.transaction(async (manager) => {
    await manager.query(scopeSql(actor).replace(/^BEGIN;/, ''));
    return fn(manager);
  });
}

// One round trip opens the transaction and names the scope. Literals, because several statements take no parameters.
function scopeSql(actor: Actor): string {
  return settingsSql({ account: actor.accountId, ...listSettings(scopesOf(actor)) });
}

function listSettings(scopes: Scopes): Record<string, string> {
  return {
    accounts: arrayText(scopes.accounts),
    areas: arrayText(scopes.areas),
    write_areas: arrayText(scopes.writeAreas),
    report_areas: arrayText(scopes.reportAreas),
    objection_areas: arrayText(scopes.objectionAreas),
    departments: arrayText(scopes.departments),
    grids: arrayText(scopes.grids),
    admin_areas: arrayText(scopes.adminAreas),
    audit_areas: arrayText(scopes.auditAreas),
    operate_areas: arrayText(scopes.operateAreas),
    roles: arrayText(scopes.roles),
  };
}

function settingsSql(settings: Record<string, string>): string {
  const set = Object.entries(settings)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `set_config('app.${name}', ${escapeLiteral(value)}, true)`);
  return `BEGIN; SET LOCAL ROLE shouwang_api; SELECT ${set.join(', ')}`;
}

// A PostgreSQL array as text; an empty list stays unset, which shows nothing.
function arrayText(values: readonly string[]): string {
  if (values.length === 0) return '';
  return `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}

async function inTransaction<T>(pool: Pool, begin: string, fn: (client: ScopedClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(begin);
    const result = await fn(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    // A connection that cannot roll back is thrown away, never handed on with a scope.
    await client.query('ROLLBACK').catch((cause: unknown) => {
      broken = cause instanceof Error ? cause : new Error(String(cause));
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
