import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedServers, startEmbedded } from '#apps/local/servers/embedded';
import { migrate } from '#database/migrate';
import type { TaskKind } from '#domain/process/taskKind';
import { Unknown } from '#temporal/answers';
import { LiveCase } from '../support/cases/liveCase';
import { Stage } from '../support/cases/stage';
import { until } from '../support/cases/until';
import type { SourceProcess } from '../support/process/sourceProcess';
import { workflowBundleFile } from '../support/stack/bundleFile';

// Servers of its own: they are killed.
const dataDir = mkdtempSync(join(tmpdir(), 'shouwang-faults-'));
let servers: EmbeddedServers;
let stage: Stage;
let worker: SourceProcess;

beforeAll(async () => {
  servers = await startEmbedded({ dataDir, forTests: true });
  await migrate(servers.ownerUrl());
  stage = await stageOn(servers);
  worker = await stage.worker();
}, 300_000);
afterAll(async () => {
  await stage.strike();
  await servers.stop();
  rmSync(dataDir, { recursive: true, force: true });
}, 120_000);

async function stageOn(running: EmbeddedServers): Promise<Stage> {
  const database = {
    ownerUrl: running.ownerUrl(),
    adminUrl: running.postgres.url('shouwang'),
    drop: () => Promise.resolve(),
  };
  return Stage.on(
    { temporalAddress: running.temporal.address, namespace: running.namespace },
    database,
    await workflowBundleFile(),
  );
}

/** The power goes for one of the three, or for all of them, and everything is started again. */
async function powerCut(what: 'worker' | 'temporal' | 'everything'): Promise<void> {
  await worker.kill();
  if (what !== 'worker') process.kill(servers.temporal.process.pid, 'SIGKILL');
  if (what === 'everything') process.kill(servers.postgres.process.pid, 'SIGKILL');
  if (what !== 'worker') servers = await startEmbedded({ dataDir, forTests: true });
  worker = await stage.worker();
}

describe('worker and servers killed at each step of a life', () => {
  it('lose no decision that was acknowledged, and take none twice', async () => {
    const live = new LiveCase(stage.ground());
    await live.report();
    const cuts = ['worker', 'temporal', 'everything'] as const;
    const acknowledged: string[] = [];
    let last: TaskKind | undefined;
    for (let step = 0; (await live.phase()) !== 'monitored'; step++) {
      const [kind] = await live.kinds();
      if (!kind) await live.pass(1);
      else {
        await settle(live, kind);
        acknowledged.push(kind);
      }
      // Of the departments, who answer one after the other, the first answer is enough.
      if (kind !== 'answerComparison' || last !== kind) await powerCut(cuts[step % cuts.length] ?? 'worker');
      last = kind;
    }
    const done = (await live.ledger()).filter((e) => e.type === 'taskCompleted').map((e) => e.data.kind);
    expect(done).toEqual(acknowledged.filter((kind) => kind !== 'deliberation'));
    const seqs = (await live.ledger()).map((e) => e.seq);
    expect(seqs).toEqual(seqs.map((_, i) => i + 1));
  }, 600_000);
});

describe('worker and Temporal server killed between the ledger’s commit and the history’s', () => {
  it('leave a case that knows less than its ledger: the next decision stands on what the inbox rightly showed', async () => {
    const live = new LiveCase(stage.ground());
    await live.report();
    await worker.kill();
    const doomed = await stage.worker('afterRecord');
    // The server forgets with its memory that somebody asked: nothing brings the case the decision again.
    const sent = live.impatient(stage.gateway(3_000)).goOn('signFor', `crash-${randomUUID()}`);
    await expect(sent).rejects.toBeInstanceOf(Unknown);
    await doomed.exited;
    await powerCut('temporal');
    expect(await live.kinds()).toEqual(['verification']);
    await settle(live, 'verification');
    const done = (await live.ledger()).filter((e) => e.type === 'taskCompleted').map((e) => e.data.kind);
    expect(done).toEqual(['signFor', 'verification']);
  }, 300_000);
});

/** Right after a restart an answer may be unknown; the inbox then says whether the decision was taken. */
async function settle(live: LiveCase, kind: TaskKind): Promise<void> {
  const { taskId } = await live.task(kind);
  await until(
    'the decision is taken',
    async () => {
      if (!(await live.tasks()).some((t) => t.taskId === taskId)) return true;
      try {
        await live.goOn(kind);
        return true;
      } catch (error) {
        if (error instanceof Unknown) return false;
        throw error;
      }
    },
    90_000,
  );
}
