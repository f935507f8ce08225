import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { openPool } from '#database/pools';
import { Secrets } from '#database/secrets';
import { openClient } from '#temporal/client';
import type { TemporalAccess } from '#temporal/connection';
import { secretKeys } from '#test/support/worker/testKeys';
import { cloneDatabase, databaseOf, type TestDatabase } from './database';
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
  const stack = stackOf(await cloneDatabase(), ownTemporal());
  if (!worker) return stack;
  // Loaded by whoever runs one: it takes seconds.
  const { runWorker } = await import('#test/support/stack/runningWorker');
  const stopWorker = await runWorker(stack.access, stack.workerPool, stack.secrets);
  return {
    ...stack,
    close: async () => {
      await stopWorker();
      await stack.close();
    },
  };
}

/** A stack that another process opened; closing it leaves its database. */
export function attachStack({ name, taskQueue }: { name: string; taskQueue: string }): Stack {
  const database = databaseOf(name);
  return stackOf({ ...database, drop: () => Promise.resolve() }, { ...ownTemporal(), taskQueue });
}

/** A stack on a database and a server that somebody else looks after. */
export function stackOf(database: TestDatabase, access: TemporalAccess): Stack {
  const pools = {
    apiPool: openPool(database.ownerUrl, 'shouwang_api', { max: connections }),
    workerPool: openPool(database.ownerUrl, 'shouwang_worker', { max: connections }),
    ownerPool: openPool(database.ownerUrl, 'owner', { max: 2 }),
  };
  const client = openClient(access);
  const close = async () => {
    await client.connection.close();
    await Promise.all(Object.values(pools).map((pool) => pool.end()));
    await database.drop();
  };
  return { database, access, secrets: new Secrets(secretKeys), ...pools, client, close };
}
