import { randomUUID } from 'node:crypto';
import { readBirth } from '#database/ledger/readBirth';
import { national15 } from '#domain/policy/shipped/national15';
import { caseWorkflowId } from '#workflows/case/messages';
import { holderOf, type LiveCase } from '../support/cases/liveCase';
import { eliminating, propose, publishLine, ready, workOn, workTo } from '../support/cases/liveHelp';
import { Stage } from '../support/cases/stage';
import type { SourceProcess } from '../support/process/sourceProcess';

jest.setTimeout(240_000);

let stage: Stage;
let worker: SourceProcess;
beforeAll(async () => {
  stage = await Stage.set();
  worker = await stage.worker();
  await stage.storePolicies([national15]);
  await publishLine(stage.owner);
}, 120_000);
afterAll(() => stage.strike());

/** The workflow is gone, as if Temporal had lost it; then the case is started again from its ledger. */
async function lostAndRevived(live: LiveCase): Promise<void> {
  await stage.client.workflow.getHandle(caseWorkflowId(live.householdId)).terminate('lost');
  const found = await readBirth(stage.owner, live.caseId);
  if (!found) throw new Error('The case has no ledger');
  expect(await live.ground.gateway.revive(found)).toBe(true);
}

/** Loses the workflow before every decision until something is so; a decision's key is answered as before by the new one. */
async function liveOn(live: LiveCase, so: () => Promise<boolean>): Promise<number> {
  let decisions = 0;
  for (let round = 0; round < 400 && !(await so()); round++) {
    const [kind] = await live.kinds();
    if (!kind) {
      await live.passToNext();
      continue;
    }
    await lostAndRevived(live);
    await workOn(live, kind);
    decisions++;
  }
  expect(await so()).toBe(true);
  return decisions;
}

const phaseIs = (live: LiveCase, phase: string) => async () => (await live.phase()) === phase;

async function inOrder(live: LiveCase): Promise<void> {
  const ledger = await live.ledger();
  expect(ledger.map((e) => e.seq)).toEqual(ledger.map((_, i) => i + 1));
}

describe('a case whose workflow is gone', () => {
  it('is started again from its ledger at every step of the identification', async () => {
    const live = await stage.opened();
    expect(await liveOn(live, phaseIs(live, 'monitored'))).toBeGreaterThan(8);
    await inOrder(live);
  });

  it('and at every step of help, elimination and tracking, to the end', async () => {
    const live = await stage.opened();
    await workTo(live, 'monitored');
    const given = async () => (await live.ledger()).some((e) => e.type === 'measureConfirmed');
    expect(await liveOn(live, async () => (await given()) && (await live.kinds()).length === 0)).toBeGreaterThan(6);
    await ready(live);
    await propose(live);
    expect(await liveOn(live, phaseIs(live, 'tracking'))).toBeGreaterThan(6);
    expect(await liveOn(live, phaseIs(live, 'ended'))).toBeGreaterThan(4);
    expect((await live.ledger()).some((e) => e.type === 'eliminated')).toBe(true);
    await inOrder(live);
  });

  it('answers what was decided before, keeps its deadlines, and reminds by itself', async () => {
    const live = await stage.opened();
    const key = randomUUID();
    const task = await live.task('signFor');
    const first = await live.decide('signFor', 'accept', {}, key);
    await lostAndRevived(live);
    const decision = { taskId: task.taskId, decision: 'accept', codes: {} } as const;
    expect(await live.send('completeTask', decision, holderOf(task), key)).toEqual(first);
    const due = (await live.task('verification')).dueAt;
    await lostAndRevived(live);
    // Nobody says a word to it: its own timer speaks.
    await live.pass((due.getTime() - (await live.now())) / 86_400_000 + 0.01);
    expect((await live.task('verification')).dueAt).toEqual(due);
    expect((await live.ledger()).map((e) => e.type)).toEqual(expect.arrayContaining(['reminded']));
  });

  it('has its home looked at before the first decision, though that one is there before the case knows itself', async () => {
    const live = await stage.opened();
    await eliminating(live);
    await worker.kill();
    await lostAndRevived(live);
    const decided = workOn(live, 'eliminationAssessment');
    worker = await stage.worker();
    await decided;
    expect(await live.kinds()).not.toContain('eliminationAssessment');
  });

  it('is left alone while it runs', async () => {
    const live = await stage.opened();
    const found = await readBirth(stage.owner, live.caseId);
    expect(found && (await live.ground.gateway.revive(found))).toBe(false);
    await workTo(live, 'monitored');
  });
});
