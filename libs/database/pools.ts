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
 * Opens a pool whose every connection starts in the role, in UTC, with time-outs on statements and on idle transactions.
 * The role is a start parameter: a connection that cannot take it on fails, none is ever handed out as the owner by mistake.
 */
export function openPool(url: string, role: DatabaseRole, limits: PoolLimits): Pool {
  return new Pool({ connectionString: url, ...connection(role, limits) });
}

/** TypeORM over the same kind of connection, for the subjects it serves well; queries run in `withScopedManager`. */
export function dataSourceOptions(url: string, role: DatabaseRole, limits: PoolLimits): DataSourceOptions {
  return { type: 'postgres', url, entities, synchronize: false, migrationsRun: false, extra: connection(role, limits) };
}

/** A data source not yet initialised. */
export function makeDataSource(url: string, role: DatabaseRole, limits: PoolLimits): DataSource {
  return new DataSource(dataSourceOptions(url, role, limits));
}

function connection(role: DatabaseRole, limits: PoolLimits): { max: number; application_name: string; options: string } {
  const timeoutMs = limits.statementTimeoutMs ?? 5000;
  const settings = [`TimeZone=UTC`, `statement_timeout=${timeoutMs}`, `idle_in_transaction_session_timeout=5000`];
  if (role !== 'owner') settings.push(`role=${role}`);
  return { max: limits.max, application_name: role, options: settings.map((setting) => `-c ${setting}`).join(' ') };
}
