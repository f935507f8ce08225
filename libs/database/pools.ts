import { Pool, types } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { entities } from './entities/list';

/** The two working roles; `owner` only for migrations and for a test that looks behind the walls. */
export type DatabaseRole = 'shouwang_api' | 'shouwang_worker' | 'owner';

const dateOid = 1082;
const bigintOid = 20;

// A calendar day stays the string it is; the driver would shift it by the machine's zone. Counts and fen fit a number exactly, or fail loudly.
types.setTypeParser(dateOid, (text) => text);
types.setTypeParser(bigintOid, (text) => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint ${text} does not fit a number`);
  return value;
});

export interface PoolLimits {
  readonly max: number;
  /** A statement that takes longer is ended; default 5000. */
  readonly statementTimeoutMs?: number;
}

/**
 * A connection that knows its statements is kept through the pauses of a day's work: a new one costs as much as a dozen
 * decisions before it has planned what they ask. Kept alive, so that a network that drops silent lines is noticed.
 */
const kept = { idleTimeoutMillis: 600_000, keepAlive: true, keepAliveInitialDelayMillis: 30_000 };

/**
 * Opens a pool whose every connection starts in the role, in UTC, with time-outs on statements and on idle transactions.
 * The role is a start parameter: a connection that cannot take it on fails, none is ever handed out as the owner by mistake.
 */
export function openPool(url: string, role: DatabaseRole, limits: PoolLimits): Pool {
  const pool = new Pool({
    connectionString: inRole(url, role, limits),
    max: limits.max,
    ...kept,
    application_name: applicationName(role),
    // Statements that do not wait for each other share a round trip.
    pipeline: true,
  });
  // An idle connection that breaks has left the pool already; whoever asks next gets a new one or the error itself.
  pool.on('error', () => undefined);
  // One that breaks while it is lent out fails its statements; without a listener it would end the process as well.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** TypeORM over the same kind of connection, for the subjects it serves well; queries run in `withScopedManager`. */
export function dataSourceOptions(url: string, role: DatabaseRole, limits: PoolLimits): DataSourceOptions {
  const extra = { max: limits.max, ...kept, application_name: applicationName(role) };
  return {
    type: 'postgres',
    url: inRole(url, role, limits),
    entities,
    synchronize: false,
    migrationsRun: false,
    poolErrorHandler: () => undefined,
    extra,
  };
}

/** A data source not yet initialised. */
export function makeDataSource(url: string, role: DatabaseRole, limits: PoolLimits): DataSource {
  return new DataSource(dataSourceOptions(url, role, limits));
}

function applicationName(role: DatabaseRole): string {
  return role === 'owner' ? 'shouwang_owner' : role;
}

// The address may carry start parameters of its own, and the driver lets the address win: ours go behind them, into it.
function inRole(url: string, role: DatabaseRole, limits: PoolLimits): string {
  const settings = [
    'TimeZone=UTC',
    `statement_timeout=${limits.statementTimeoutMs ?? 5000}`,
    'idle_in_transaction_session_timeout=5000',
    // Compiling a statement takes longer than any of ours may run.
    'jit=off',
    ...(role === 'owner' ? [] : [`role=${role}`]),
  ];
  const address = new URL(url);
  const own = address.searchParams.get('options');
  const all = [...(own === null ? [] : [own]), ...settings.map((setting) => `-c ${setting}`)];
  address.searchParams.set('options', all.join(' '));
  return address.href;
}
