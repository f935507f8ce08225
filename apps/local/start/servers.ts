import { setTimeout as pause } from 'node:timers/promises';
import { variable } from '#config/environment';
import { readTemporalConfig } from '#config/temporalConfig';
import {
  defaultNamespace,
  type EmbeddedPostgres,
  startEmbeddedPostgres,
  startEmbeddedTemporal,
  type TemporalHome,
} from '../servers/embedded';
import { isRunning } from '../servers/processes';
import type { Report } from '../servers/report';
import { type TemporalBinaries, temporalBinaries } from '../servers/temporal/binaries';
import type { TemporalServer } from '../servers/temporal/temporalServer';
import { checkDatabase } from './namedDatabase';
import { checkTemporal } from './namedTemporal';

/** PostgreSQL and Temporal of the local stack: embedded, or those that the environment names. */
export interface LocalServers {
  /** Starts, adopts or finds both; `between` is done with PostgreSQL there, before Temporal. */
  start(between: (ownerUrl: string) => Promise<void>): Promise<void>;
  ownerUrl(): string;
  temporalAddress(): string;
  readonly namespace: string;
  /** Starts an embedded server again that has died. */
  mend(): Promise<void>;
  /** Stops what is embedded: Temporal, then PostgreSQL; also while they are being started. */
  stop(): Promise<void>;
}

export interface ServersOptions {
  readonly dataDir: string;
  readonly report: Report;
}

const settleMs = 15_000;

/** Nothing is started yet. */
export function localServers(options: ServersOptions): LocalServers {
  return new StartedServers({ ...options, namespace: variable('TEMPORAL_NAMESPACE') ?? defaultNamespace });
}

class StartedServers implements LocalServers {
  readonly namespace: string;
  private embedded: EmbeddedPostgres | undefined;
  private temporalHome: TemporalHome | undefined;
  private temporal: TemporalServer | undefined;
  private binaries: TemporalBinaries | undefined;
  private stopping = false;
  private inHand: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: ServersOptions & { namespace: string }) {
    this.namespace = options.namespace;
  }

  async start(between: (ownerUrl: string) => Promise<void>): Promise<void> {
    await this.step(() => this.findBinaries());
    await this.step(() => this.startPostgres());
    await this.step(() => between(this.ownerUrl()));
    await this.step(() => this.startTemporal());
  }

  // What is in hand when somebody wants to stop is finished, so that nothing is left running unseen; nothing new is begun.
  private async step(work: () => Promise<void>): Promise<void> {
    if (this.stopping) throw new Error('stopped while starting');
    const result = work();
    this.inHand = result.catch(() => {
      // Told by whoever awaits the step itself.
    });
    await result;
  }

  // First of all: where it must be built, this takes minutes, and where it cannot be, nothing else need be started.
  private async findBinaries(): Promise<void> {
    if (variable('TEMPORAL_ADDRESS') === undefined) this.binaries = await temporalBinaries(this.options.report);
  }

  private async startPostgres(): Promise<void> {
    const { report } = this.options;
    const named = variable('DATABASE_URL');
    if (named !== undefined) {
      const name = await checkDatabase(named, { withTemporal: variable('TEMPORAL_ADDRESS') === undefined });
      this.temporalHome = { adminUrl: named, name: `${name}_temporal` };
      return report('使用 DATABASE_URL 指定的数据库', 'using the database of DATABASE_URL');
    }
    this.embedded = await startEmbeddedPostgres(this.options);
    this.temporalHome = this.embedded.temporalHome;
    const { port, adopted } = this.embedded.postgres;
    if (adopted) report(`PostgreSQL 仍在运行，端口 ${port}`, `PostgreSQL is still running, port ${port}`);
    else report(`PostgreSQL 已就绪，端口 ${port}`, `PostgreSQL is ready, port ${port}`);
  }

  private async startTemporal(): Promise<void> {
    const { report } = this.options;
    if (variable('TEMPORAL_ADDRESS') !== undefined) {
      const config = readTemporalConfig();
      report(`使用 TEMPORAL_ADDRESS 指定的服务器 ${config.address}`, `using the Temporal server at ${config.address}`);
      return checkTemporal(config);
    }
    if (this.temporalHome === undefined) throw new Error('PostgreSQL has not been started');
    this.temporal = await startEmbeddedTemporal(this.temporalHome, this.options, this.binaries);
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

  async mend(): Promise<void> {
    const postgresDied = this.embedded !== undefined && !isRunning(this.embedded.postgres.process);
    const temporalDied = this.temporal !== undefined && !isRunning(this.temporal.process);
    const { report } = this.options;
    if (postgresDied) {
      report('PostgreSQL 停止了，重新启动', 'PostgreSQL ended, starting it again');
      await this.step(() => this.startPostgres());
    }
    // With PostgreSQL at another port a Temporal server that still runs is replaced; at the same port it is adopted.
    if (temporalDied || (postgresDied && this.temporal !== undefined)) {
      if (temporalDied) report('Temporal 停止了，重新启动', 'Temporal ended, starting it again');
      await this.step(() => this.startTemporal());
    }
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.race([this.inHand, pause(settleMs, undefined, { ref: false })]);
    if (this.temporal ?? this.embedded)
      this.options.report('停止 Temporal 和 PostgreSQL', 'stopping Temporal and PostgreSQL');
    await this.temporal?.stop();
    await this.embedded?.postgres.stop();
  }
}
