import { randomUUID } from 'node:crypto';
import { Refused } from '#temporal/answers';
import { caseWorkflowId } from '#workflows/case/messages';
import { holderOf, type LiveCase, village } from '../support/cases/liveCase';
import { Stage } from '../support/cases/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.set();
  await stage.worker();
}, 120_000);
afterAll(() => stage.strike());

async function runOf(live: LiveCase): Promise<string> {
  return (await stage.client.workflow.getHandle(caseWorkflowId(live.householdId)).describe()).runId;
}

/** Clues join the case until it goes on as a new run. */
async function untilNextRun(live: LiveCase): Promise<number> {
  const before = await runOf(live);
  for (let clues = 1; clues < 60; clues++) {
    await live.report();
    if ((await runOf(live)) !== before) return clues;
  }
  throw new Error('The case never went on as a new run');
}

describe('across continue-as-new', () => {
  it('the same decision has one effect and one answer, and another body is refused', async () => {
    const live = await stage.opened();
    const task = await live.task('signFor');
    const key = randomUUID();
    const send = (decision: 'accept' | 'dismiss') =>
      live.send(
        'completeTask',
        { taskId: task.taskId, decision, codes: { reasonCode: 'noRisk' } },
        holderOf(task),
        key,
      );
    const answer = await send('accept');
    const joined = await untilNextRun(live);
    expect(await send('accept')).toEqual(answer);
    await expect(send('dismiss')).rejects.toMatchObject({ refusal: { code: 'key.otherBody' } });
    const ledger = await live.ledger();
    expect(ledger.filter((e) => e.type === 'taskCompleted')).toHaveLength(1);
    expect(ledger.filter((e) => e.type === 'clueReported')).toHaveLength(joined + 1);
    await live.goTo('monitored');
  });

  it('decisions sent while the run changes are taken, each once', async () => {
    const live = await stage.opened();
    const clues = Array.from({ length: 40 }, () => live.report());
    const answers = await Promise.allSettled(clues);
    const taken = answers.filter((a) => a.status === 'fulfilled').length;
    const refused = answers.filter((a) => a.status === 'rejected' && a.reason instanceof Refused);
    expect(refused).toEqual([]);
    const written = (await live.ledger()).filter((e) => e.type === 'clueReported').length;
    expect(written).toBeGreaterThanOrEqual(taken + 1);
    expect(written).toBeLessThanOrEqual(41);
  });
});

describe('suspended clocks', () => {
  it('stand still and go on with the days they had left', async () => {
    const live = await stage.opened();
    await live.goOn('signFor');
    const clerk = {
      accountId: holderOf(await live.task('verification')).accountId,
      role: 'villageClerk',
      areaCode: village,
    } as const;
    const due = (await live.task('verification')).dueAt.getTime();
    const reviewOn = new Date((await live.now()) + 40 * 86_400_000).toISOString().slice(0, 10);
    await live.send('requestSuspension', { reasonCode: 'awayFromHome', reviewOn }, clerk);
    await live.decide('consentSuspension', 'consent');
    await live.pass(10);
    expect((await live.ledger()).filter((e) => e.type === 'escalated')).toEqual([]);
    await live.send('resumeCase', { reasonCode: 'backHome' }, clerk);
    expect((await live.task('verification')).dueAt.getTime() - due).toBe(10 * 86_400_000);
  });

  it('deadlines that pass are events in the ledger, fired by the case’s own timer', async () => {
    const live = await stage.opened();
    await live.pass(12);
    const { taskId } = await live.task('signFor');
    const fired = (await live.ledger())
      .filter((e) => e.data.subject === taskId)
      .map((e) => [e.type, e.actor.accountId]);
    expect(fired).toEqual([
      ['reminded', 'clock'],
      ['escalated', 'clock'],
      ['escalated', 'clock'],
      ['listingProposed', 'clock'],
      ['listingAsked', 'clock'],
    ]);
    const { rows } = await stage.owner.query('SELECT reminded, escalated FROM task WHERE task_id = $1', [taskId]);
    expect(rows).toEqual([{ reminded: 1, escalated: 3 }]);
  });
});
