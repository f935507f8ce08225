import { escapeLiteral, type Pool, type PoolClient, type QueryConfig, type QueryResultRow } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '#domain/access/roles';
import { type Scopes, scopesOf } from '#domain/access/scopes';
import { Moments } from './moments';
import { prepared } from './queries/statement';
import { rightsOf } from './rights';

/** A connection inside a transaction that carries a scope: what every query function takes. */
export type ScopedClient = Pick<PoolClient, 'query'>;

/** How a transaction is run beside its scope. */
export interface ScopeManner {
  /**
   * Its statements are planned once per connection, which costs more than running them, and read their indexes in order instead of collecting
   * whole ranges first. Not for statements whose best plan hangs on a value (`LIKE $1`).
   */
  readonly plannedOnce?: true;
  /**
   * What it writes is on disk only with the next commit that waits for the disk, as every recorded decision does: for rows that mean nothing before one.
   * A power cut before it takes them away, and whoever wrote them was not answered yet.
   */
  readonly unhurried?: true;
}

/**
 * Runs `fn` in a short transaction as the API's role with the actor's scope; commits, or rolls back and throws on.
 * Never hold it across a workflow update. Without an actor's scope row security shows nothing.
 */
export async function withScope<T>(
  pool: Pool,
  actor: Actor,
  fn: (client: ScopedClient) => Promise<T>,
  manner: ScopeManner = {},
): Promise<T> {
  return inTransaction(pool, `BEGIN; ${scopeSql(actor)}${mannerSql(manner)}`, fn);
}

/**
 * The same without holding a transaction: statements that `fn` sends at one moment leave in one message with the scope before them, and are a transaction
 * of their own, which ends with the last of them; what it sends behind an answer is another. For what may be done in part, and done again.
 */
export async function withScopeByMoments<T>(
  pool: Pool,
  actor: Actor,
  fn: (client: ScopedClient) => Promise<T>,
  manner: ScopeManner = {},
): Promise<T> {
  return fn(new Moments(pool, [scopeStatement(actor, mannerSettings(manner))]).client);
}

/**
 * The same by rights as they were known before, in one message behind the question what they are now: `first`. Its answer decides:
 * where they are no longer the same, nothing that `fn` read may be used. `fn` sends all it has at one moment, and writes nothing.
 */
export async function withForeseenScope<R extends QueryResultRow, T>(
  pool: Pool,
  { first, actor }: { first: QueryConfig; actor: Actor },
  fn: (client: ScopedClient) => Promise<T>,
): Promise<{ readonly rows: readonly R[]; readonly read: T }> {
  let rows: readonly R[] = [];
  const settings = { ...mannerSettings({ plannedOnce: true }), transaction_read_only: 'on' };
  const moments = new Moments(pool, [first, scopeStatement(actor, settings)], ([answer]) => {
    rows = (answer?.rows ?? []) as R[];
  });
  const read = await fn(moments.client);
  return { rows, read };
}

/** The same for the lists and counts of `queries/`, planned once: nothing can be written in it. */
export async function withHotScope<T>(pool: Pool, actor: Actor, fn: (client: ScopedClient) => Promise<T>): Promise<T> {
  const settings = { ...mannerSettings({ plannedOnce: true }), transaction_read_only: 'on' };
  return fn(new Moments(pool, [scopeStatement(actor, settings)]).client);
}

/** The same without account, for a self-report: it may write its clue and read nothing. */
export async function withPublicScope<T>(pool: Pool, fn: (client: ScopedClient) => Promise<T>): Promise<T> {
  return inTransaction(pool, `BEGIN; ${settingsSql({ public: 'on' })}`, fn);
}

/** The one account that signs in: its failed attempts and lock may be written, nothing else is seen. */
export async function withSignInScope<T>(
  pool: Pool,
  login: string,
  fn: (client: ScopedClient) => Promise<T>,
): Promise<T> {
  return inTransaction(pool, `BEGIN; ${settingsSql({ sign_in: login.toLowerCase() })}`, fn);
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
    await manager.query(scopeSql(actor));
    return fn(manager);
  });
}

