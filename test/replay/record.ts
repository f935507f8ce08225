import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { temporal } from '@temporalio/proto';
import { startEmbedded } from '#apps/local/servers/embedded';
import { migrate } from '#database/migrate';
import { Stage } from '../support/cases/stage';
import { bundledWorkflows } from '../support/worker/bundledWorkflows';
import { lives } from './lives';

/**
 * `npm run record-histories -- v1`: lives every recorded life (or those named behind it) on real servers and keeps its history under the name of the version.
 * Histories of versions that landed are never recorded again: they are what the code has to go on replaying.
 */
async function record(version: string, only: readonly string[]): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'shouwang-record-'));
  const servers = await startEmbedded({ dataDir, forTests: true });
  await migrate(servers.ownerUrl());
  const database = {
    ownerUrl: servers.ownerUrl(),
    adminUrl: servers.postgres.url('shouwang'),
    drop: () => Promise.resolve(),
  };
  const stage = Stage.on(
    { temporalAddress: servers.temporal.address, namespace: servers.namespace },
    database,
    await bundledWorkflows(dataDir),
  );
  const folder = join(__dirname, 'histories', version);
  mkdirSync(folder, { recursive: true });
  try {
    await stage.worker();
    for (const [name, live] of Object.entries(lives)) {
      if (only.length > 0 && !only.includes(name)) continue;
      const workflowId = await live(stage);
      const runs = await historiesOf(stage, workflowId);
      runs.forEach((history, run) => {
        writeFileSync(
          join(folder, `${name}.run-${run + 1}.pb`),
          temporal.api.history.v1.History.encode(history).finish(),
        );
        process.stdout.write(`${name}, run ${run + 1}: ${history.events?.length ?? 0} events\n`);
      });
    }
  } finally {
    await stage.strike();
    await servers.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** The histories of a workflow's runs, oldest first. */
async function historiesOf(stage: Stage, workflowId: string): Promise<temporal.api.history.v1.IHistory[]> {
  const runs: temporal.api.history.v1.IHistory[] = [];
  let runId: string | undefined;
  do {
    const history = await stage.client.workflow.getHandle(workflowId, runId).fetchHistory();
    runs.unshift(history);
    runId = history.events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId ?? undefined;
  } while (runId);
  return runs;
}

const [version, ...only] = process.argv.slice(2);
if (!version) throw new Error('Name the version that the histories belong to, as in: npm run record-histories -- v1');
record(version, only).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
