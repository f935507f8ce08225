import { randomBytes } from 'node:crypto';
import { startEmbedded } from '#apps/local/servers/embedded';
import { migrate } from '#database/migrate';
import type { TemporalAccess } from '#temporal/connection';
import { createOwnedDatabase } from '#test/support/stack/database';
import { makeRunFolder, removeRunFolder, sweepAbandoned } from '#test/support/stack/sweep';
import { payloadKey } from '#test/support/worker/testKeys';
import { progress } from './report';

/** The servers of one run, set as `npm start` sets them: fsync on, no time skipping. */
export interface Ground {
  readonly dataDir: string;
  /** Superuser's address of a database. */
  adminUrl(database: string): string;
  /** A migrated database of the owner; its address. */
  freshDatabase(name: string): Promise<string>;
  readonly pids: { readonly postgres: number; readonly temporal: number };
  /** The run's Temporal server under a task queue of one's own. */
  temporal(): TemporalAccess;
  /** Ends the servers and takes their data away. */
  clear(): Promise<void>;
}

export async function openGround(): Promise<Ground> {
  await sweepAbandoned();
  const dataDir = makeRunFolder();
  try {
    const servers = await startEmbedded({ dataDir, report: (_zh, en) => progress(en) });
    const adminUrl = (database: string) => servers.postgres.url(database);
    return {
      dataDir,
      adminUrl,
      freshDatabase: async (name) => {
        await createOwnedDatabase(adminUrl('postgres'), name);
        await migrate(servers.ownerUrl(name));
        return servers.ownerUrl(name);
      },
      pids: { postgres: servers.postgres.process.pid, temporal: servers.temporal.process.pid },
      temporal: () => ({
        address: servers.temporal.address,
        namespace: servers.namespace,
        taskQueue: `bench-${randomBytes(4).toString('hex')}`,
        payloadKey,
      }),
      clear: () => removeRunFolder(dataDir),
    };
  } catch (error) {
    await removeRunFolder(dataDir);
    throw error;
  }
}
