import { resolve } from 'node:path';
import { answersOf } from '#database/ledger/answersOf';
import { openPool } from '#database/pools';
import { national15 } from '#domain/policy/shipped/national15';
import { CaseGateway } from '#temporal/caseGateway';
import { openClient } from '#temporal/client';
import { type SourceProcess, startSource } from '#test/support/process/sourceProcess';
import { bundledWorkflows } from '#test/support/worker/bundledWorkflows';
import type { WorkerOrders } from '#test/support/worker/workerProgram';
import type { ApiOrders } from '../apiProgram';
import { type CpuTimes, cpuTimes } from '../cpu';
import type { Ground } from '../ground';
import type { Act } from '../load';
import { progress } from '../report';
import { Web } from '../web';
import { CaseShelf } from './caseShelf';
import { byGateway, clerk } from './clerk';
import { byHttp, caseOfHousehold, openOffice } from './office';
import { ReferenceShelf, referenceUser } from './reference';
import type { ReferenceOrders } from './referenceWorker';

/** One way to decide, with what it needs filled up before each round. */
export interface Way {
  readonly name: string;
  fill(count: number): Promise<void>;
  user(): Act;
}

/** The same server for all: decisions through the API, through the gateway without HTTP, and the bare reference. */
export interface DecisionStage {
  readonly api: Way;
  readonly gateway: Way;
  readonly reference: Way;
  /** What everybody who takes part has used of the processor so far. */
  cpu(): Promise<CpuTimes>;
  strike(): Promise<void>;
}

export const mostUsers = 32;
const poolMax = 16;

/** A database, the product's worker and API, and the reference's worker, each in a process of its own. */
export async function setStage(ground: Ground): Promise<DecisionStage> {
  progress('decisions: preparing a database, the workers and the API');
  const databaseUrl = await ground.freshDatabase('bench_decisions');
  const owner = openPool(databaseUrl, 'owner', { max: poolMax });
  await owner.query(referenceTable);
  await openOffice(owner, national15);
  const { payloadKey: _ours, ...ourAccess } = ground.temporal();
  const { payloadKey: _theirs, ...theirAccess } = ground.temporal();
  const client = openClient(ground.temporal());
  const programs: SourceProcess[] = [];
  const pids: Record<string, number> = { bench: process.pid, 'Temporal server': ground.pids.temporal };
  const start = async (name: string, file: string, orders: Orders, says: string): Promise<string> => {
    const program = startSource(resolve(__dirname, file), orders);
    programs.push(program);
    pids[name] = program.child.pid ?? 0;
    return program.said(says);
  };
  const bundleFile = await bundledWorkflows(ground.dataDir);
  const worker = { databaseUrl, ...ourAccess, bundleFile, fault: 'none' } as const;
  await start('worker', '../../support/worker/workerProgram.ts', worker, 'worker ready');
  await start('reference worker', 'referenceWorker.ts', { databaseUrl, access: theirAccess }, 'worker ready');
  const listening = await start(
    'API',
    '../apiProgram.ts',
    { databaseUrl, poolMax, access: ourAccess },
    'listening at ',
  );
  const web = new Web(listening.slice(listening.indexOf('http')), mostUsers);
  const { taskQueue } = ourAccess;
  const gateway = new CaseGateway(client, { taskQueue, answers: answersOf(owner) });
  const cases = new CaseShelf({ gateway, owner, policy: national15 }, caseOfHousehold);
  const references = new ReferenceShelf(client, theirAccess.taskQueue);
  const admin = openPool(ground.adminUrl('postgres'), 'owner', { max: 1 });
  const fill = (count: number): Promise<void> => cases.fill(count);
  return {
    api: { name: 'API', fill, user: () => clerk(cases, byHttp(web)) },
    gateway: { name: 'gateway', fill, user: () => clerk(cases, byGateway) },
    reference: { name: 'reference', fill: (count) => references.fill(count), user: () => referenceUser(references) },
    cpu: () => cpuTimes({ programs: pids, postgresPid: ground.pids.postgres, admin }),
    strike: async () => {
      web.close();
      await admin.end();
      await Promise.all(programs.map((program) => program.stop()));
      await client.connection.close();
      await owner.end();
    },
  };
}

type Orders = WorkerOrders | ReferenceOrders | ApiOrders;

const referenceTable =
  'CREATE TABLE reference_row (workflow text, seq int, body jsonb NOT NULL, PRIMARY KEY (workflow, seq))';
