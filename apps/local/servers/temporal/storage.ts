import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { inheritedEnvironment } from '#config/environment';
import type { TemporalBinaries } from './binaries';

/** Where Temporal keeps its tables: two databases of one PostgreSQL cluster. */
export interface TemporalStorage {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
}

export const temporalDatabases = { executions: 'temporal', visibility: 'temporal_visibility' } as const;

const schemas = {
  executions: 'postgresql/v12/temporal',
  visibility: 'postgresql/v12/visibility',
} as const;

/** Makes Temporal's role and its two databases unless they are there. `adminUrl` may make roles and databases. */
export async function ensureTemporalDatabases(adminUrl: string, password: string): Promise<TemporalStorage> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  const role = 'temporal';
  try {
    const { rowCount } = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
    const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
    await admin.query(`${verb} ROLE ${role} LOGIN PASSWORD ${escapeLiteral(password)}`);
    await admin.query(`GRANT ${role} TO CURRENT_USER`);
    for (const name of Object.values(temporalDatabases)) await ensureDatabase(admin, { name, owner: role });
    return { host: admin.host, port: admin.port, user: role, password };
  } finally {
    await admin.end();
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

async function applySchema(
  { sqlTool }: TemporalBinaries,
  storage: TemporalStorage,
  store: keyof typeof schemas,
): Promise<void> {
  const database = temporalDatabases[store];
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
  await query(storage, temporalDatabases.executions, 'DELETE FROM cluster_membership');
}

async function query<Row extends object>(storage: TemporalStorage, database: string, text: string) {
  const client = new Client({ ...storage, database });
  await client.connect();
  try {
    return await client.query<Row>(text);
  } finally {
    await client.end();
  }
}
