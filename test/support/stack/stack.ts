import { readFileSync } from 'node:fs';
import type { Client } from '@temporalio/client';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import type { Pool } from 'pg';
import { createWorker } from '#apps/worker/createWorker';
import { openPool } from '#database/pools';
import { Secrets } from '#database/secrets';
import { openClient } from '#temporal/client';
import type { TemporalAccess } from '#temporal/connection';
import { secretKeys } from '#test/support/worker/testKeys';
import { workflowBundleFile } from './bundleFile';
import { cloneDatabase, type TestDatabase } from './database';
import { ownTemporal } from './temporal';

/** A database and a task queue of one file's own, on the run's real servers; with a worker when asked for. */
export interface Stack {
  readonly database: TestDatabase;
  readonly access: TemporalAccess;
  readonly secrets: Secrets;
  /** Connections as `shouwang_api`, as `shouwang_worker`, and as the owner. */
  readonly apiPool: Pool;
  readonly workerPool: Pool;
  readonly ownerPool: Pool;
  readonly client: Client;
  /** Ends the worker, closes every connection and drops the database. */
  close(): Promise<void>;
}

const connections = 8;

/** Opens a stack; close it after the file. */
export async function openStack({ worker = false }: { worker?: boolean } = {}): Promise<Stack> {
  const database = await cloneDatabase();
  const access = ownTemporal();
  const secrets = new Secrets(secretKeys);
  const pools = {
    apiPool: openPool(database.ownerUrl, 'shouwang_api', { max: connections }),
    workerPool: openPool(database.ownerUrl, 'shouwang_worker', { max: connections }),
    ownerPool: openPool(database.ownerUrl, 'owner', { max: 2 }),
  };
  const client = openClient(access);
  const stopWorker = worker ? await runWorker(access, pools.workerPool, secrets) : async () => {};
  const close = async () => {
    await stopWorker();
    await client.connection.close();
    await Promise.all(Object.values(pools).map((pool) => pool.end()));
    await database.drop();
  };
  return { database, access, secrets, ...pools, client, close };
}

/** Receivers of signed messages listen on this machine. */
export const reach = { loopback: true, private: false };

/** Runs a worker inside the test's own process; answers with the way to stop it. */
export async function runWorker(access: TemporalAccess, pool: Pool, secrets: Secrets): Promise<() => Promise<void>> {
  quieten();
  const code = readFileSync(await workflowBundleFile(), 'utf8');
  const running = await createWorker({ access, pool, secrets, workflows: { code }, reach });
  const ended = running.worker.run();
  return async () => {
    if (running.worker.getState() === 'RUNNING') running.worker.shutdown();
    await ended;
    await running.close();
  };
}

let quiet = false;

// One runtime for each process; a second installation is refused.
function quieten(): void {
  if (!quiet) Runtime.install({ logger: new DefaultLogger('WARN') });
  quiet = true;
}
