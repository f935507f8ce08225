import { resolve } from 'node:path';
import { openPool } from '#database/pools';
import { findEventByKey } from '#database/ledger/findEventByKey';
import { national15 } from '#domain/policy/shipped/national15';
import { CaseGateway } from '#temporal/caseGateway';
import { openClient } from '#temporal/client';
import { bundledWorkflows } from '#test/support/worker/bundledWorkflows';
import type { WorkerOrders } from '#test/support/worker/workerProgram';
import { type SourceProcess, startSource } from '#test/support/process/sourceProcess';
import { median } from '../figures';
import type { Ground } from '../ground';
import { type Act, type LoadFigures, runUsers } from '../load';
import { type Line, progress } from '../report';
import { byGateway, clerk, decisionsPerCase } from './clerk';
import { CaseShelf } from './caseShelf';
import { ReferenceShelf, referenceUser } from './reference';
import type { ReferenceOrders } from './referenceWorker';

const userCounts = [1, 8, 32];
const rounds = 3;
const roundMs = 6_000;
const warmUpMs = 3_000;
const target = { atLeast: 0.7 };

/** One way to decide, with what it needs filled up before each round. */
interface Way {
  readonly name: string;
  fill(count: number): Promise<void>;
  user(): Act;
}

/** Decisions per second, p50 and p95 at one, eight and thirty-two users, against the bare reference. */
export async function measureDecisions(ground: Ground): Promise<Line[]> {
  const stage = await setStage(ground);
  try {
    const { reference, gateway } = stage;
    for (const way of [reference, gateway]) await measure(way, 8, warmUpMs);
    const lines: Line[] = [];
    for (const users of userCounts) lines.push(...(await compare(gateway, reference, users)));
    return lines;
  } finally {
    await stage.strike();
  }
}

async function compare(way: Way, reference: Way, users: number): Promise<Line[]> {
  const ours: LoadFigures[] = [];
  const theirs: LoadFigures[] = [];
  for (let round = 0; round < rounds; round++) {
    theirs.push(await measure(reference, users, roundMs));
    ours.push(await measure(way, users, roundMs));
  }
  const name = `decisions, ${way.name}, ${users} ${users === 1 ? 'user' : 'users'}`;
  const of = (pick: (figures: LoadFigures) => number) => ({
    ours: median(ours.map(pick)),
    reference: median(theirs.map(pick)),
  });
  const ratio = median(ours.map((figures, i) => figures.perSecond / (theirs[i]?.perSecond ?? NaN)));
  return [
    { metric: name, unit: '/s', ...of((f) => f.perSecond), ratio, target },
    { metric: `${name}: p50`, unit: 'ms', ...of((f) => f.p50Ms), target: null },
    { metric: `${name}: p95`, unit: 'ms', ...of((f) => f.p95Ms), target: null },
  ];
}

let fastestPerSecond = 80;

async function measure(way: Way, users: number, forMs: number): Promise<LoadFigures> {
  // Half as many again as the fastest round so far would have used up.
  await way.fill(users + Math.ceil((1.5 * fastestPerSecond * forMs) / 1000 / decisionsPerCase));
  const figures = await runUsers(
    Array.from({ length: users }, () => way.user()),
    forMs,
  );
  fastestPerSecond = Math.max(fastestPerSecond, figures.perSecond);
  progress(
    `decisions, ${way.name}, ${users} users: ${figures.perSecond.toFixed(1)}/s, p50 ${figures.p50Ms.toFixed(1)} ms, p95 ${figures.p95Ms.toFixed(1)} ms`,
  );
  return figures;
}

interface DecisionStage {
  readonly gateway: Way;
  readonly reference: Way;
  strike(): Promise<void>;
}

export async function setStage(ground: Ground): Promise<DecisionStage> {
  progress('decisions: preparing databases and workers');
  const databaseUrl = await ground.freshDatabase('bench_decisions');
  const owner = openPool(databaseUrl, 'owner', { max: 16 });
  await owner.query(
    'CREATE TABLE reference_row (workflow text, seq int, body jsonb NOT NULL, PRIMARY KEY (workflow, seq))',
  );
  const workers: SourceProcess[] = [];
  const ourAccess = ground.temporal();
  const theirAccess = ground.temporal();
  const client = openClient(ourAccess);
  const start = async (file: string, orders: WorkerOrders | ReferenceOrders): Promise<void> => {
    const worker = startSource(resolve(__dirname, file), orders);
    workers.push(worker);
    await worker.said('worker ready');
  };
  const { address, namespace, taskQueue } = ourAccess;
  const bundleFile = await bundledWorkflows(ground.dataDir);
  await start('../../support/worker/workerProgram.ts', {
    databaseUrl,
    address,
    namespace,
    taskQueue,
    bundleFile,
    fault: 'none',
  });
  await start('referenceWorker.ts', { databaseUrl, access: { address, namespace, taskQueue: theirAccess.taskQueue } });
  const gateway = new CaseGateway(client, { taskQueue, findAnswer: (key) => findEventByKey(owner, key) });
  const cases = new CaseShelf({ gateway, owner, policy: national15 });
  const references = new ReferenceShelf(client, theirAccess.taskQueue);
  return {
    gateway: { name: 'gateway', fill: (count) => cases.fill(count), user: () => clerk(cases, byGateway) },
    reference: { name: 'reference', fill: (count) => references.fill(count), user: () => referenceUser(references) },
    strike: async () => {
      await Promise.all(workers.map((worker) => worker.stop()));
      await client.connection.close();
      await owner.end();
    },
  };
}