// Literals, because several statements in one round trip take no parameters.
function scopeSql(actor: Actor): string {
  return settingsSql(settingsOf(actor));
}

type Settings = Readonly<Record<string, string>>;

/** What follows from an account's rights, by these: the same person asks often, with the same rights. */
const known = new Map<string, Settings>();
const mostKnown = 2_000;
const ofGrants = new WeakMap<Actor['grants'], { readonly accountId: string; readonly settings: Settings }>();

function settingsOf(actor: Actor): Settings {
  const { accountId, grants } = actor;
  const held = ofGrants.get(grants);
  if (held?.accountId === accountId) return held.settings;
  const settings = settingsByRights(actor);
  ofGrants.set(grants, { accountId, settings });
  return settings;
}

function settingsByRights(actor: Actor): Settings {
  const rights = rightsOf(actor);
  let settings = known.get(rights);
  if (settings === undefined) {
    const { accountId: account } = actor;
    const all = { account, ...listSettings(scopesOf(actor)) };
    settings = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
    if (known.size >= mostKnown) known.clear();
    known.set(rights, settings);
  }
  return settings;
}

// One statement for each set of names, planned once a connection; its one column saves sending back what was set.
function scopeStatement(actor: Actor, settings: Record<string, string>): QueryConfig {
  const named = Object.entries(settingsOf(actor));
  const set = [
    `set_config('role', 'shouwang_api', true)`,
    ...Object.entries(settings).map(([name, value]) => `set_config('${name}', '${value}', true)`),
    ...named.map(([name], i) => `set_config('app.${name}', $${i + 1}, true)`),
  ];
  return prepared(
    'scope',
    `SELECT num_nulls(${set.join(', ')}) AS unset`,
    named.map(([, value]) => value),
  );
}

function mannerSettings({ plannedOnce, unhurried }: ScopeManner): Record<string, string> {
  return {
    ...(plannedOnce && { plan_cache_mode: 'force_generic_plan', enable_bitmapscan: 'off' }),
    ...(unhurried && { synchronous_commit: 'off' }),
  };
}

function mannerSql({ plannedOnce, unhurried }: ScopeManner): string {
  const planned = `, set_config('plan_cache_mode', 'force_generic_plan', true), set_config('enable_bitmapscan', 'off', true)`;
  return `${plannedOnce ? planned : ''}${unhurried ? `, set_config('synchronous_commit', 'off', true)` : ''}`;
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
    helpers: arrayText(scopes.helpers),
    admin_areas: arrayText(scopes.adminAreas),
    audit_areas: arrayText(scopes.auditAreas),
    operate_areas: arrayText(scopes.operateAreas),
    problem_areas: arrayText(scopes.problemAreas),
    roles: arrayText(scopes.roles),
  };
}

function settingsSql(settings: Settings): string {
  const set = Object.entries(settings).map(
    ([name, value]) => `set_config('app.${name}', ${escapeLiteral(value)}, true)`,
  );
  return `SET LOCAL ROLE shouwang_api; SELECT ${set.join(', ')}`;
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
    const result = await begun(client, begin, fn);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    broken = await rolledBack(client);
    throw error;
  } finally {
    client.release(broken);
  }
}

/**
 * The first statements of `fn` leave for the server with the opening itself. Were the opening refused, they would run outside of any scope,
 * where row security shows and takes nothing; and the refusal is what is thrown, when all of them are answered.
 */
async function begun<T>(client: PoolClient, begin: string, fn: (client: ScopedClient) => Promise<T>): Promise<T> {
  const [opening, outcome] = await Promise.allSettled([client.query(begin), fn(client)]);
  if (opening.status === 'rejected') throw opening.reason;
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}

/** A connection that cannot roll back is thrown away, never handed on with a scope. */
async function rolledBack(client: PoolClient): Promise<Error | undefined> {
  try {
    await client.query('ROLLBACK');
    return undefined;
  } catch (cause) {
    return asError(cause);
  }
}

function asError(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error(String(cause));
}
