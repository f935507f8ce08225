import { randomUUID } from 'node:crypto';
import { Refused } from '#temporal/answers';
import { accountOf, holderOf, LiveCase, village } from '../support/cases/liveCase';
import { Stage } from '../support/cases/stage';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.set();
  await stage.worker();
}, 120_000);
afterAll(() => stage.strike());

async function refusalOf(answer: Promise<unknown>): Promise<Refused['refusal']> {
  try {
    await answer;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
  throw new Error('It was not refused');
}

async function completions(live: LiveCase, kind: string): Promise<number> {
  return (await live.ledger()).filter((e) => e.type === 'taskCompleted' && e.data.kind === kind).length;
}

describe('three decisions at once on one case', () => {
  it('are taken one after the other, and none is lost', async () => {
    const live = await stage.opened();
    await live.goTo('answerComparison');
    const asked = (await live.tasks()).slice(0, 3);
    await Promise.all(
      asked.map((task) =>
        live.send(
          'completeTask',
          { taskId: task.taskId, decision: 'answered', codes: { verdict: 'noMatch' } },
          holderOf(task),
        ),
      ),
    );
    expect(await completions(live, 'answerComparison')).toBe(3);
    const seqs = (await live.ledger()).map((e) => e.seq);
    expect(seqs).toEqual(seqs.map((_, i) => i + 1));
  });
});

describe('two people on one task', () => {
  it('one wins; the other is refused, and the inbox says who did it and when', async () => {
    const live = await stage.opened();
    const task = await live.task('signFor');
    const people = [1, 2].map((n) => ({ ...holderOf(task), accountId: accountOf('villageClerk', n) }));
    const answers = await Promise.allSettled(
      people.map((actor) => live.send('completeTask', { taskId: task.taskId, decision: 'accept', codes: {} }, actor)),
    );
    const winner = answers.findIndex((a) => a.status === 'fulfilled');
    const loser = answers[1 - winner];
    expect(loser?.status === 'rejected' && loser.reason instanceof Refused && loser.reason.refusal.code).toBe(
      'task.notOpen',
    );
    const { rows } = await stage.owner.query('SELECT state, closed_by, closed_at FROM task WHERE task_id = $1', [
      task.taskId,
    ]);
    expect(rows).toEqual([{ state: 'done', closed_by: people[winner]?.accountId, closed_at: expect.any(Date) }]);
    expect(await completions(live, 'signFor')).toBe(1);
  });
});

describe('the same decision again', () => {
  it('five times at once has one effect and one answer', async () => {
    const live = await stage.opened();
    const { taskId } = await live.task('signFor');
    const key = randomUUID();
    const clerk = holderOf(await live.task('signFor'));
    const send = () => live.send('completeTask', { taskId, decision: 'accept', codes: {} }, clerk, key);
    const answers = await Promise.all([send(), send(), send(), send(), send()]);
    expect(new Set(answers.map((a) => JSON.stringify(a))).size).toBe(1);
    expect(await completions(live, 'signFor')).toBe(1);
    expect(await send()).toEqual(answers[0]);
  });

  it('with another body is refused', async () => {
    const live = await stage.opened();
    const { taskId } = await live.task('signFor');
    const clerk = holderOf(await live.task('signFor'));
    const key = randomUUID();
    await live.send('completeTask', { taskId, decision: 'accept', codes: {} }, clerk, key);
    const other = live.send(
      'completeTask',
      { taskId, decision: 'dismiss', codes: { reasonCode: 'noRisk' } },
      clerk,
      key,
    );
    expect(await refusalOf(other)).toMatchObject({ code: 'key.otherBody', field: 'Idempotency-Key' });
  });

  it('after the case ended is answered from the ledger', async () => {
    const live = await stage.opened();
    const clerk = { accountId: accountOf('villageClerk'), role: 'villageClerk', areaCode: village } as const;
    const key = randomUUID();
    const answer = await live.send('withdrawApplication', { reasonCode: 'householdAsked' }, clerk, key);
    expect(await live.send('withdrawApplication', { reasonCode: 'householdAsked' }, clerk, key)).toEqual(answer);
    expect(await refusalOf(live.send('withdrawApplication', { reasonCode: 'householdAsked' }, clerk))).toMatchObject({
      code: 'case.closed',
    });
  });
});

describe('one open case per household', () => {
  it('two clues at once open one case, which both join', async () => {
    const fresh = randomUUID();
    const two = [0, 1].map(() => new LiveCase(stage.ground(), fresh));
    const answers = await Promise.all(two.map((c) => c.report()));
    expect(answers[0]?.caseId).toBe(answers[1]?.caseId);
    const clues = (await two[0]?.ledger())?.filter((e) => e.type === 'clueReported');
    expect(clues).toHaveLength(2);
  });

  it('a household whose case ended may apply again, with a new case', async () => {
    const live = await stage.opened();
    const { caseId } = live;
    await live.send(
      'withdrawApplication',
      { reasonCode: 'householdAsked' },
      { accountId: accountOf('villageClerk'), role: 'villageClerk', areaCode: village },
    );
    live.caseId = randomUUID();
    await live.report();
    expect(live.caseId).not.toBe(caseId);
    expect(await live.kinds()).toEqual(['signFor']);
  });

  it('a command to a case that was opened earlier is told that there is another one now', async () => {
    const live = await stage.opened();
    const before = live.caseId;
    await live.send(
      'withdrawApplication',
      { reasonCode: 'householdAsked' },
      { accountId: accountOf('villageClerk'), role: 'villageClerk', areaCode: village },
    );
    live.caseId = randomUUID();
    await live.report();
    const { taskId } = await live.task('signFor');
    live.caseId = before;
    const late = live.send(
      'completeTask',
      { taskId, decision: 'accept', codes: {} },
      { accountId: 'x', role: 'villageClerk', areaCode: village },
    );
    expect(await refusalOf(late)).toMatchObject({ code: 'case.mismatch' });
  });
});
