import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import type { Actor } from '#domain/access/roles';
import { national15 } from '#domain/policy/shipped/national15';
import { beat } from '#database/casework/heartbeat';
import { setClock } from '#database/clock';
import { openPool } from '#database/pools';
import { stuckPage, type StuckRow } from '#database/queries/stuck';
import { withScope } from '#database/scope';
import { DriftGateway } from '#temporal/driftGateway';
import type { LiveCase } from '../support/cases/liveCase';
import { Stage } from '../support/cases/stage';
import { until } from '../support/cases/until';

const dayMs = 86_400_000;
const supervisor: Actor = {
  accountId: '00000000-0000-4000-8000-000000000001',
  grants: [{ role: 'supervisor', areaCode: '410621000000', fromOn: '2020-01-01' }],
};

let stage: Stage;
let apiPool: Pool;
let drift: DriftGateway;
beforeAll(async () => {
  stage = await Stage.set();
  apiPool = openPool(stage.database.ownerUrl, 'shouwang_api', { max: 2 });
  drift = new DriftGateway(stage.client, { taskQueue: stage.access.taskQueue });
  await stage.storePolicies([national15]);
}, 120_000);
afterAll(async () => {
  await apiPool.end();
  await stage.strike();
});

/** What the supervisor's list says of the case. */
async function stuck({ caseId }: LiveCase): Promise<Pick<StuckRow, 'reason' | 'trouble'> | undefined> {
  const { rows: time } = await stage.owner.query<{ now: Date }>('SELECT business_now() AS now');
  const request = { actor: supervisor, filter: { caseId }, nowAt: time[0]?.now ?? new Date(0), limit: 1 };
  const { rows } = await withScope(apiPool, supervisor, (client) => stuckPage(client, request));
  return rows[0] && { reason: rows[0].reason, trouble: rows[0].trouble };
}

const troubled = (live: LiveCase, trouble: StuckRow['trouble']): Promise<void> =>
  until(`${trouble} is found`, async () => {
    await drift.look();
    return (await stuck(live))?.trouble === trouble;
  });

/** The clock goes on by days, and no case hears of it. */
async function timePasses(live: LiveCase, days: number): Promise<void> {
  await setClock(stage.owner, { businessAt: new Date((await live.now()) + days * dayMs), factor: 1 });
}

/** The workflows as another release might have them by mistake: histories made by this one do not replay with them. */
function incompatible(bundleFile: string): string {
  const code = readFileSync(bundleFile, 'utf8');
  const other = code.replaceAll('2026-11-26-remembers', '2026-11-26-forgets');
  if (other === code) throw new Error('The bundle has no patch to be mistaken about');
  const file = join(tmpdir(), `incompatible-${stage.access.taskQueue}.js`);
  writeFileSync(file, other);
  return file;
}

it('a workflow that fails on another program is found, mended by no button, and goes on with the right program', async () => {
  const sound = await stage.worker();
  const live = await stage.opened();
  await sound.kill();
  const broken = await stage.worker('none', incompatible(stage.bundleFile));
  await timePasses(live, 5);
  await live.ground.gateway.clockMoved(live.householdId);
  await troubled(live, 'workflowFailing');
  expect(await stuck(live)).toEqual({ reason: 'technical', trouble: 'workflowFailing' });
  expect(await drift.repair(live.caseId)).toEqual({ trouble: 'workflowFailing', done: 'nothing', gone: false });
  expect((await live.ledger()).map(({ type }) => type)).not.toContain('escalated');
  await broken.kill();
  const right = await stage.worker();
  await until('the case goes on', async () => (await live.ledger()).some(({ type }) => type === 'escalated'));
  await drift.look();
  expect((await stuck(live))?.trouble ?? null).toBeNull();
  await live.goOn('signFor');
  await right.kill();
});

it('a case that missed its moment is found and woken', async () => {
  const worker = await stage.worker();
  const live = await stage.opened();
  await timePasses(live, 5);
  await troubled(live, 'clockMissed');
  expect((await live.ledger()).map(({ type }) => type)).not.toContain('escalated');
  expect(await drift.repair(live.caseId)).toEqual({ trouble: 'clockMissed', done: 'woken', gone: true });
  expect((await live.ledger()).map(({ type }) => type)).toContain('escalated');
  // Late it is, and here nobody has the office; nothing is technically wrong any more.
  expect(await stuck(live)).toEqual({ reason: 'nobody', trouble: null });
  await worker.kill();
});

it('cases whose moment passes while no worker runs say so, until one runs', async () => {
  const first = await stage.worker();
  const live = await stage.opened();
  await beat(stage.owner, 'worker');
  await first.kill();
  await timePasses(live, 5);
  // Nobody has beaten for three minutes.
  await stage.owner.query("UPDATE worker_heartbeat SET beat_at = beat_at - interval '3 minutes'");
  expect(await stuck(live)).toEqual({ reason: 'technical', trouble: 'workerSilent' });
  await beat(stage.owner, 'worker');
  const second = await stage.worker();
  await live.pass(0.001);
  expect((await stuck(live))?.trouble ?? null).toBeNull();
  await second.kill();
});
