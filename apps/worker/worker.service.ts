import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Pool } from 'pg';
import { openPool } from '#database/pools';
import { Secrets } from '#database/secrets';
import { beat } from '#database/casework/heartbeat';
import { tidy } from '#database/casework/tidy';
import { DriftGateway } from '#temporal/driftGateway';
import { LookBackGateway } from '#temporal/lookBackGateway';
import { NotificationGateway } from '#temporal/notificationGateway';
import { SheetGateway } from '#temporal/sheetGateway';
import { createWorker, type RunningWorker } from './createWorker';
import { workerSettings, type WorkerSettings } from './settings';

/** Often enough that an outage of ten minutes is measured to the minute. */
const beatEveryMs = 30_000;
const keepTellingEveryMs = 60_000;
const tidyEveryMs = 3_600_000;
const service = 'worker';

/** Runs the Temporal worker for as long as the application lives, and says that it does (I12). */
@Injectable()
export class WorkerService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Worker');
  private readonly pool: Pool;
  private running: {
    readonly parts: RunningWorker;
    readonly ended: Promise<void>;
    readonly timers: readonly NodeJS.Timeout[];
  } | null = null;

  constructor(@Inject(workerSettings) private readonly settings: WorkerSettings) {
    this.pool = openPool(settings.databaseUrl, 'shouwang_worker', { max: settings.poolMax });
    this.pool.on('error', (error) => this.logger.warn(`A database connection broke: ${error.message}`));
  }

  async onApplicationBootstrap(): Promise<void> {
    const { temporal, secretKeys, reach, workflows } = this.settings;
    // The silence before this start is written down before anybody could be reminded of what it delayed.
    await beat(this.pool, service);
    const parts = await createWorker({
      access: temporal,
      pool: this.pool,
      secrets: new Secrets(secretKeys),
      reach,
      workflows,
    });
    void this.orSay('Not tidied', () => tidy(this.pool));
    const notifications = new NotificationGateway(parts.client, { taskQueue: temporal.taskQueue });
    const keepTelling = () => void this.orSay('Telling people was not started', () => notifications.keepRunning());
    keepTelling();
    const timers = [
      // Somebody may have ended it; it is what sees to it that everybody is told.
      setInterval(keepTelling, keepTellingEveryMs),
      setInterval(() => void this.orSay('No heartbeat', () => beat(this.pool, service)), beatEveryMs),
      setInterval(() => void this.orSay('Not tidied', () => tidy(this.pool)), tidyEveryMs),
    ];
    const drift = new DriftGateway(parts.client, { taskQueue: temporal.taskQueue });
    void this.orSay('The comparison of ledger and workflows was not started', () => drift.keepRunning());
    const lookBacks = new LookBackGateway(parts.client, { taskQueue: temporal.taskQueue });
    void this.orSay('The schedule of look-backs was not started', () => lookBacks.keepRunning());
    const sheets = new SheetGateway(parts.client, { taskQueue: temporal.taskQueue });
    void this.orSay('The making of weekly and monthly sheets was not started', () => sheets.keepRunning());
    const ended = parts.worker.run().catch((error: unknown) => this.fail(error));
    this.running = { parts, ended, timers };
    this.logger.log('Worker runs');
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.running) {
      const { parts, ended, timers } = this.running;
      timers.forEach((timer) => clearInterval(timer));
      if (parts.worker.getState() === 'RUNNING') parts.worker.shutdown();
      await ended;
      await parts.close();
    }
    await this.pool.end();
  }

  private async orSay(what: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      // A missed beat is what an outage is made of, and the next one writes it down; what was not tidied is tidied an hour later.
      this.logger.warn(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** A worker that cannot go on ends its process: whoever started it starts it again. */
  private fail(error: unknown): void {
    this.logger.error('The worker stopped', error instanceof Error ? error.stack : String(error));
    process.exitCode = 1;
    process.kill(process.pid, 'SIGTERM');
  }
}
