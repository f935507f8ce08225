import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Client, type ConnectionConfig, escapeIdentifier, escapeLiteral } from 'pg';
import { inheritedEnvironment } from '#config/environment';
import { hasCode } from '../errorCode';
import { StartFault } from '../report';
import type { TemporalBinaries } from './binaries';

type Store = 'executions' | 'visibility';

/** Where Temporal keeps its tables: two databases of one PostgreSQL cluster, with a role of its own. */
export interface TemporalStorage {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly databases: Readonly<Record<Store, string>>;
}

const schemas = {
  executions: 'postgresql/v12/temporal',
  visibility: 'postgresql/v12/visibility',
} as const satisfies Record<Store, string>;

export interface StorageWanted {
  /** The address of somebody who may make roles and databases. */
  readonly adminUrl: string;
  /** Begins the names of the role and of both databases: what else lives in a cluster that is not ours alone is left alone. */
  readonly name: string;
  readonly password: string;
}

/** Makes Temporal's role and its two databases unless they are there. Refuses a role with another password: somebody else's server works there. */
export async function ensureTemporalDatabases({ adminUrl, name, password }: StorageWanted): Promise<TemporalStorage> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const { host, port, database } = admin;
    const { rowCount } = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
    if (rowCount === 0)
      await admin.query(`CREATE ROLE ${escapeIdentifier(name)} LOGIN PASSWORD ${escapeLiteral(password)}`);
    else await demandOwnRole({ host, port, database, user: name, password });
    await admin.query(`GRANT ${escapeIdentifier(name)} TO CURRENT_USER`);
    const databases = { executions: name, visibility: `${name}_visibility` };
    for (const each of Object.values(databases)) await ensureDatabase(admin, { name: each, owner: name });
    return { host, port, user: name, password, databases };
  } finally {
    await admin.end();
  }
}

async function demandOwnRole(login: ConnectionConfig): Promise<void> {
  const client = new Client(login);
  try {
    await client.connect();
  } catch (error) {
    if (!hasCode(error, '28P01')) throw error;
    throw new StartFault(
      `数据库里的角色 ${login.user} 由另一个数据文件夹的 Temporal 使用。请用那个数据文件夹启动，或设置 TEMPORAL_ADDRESS。`,
      `The role ${login.user} of this database serves the Temporal server of another data folder: start with that folder, or set TEMPORAL_ADDRESS.`,
      { cause: error },
    );
  } finally {
    await client.end();
  }
}

/** Makes a database unless it is there. */
export async function ensureDatabase(admin: Client, { name, owner }: { name: string; owner: string }): Promise<void> {
  const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (rowCount !== 0) return;
  await admin.query(`CREATE DATABASE ${escapeIdentifier(name)} OWNER ${escapeIdentifier(owner)}`);
}

/** Brings Temporal's tables to the version of its server; harmless when they already are there. */
export async function ensureTemporalSchema(binaries: TemporalBinaries, storage: TemporalStorage): Promise<void> {
  await Promise.all([applySchema(binaries, storage, 'executions'), applySchema(binaries, storage, 'visibility')]);
}

async function applySchema({ sqlTool }: TemporalBinaries, storage: TemporalStorage, store: Store): Promise<void> {
  const database = storage.databases[store];
  const run = (...command: string[]) =>
    promisify(execFile)(
      sqlTool,
      [
        '--plugin',
        'postgres12',
        '--ep',
        storage.host,
        '-p',
        String(storage.port),
        '-u',
        storage.user,
        '--db',
        database,
        ...command,
      ],
      // In the environment and not among the arguments, which every user of the machine can read.
      { env: inheritedEnvironment({ SQL_PASSWORD: storage.password }) },
    );
  if (!(await hasSchema(storage, database))) await run('setup-schema', '-v', '0.0');
  await run('update-schema', '--schema-name', schemas[store]);
}

async function hasSchema(storage: TemporalStorage, database: string): Promise<boolean> {
  const { rows } = await query<{ found: boolean }>(
    storage,
    database,
    `SELECT to_regclass('schema_version') IS NOT NULL AS found`,
  );
  return rows[0]?.found === true;
}

/** Forgets the members of the server's former life, which a new one would wait for. For a server that is alone, and stopped. */
export async function forgetMembers(storage: TemporalStorage): Promise<void> {
  await query(storage, storage.databases.executions, 'DELETE FROM cluster_membership');
}

async function query<Row extends object>(storage: TemporalStorage, database: string, text: string) {
  const { host, port, user, password } = storage;
  const client = new Client({ host, port, user, password, database });
  await client.connect();
  try {
    return await client.query<Row>(text);
  } finally {
    await client.end();
  }
}
