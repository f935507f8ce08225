import { readFileSync } from 'node:fs';
import { createWorker } from '#apps/worker/createWorker';
import { openPool } from '#database/pools';
import { Secrets } from '#database/secrets';
import { dyingAt, type Fault } from './faults';
import { payloadKey, secretKeys } from './testKeys';

/** What the tests' worker process is told. */
export interface WorkerOrders {
  readonly databaseUrl: string;
  readonly address: string;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly bundleFile: string;
  readonly fault: Fault;
}

async function main(orders: WorkerOrders): Promise<void> {
  const pool = openPool(orders.databaseUrl, 'shouwang_worker', { max: 8 });
  const { worker, close } = await createWorker({
    access: { address: orders.address, namespace: orders.namespace, taskQueue: orders.taskQueue, payloadKey },
    pool,
    secrets: new Secrets(secretKeys),
    workflows: { code: readFileSync(orders.bundleFile, 'utf8') },
    reach: { loopback: true, private: false },
    through: (effects) => dyingAt(orders.fault, effects),
  });
  process.stdout.write('worker ready\n');
  await worker.run();
  await close();
  await pool.end();
}

// The parent hands its orders over as JSON; nothing else of the environment is read here.
main(JSON.parse(process.argv[2] ?? '{}') as WorkerOrders).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
