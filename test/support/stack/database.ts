import { randomBytes } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';
import { templateDatabase, testServers } from './testServers';

/** A migrated database of one's own. */
export interface TestDatabase {
  readonly name: string;
  /** For `openPool`, `makeDataSource`, the API and the worker, which take on their role as they connect. */
  readonly ownerUrl: string;
  /** For a bare `pg` client that starts in the role `shouwang_api`. */
  readonly apiUrl: string;
  /** For a bare `pg` client that starts in the role `shouwang_worker`. */
  readonly workerUrl: string;
  /** Superuser: sees behind every wall. */
  readonly adminUrl: string;
  drop(): Promise<void>;
}

/** Copies the migrated template: a tenth of a second. Drop it after the file. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const servers = testServers();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await createOwnedDatabase(servers.adminUrl, name, templateDatabase);
  return databaseOf(name);
}

/** The addresses of a database of this run, or on servers of one's own. */
export function databaseOf(
  name: string,
  servers: Pick<TestDatabase, 'ownerUrl' | 'adminUrl'> = testServers(),
): TestDatabase {
  const ownerUrl = withDatabase(servers.ownerUrl, name);
  return {
    name,
    ownerUrl,
    apiUrl: inRole(ownerUrl, 'shouwang_api'),
    workerUrl: inRole(ownerUrl, 'shouwang_worker'),
    adminUrl: withDatabase(servers.adminUrl, name),
    drop: () => asAdmin(servers.adminUrl, `DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`),
  };
}

/** An empty database of the owner, for tests of the migrations themselves. */
export async function emptyDatabase(): Promise<Pick<TestDatabase, 'name' | 'ownerUrl' | 'adminUrl' | 'drop'>> {
  const servers = testServers();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await createOwnedDatabase(servers.adminUrl, name);
  return {
    name,
    ownerUrl: withDatabase(servers.ownerUrl, name),
    adminUrl: withDatabase(servers.adminUrl, name),
    drop: () => asAdmin(servers.adminUrl, `DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`),
  };
}

/** Makes a database that belongs to Shouwang's owner. */
export async function createOwnedDatabase(adminUrl: string, name: string, template = 'template1'): Promise<void> {
  await asAdmin(
    adminUrl,
    `CREATE DATABASE ${escapeIdentifier(name)} OWNER shouwang TEMPLATE ${escapeIdentifier(template)}`,
  );
}

async function asAdmin(adminUrl: string, statement: string): Promise<void> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query(statement);
  } finally {
    await admin.end();
  }
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

function inRole(url: string, role: string): string {
  const changed = new URL(url);
  changed.searchParams.set('options', `-c role=${role}`);
  return changed.href.replaceAll('+', '%20');
}
