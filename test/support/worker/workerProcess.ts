import { resolve } from 'node:path';
import type { TemporalAccess } from '#temporal/connection';
import { type SourceProcess, startSource } from '../process/sourceProcess';
import { workflowBundleFile } from '../stack/bundleFile';
import type { TestDatabase } from '../stack/database';
import type { Fault } from './faults';
import type { WorkerOrders } from './workerProgram';

const program = resolve(__dirname, 'workerProgram.ts');

/** Whose work a worker does. */
export interface WorkerPlace {
  readonly access: Pick<TemporalAccess, 'address' | 'namespace' | 'taskQueue'>;
  readonly database: Pick<TestDatabase, 'ownerUrl'>;
}

/** A worker in a process of its own, ready for work: as it is, or one that dies at `fault`; with other workflows where a bundle is named. */
export async function startWorkerProcess(
  { access: { address, namespace, taskQueue }, database }: WorkerPlace,
  fault: Fault = 'none',
  bundleFile?: string,
): Promise<SourceProcess> {
  const orders: WorkerOrders = {
    ...{ address, namespace, taskQueue, fault },
    databaseUrl: database.ownerUrl,
    bundleFile: bundleFile ?? (await workflowBundleFile()),
  };
  const started = startSource(program, orders);
  await started.said('worker ready');
  return started;
}

/** A worker whose power goes, and comes back. */
export class MortalWorker {
  private constructor(
    private readonly place: WorkerPlace,
    private process: SourceProcess,
  ) {}

  static async start(place: WorkerPlace): Promise<MortalWorker> {
    return new MortalWorker(place, await startWorkerProcess(place));
  }

  /** Killed in the middle of whatever it does; another one goes on. */
  async powerCut(): Promise<void> {
    await this.process.kill();
    this.process = await startWorkerProcess(this.place);
  }

  async kill(): Promise<void> {
    await this.process.kill();
  }
}
