import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedServers, startEmbedded } from '#apps/local/servers/embedded';
import { migrate } from '#database/migrate';
import { until } from '#test/support/cases/until';
import { databaseOf } from '#test/support/stack/database';
import { type Stack, stackOf } from '#test/support/stack/stack';
import { payloadKey } from '#test/support/worker/testKeys';
import { MortalWorker } from '#test/support/worker/workerProcess';
import { type Desk, deskOn } from '../api/desk/desk';
import { UrgingMany } from './urgingMany';

const count = 60;
// Servers of its own: they are killed.
const dataDir = mkdtempSync(join(tmpdir(), 'shouwang-bulk-faults-'));
let servers: EmbeddedServers;
let stack: Stack;
let desk: Desk;
let worker: MortalWorker;

beforeAll(async () => {
  servers = await startEmbedded({ dataDir, forTests: true });
  const ownerUrl = servers.ownerUrl();
  await migrate(ownerUrl);
  stack = stackOf(
    {
      ...databaseOf('shouwang', { ownerUrl, adminUrl: servers.postgres.url('shouwang') }),
      drop: () => Promise.resolve(),
    },
    { address: servers.temporal.address, namespace: servers.namespace, taskQueue: 'bulk-faults', payloadKey },
  );
  desk = await deskOn(stack);
  worker = await MortalWorker.start(stack);
}, 300_000);
afterAll(async () => {
  await worker.kill();
  await desk.close();
  await servers.stop();
  rmSync(dataDir, { recursive: true, force: true });
}, 120_000);

/** The power goes for the Temporal server, or for the database with it; both are started again, the worker too. */
async function powerCut(what: 'temporal' | 'everything'): Promise<void> {
  process.kill(servers.temporal.process.pid, 'SIGKILL');
  if (what === 'everything') process.kill(servers.postgres.process.pid, 'SIGKILL');
  servers = await startEmbedded({ dataDir, forTests: true });
  await worker.powerCut();
}

describe('an operation over many cases whose servers are killed', () => {
  it('while it is previewed and under way, is done to each case exactly once', async () => {
    const urging = await UrgingMany.order(desk, count);
    await powerCut('everything');
    await until('it is previewed', async () => (await urging.look()).state === 'previewed', 120_000);
    // Right after a cut an answer may be unknown; the operation then says whether it heard.
    await until('it is started', async () => {
      const { status } = await urging.say('start', { cases: count });
      return status === 200 || (await urging.look()).state !== 'previewed';
    });
    for (const what of ['temporal', 'everything'] as const) {
      const { done } = (await urging.look()).counts;
      await until(
        'some more are done',
        async () => (await urging.look()).counts.done > Math.min(done, count - 1),
        60_000,
      );
      await powerCut(what);
    }
    await until('it is over', async () => (await urging.look()).state === 'done', 180_000);
    expect((await urging.look()).counts).toMatchObject({ all: count, done: count, left: 0, unknown: 0 });
    expect(await urging.recorded()).toEqual({ events: count, cases: count, submissions: count, asSaid: true });
  }, 600_000);
});
