import { readFileSync } from 'node:fs';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import type { Pool } from 'pg';
import { createWorker } from '#apps/worker/createWorker';
import type { Secrets } from '#database/secrets';
import type { TemporalAccess } from '#temporal/connection';
import { workflowBundleFile } from './bundleFile';
import { reach } from './reach';

/** Runs a worker inside the calling process; answers with the way to stop it. */
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
