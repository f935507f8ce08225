import { variable } from '#config/environment';
import {
  defaultNamespace,
  type EmbeddedPostgres,
  startEmbeddedPostgres,
  startEmbeddedTemporal,
} from '../servers/embedded';
import { isRunning } from '../servers/processes';
import type { Report } from '../servers/report';
import type { TemporalServer } from '../servers/temporal/temporalServer';

/** PostgreSQL and Temporal of the local stack: embedded, or those that the environment names. */
export interface LocalServers {
  ownerUrl(): string;
  temporalAddress(): string;
  readonly namespace: string;
  /** Starts an embedded server again that has died; true when one had. */
  mend(): Promise<boolean>;
  /** Stops what is embedded: Temporal, then PostgreSQL. */
  stop(): Promise<void>;
}

export interface ServersOptions {
  readonly dataDir: string;
  readonly report: Report;
  /** Done between the two: with PostgreSQL there, before Temporal. */
  readonly prepareDatabase: (ownerUrl: string) => Promise<void>;
}

/** Starts, adopts or finds both. */
export async function startServers(options: ServersOptions): Promise<LocalServers> {
  const { dataDir, report } = options;
  const namespace = variable('TEMPORAL_NAMESPACE') ?? defaultNamespace;
  const servers = new StartedServers({ dataDir, report, namespace });
  try {
    await servers.startPostgres();
    await options.prepareDatabase(servers.ownerUrl());
    await servers.startTemporal();
    return servers;
  } catch (error) {
    await servers.stop();
    throw error;
  }
}

class StartedServers implements LocalServers {
  readonly namespace: string;
  private embedded: EmbeddedPostgres | undefined;
  private temporal: TemporalServer | undefined;

  constructor(private readonly options: { dataDir: string; report: Report; namespace: string }) {
    this.namespace = options.namespace;
  }

  async startPostgres(): Promise<void> {
    const { report } = this.options;
    if (variable('DATABASE_URL') !== undefined)
      return report('使用 DATABASE_URL 指定的数据库', 'using the database of DATABASE_URL');
    this.embedded = await startEmbeddedPostgres(this.options);
    const { port, adopted } = this.embedded.postgres;
    if (adopted) report(`PostgreSQL 仍在运行，端口 ${port}`, `PostgreSQL is still running, port ${port}`);
    else report(`PostgreSQL 已就绪，端口 ${port}`, `PostgreSQL is ready, port ${port}`);
  }

  async startTemporal(): Promise<void> {
    const { report } = this.options;
    const named = variable('TEMPORAL_ADDRESS');
    if (named !== undefined)
      return report(`使用 TEMPORAL_ADDRESS 指定的服务器 ${named}`, `using the Temporal server at ${named}`);
    this.temporal = await startEmbeddedTemporal(
      this.embedded?.postgres.url('postgres') ?? this.ownerUrl(),
      this.options,
    );
    const { address, adopted } = this.temporal;
    if (adopted) report(`Temporal 仍在运行，${address}`, `Temporal is still running, ${address}`);
    else report(`Temporal 已就绪，${address}`, `Temporal is ready, ${address}`);
  }

  ownerUrl(): string {
    const url = variable('DATABASE_URL') ?? this.embedded?.ownerUrl();
    if (url === undefined) throw new Error('PostgreSQL has not been started');
    return url;
  }

  temporalAddress(): string {
    const address = variable('TEMPORAL_ADDRESS') ?? this.temporal?.address;
    if (address === undefined) throw new Error('Temporal has not been started');
    return address;
  }

  async mend(): Promise<boolean> {
    const postgresDied = this.embedded !== undefined && !isRunning(this.embedded.postgres.process);
    const temporalDied = this.temporal !== undefined && !isRunning(this.temporal.process);
    const { report } = this.options;
    if (postgresDied) {
      report('PostgreSQL 停止了，重新启动', 'PostgreSQL ended, starting it again');
      await this.startPostgres();
    }
    // With PostgreSQL at another port a Temporal server that still runs is replaced; at the same port it is adopted.
    if (temporalDied || (postgresDied && this.temporal !== undefined)) {
      if (temporalDied) report('Temporal 停止了，重新启动', 'Temporal ended, starting it again');
      await this.startTemporal();
    }
    return postgresDied || temporalDied;
  }

  async stop(): Promise<void> {
    await this.temporal?.stop();
    await this.embedded?.postgres.stop();
  }
}
