import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Pool } from 'pg';
import { answersOf } from '#database/ledger/answersOf';
import { openPool } from '#database/pools';
import { national15 } from '#domain/policy/shipped/national15';
import { Unknown } from '#temporal/answers';
import { CaseGateway } from '#temporal/caseGateway';
import { openClient } from '#temporal/client';
import { holderOf, type LiveCase } from '#test/support/cases/liveCase';
import { type SourceProcess, startSource } from '#test/support/process/sourceProcess';
import { bundledWorkflows } from '#test/support/worker/bundledWorkflows';
import type { WorkerOrders } from '#test/support/worker/workerProgram';
import { caseOfHousehold, openOffice } from '../decisions/office';
import { median } from '../figures';
import type { Ground } from '../ground';
import { inParallel } from '../inParallel';
import { type Line, progress } from '../report';

/** Open cases that the worker has to do with, unless another number is asked for. */
export const openCases = 10_000;
const few = 10;
const kills = 3;
const atOnce = 16;
const tellEvery = 1_000;

/** What a power cut of the worker costs: its memory, and how long until somebody's decision is acknowledged again; against the same with few open cases. */
export async function measureRecovery(ground: Ground, { cases }: { readonly cases: number }): Promise<Line[]> {
  const scene = await openScene(ground);
  try {
    await scene.open(few);
    const before = await scene.killed();
    progress(`recovery: opening ${cases} cases`);
    await scene.open(cases - few);
    const after = await scene.killed();
    const named = cases.toLocaleString('en-US');
    const line = (metric: string, unit: string, of: (cost: Cost) => number): Line => ({
      ...{ metric, unit, ours: of(after), reference: of(before), target: null },
    });
    return [
      line(
        `first acknowledged decision after kill -9, ${named} open cases against ${few}`,
        'ms',
        (cost) => cost.firstMs,
      ),
      line(`worker memory before the kill, ${named} open cases against ${few}`, 'MB', (cost) => cost.memoryBefore),
      line(`worker memory after it, ${named} open cases against ${few}`, 'MB', (cost) => cost.memoryAfter),
    ];
  } finally {
    await scene.close();
  }
}

interface Cost {
  /** From the kill to the first answer, a new worker being started at once. */
  readonly firstMs: number;
  readonly memoryBefore: number;
  readonly memoryAfter: number;
}

interface Scene {
  open(count: number): Promise<void>;
  killed(): Promise<Cost>;
  close(): Promise<void>;
}

async function openScene(ground: Ground): Promise<Scene> {
  const databaseUrl = await ground.freshDatabase('bench_recovery');
  const owner = openPool(databaseUrl, 'owner', { max: atOnce });
  await openOffice(owner, national15);
  const { payloadKey: _key, ...access } = ground.temporal();
  const client = openClient({ ...ground.temporal(), ...access });
  const gateway = new CaseGateway(client, {
    taskQueue: access.taskQueue,
    answers: answersOf(owner),
  });
  const orders: WorkerOrders = {
    databaseUrl,
    ...access,
    bundleFile: await bundledWorkflows(ground.dataDir),
    fault: 'none',
  };
  const newWorker = (): SourceProcess =>
    startSource(resolve(__dirname, '../../support/worker/workerProgram.ts'), orders);
  let worker = newWorker();
  await worker.said('worker ready');
  const waiting: LiveCase[] = [];
  return {
    open: (count) => openSome({ owner, gateway, count, waiting }),
    killed: async () => {
      const costs: Cost[] = [];
      for (let kill = 0; kill < kills; kill++) {
        const memoryBefore = memoryOf(worker);
        const live = waiting.splice(Math.floor(waiting.length / 2), 1)[0];
        if (live === undefined) throw new Error('No case is left to be decided');
        await worker.kill();
        const from = performance.now();
        worker = newWorker();
        await decided(live);
        costs.push({ firstMs: performance.now() - from, memoryBefore, memoryAfter: memoryOf(worker) });
      }
      const of = (name: keyof Cost): number => median(costs.map((cost) => cost[name]));
      return { firstMs: of('firstMs'), memoryBefore: of('memoryBefore'), memoryAfter: of('memoryAfter') };
    },
    close: async () => {
      await worker.stop();
      await client.connection.close();
      await owner.end();
    },
  };
}

async function openSome(asked: {
  owner: Pool;
  gateway: CaseGateway;
  count: number;
  waiting: LiveCase[];
}): Promise<void> {
  const { owner, gateway, count, waiting } = asked;
  await inParallel(count, atOnce, async (index) => {
    const live = await caseOfHousehold({ gateway, owner, policy: national15 });
    await live.report();
    waiting.push(live);
    if (index > 0 && index % tellEvery === 0) progress(`recovery: ${index} opened`);
  });
}

/** Decides until it is known to be done: “not known yet” is asked again with the same key, as the browser does. */
async function decided(live: LiveCase): Promise<void> {
  const key = randomUUID();
  const task = await live.task('signFor');
  for (;;) {
    try {
      await live.send('completeTask', { taskId: task.taskId, decision: 'accept', codes: {} }, holderOf(task), key);
      return;
    } catch (error) {
      if (!(error instanceof Unknown)) throw error;
    }
  }
}

/** What the process holds of the machine's memory, in MB. */
function memoryOf({ child }: SourceProcess): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024;
}
