import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { keptSecret } from './postgres/clusterFolder';
import { type PostgresServer, startPostgres } from './postgres/postgresServer';
import { type Report, silent } from './report';
import { type TemporalBinaries, temporalBinaries } from './temporal/binaries';
import { ensureDatabase, ensureTemporalDatabases } from './temporal/storage';
import { startTemporal, type TemporalServer } from './temporal/temporalServer';

export interface EmbeddedOptions {
  readonly dataDir: string;
  readonly namespace?: string;
  /** Tests only: no fsync, time skipping, more connections. */
  readonly forTests?: boolean;
  readonly report?: Report;
}

/** PostgreSQL of a data folder with Shouwang's own database. */
export interface EmbeddedPostgres {
  readonly postgres: PostgresServer;
  readonly temporalHome: TemporalHome;
  /** The address of a database as its owner, who is no superuser; Shouwang's own when none is named. */
  ownerUrl(database?: string): string;
}

/** Both servers on one cluster: one backup, one recovery point. */
export interface EmbeddedServers extends EmbeddedPostgres {
  readonly temporal: TemporalServer;
  readonly namespace: string;
  /** Stops Temporal, then PostgreSQL. */
  stop(): Promise<void>;
}

export const defaultNamespace = 'shouwang';
const owner = 'shouwang';
const ownDatabase = 'shouwang';
const connectionsForTests = 400;

/** Starts PostgreSQL and makes Shouwang's owner and database unless they are there. */
export async function startEmbeddedPostgres({
  dataDir,
  forTests = false,
  report,
}: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const postgres = await startPostgres({
    dataDir,
    unsafe: forTests,
    ...(forTests && { maxConnections: connectionsForTests }),
    report,
  });
  const password = keptSecret(dataDir, 'owner-password');
  const admin = new Client({ connectionString: postgres.url('postgres') });
  await admin.connect();
  try {
    const { rowCount } = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [owner]);
    // No superuser: what works here works on a hosted PostgreSQL too, and row security has no door behind it.
    if (rowCount === 0) {
      await admin.query(
        `CREATE ROLE ${escapeIdentifier(owner)} LOGIN CREATEDB CREATEROLE PASSWORD ${escapeLiteral(password)}`,
      );
    }
    await ensureDatabase(admin, { name: ownDatabase, owner });
  } finally {
    await admin.end();
  }
  return {
    postgres,
    temporalHome: { adminUrl: postgres.url('postgres'), name: ownTemporalName },
    ownerUrl: (database = ownDatabase) =>
      `postgres://${owner}:${encodeURIComponent(password)}@127.0.0.1:${postgres.port}/${database}`,
  };
}

/** Where the embedded Temporal server keeps its tables. */
export interface TemporalHome {
  /** Of somebody who may make roles and databases. */
  readonly adminUrl: string;
  /** Begins the names of its role and databases. */
  readonly name: string;
}

/** In a cluster of our own. */
const ownTemporalName = 'temporal';

/** Starts the Temporal server on a cluster: our own, or one that others use too. */
export async function startEmbeddedTemporal(
  { adminUrl, name }: TemporalHome,
  { dataDir, namespace = defaultNamespace, forTests = false, report = silent }: EmbeddedOptions,
  binaries?: TemporalBinaries,
): Promise<TemporalServer> {
  const found = binaries ?? (await temporalBinaries(report));
  const storage = await ensureTemporalDatabases({ adminUrl, name, password: keptSecret(dataDir, 'temporal-password') });
  return startTemporal({ dataDir, binaries: found, storage, namespace, shortRuns: forTests, report });
}

/** Starts or adopts both. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServers> {
  const embedded = await startEmbeddedPostgres(options);
  const { postgres } = embedded;
  try {
    const temporal = await startEmbeddedTemporal(embedded.temporalHome, options);
    return {
      ...embedded,
      temporal,
      namespace: options.namespace ?? defaultNamespace,
      stop: async () => {
        await temporal.stop();
        await postgres.stop();
      },
    };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}
