import { type Family, Families } from '#test/support/people/families';
import type { SaidNo } from '#test/support/people/line';
import { town as places } from '#test/support/people/settle';
import { newKey, Town } from '#test/support/people/town';
import type { Clerk } from '#test/support/people/village';

jest.setTimeout(180_000);

let town: Town;
let families: Families;
let clerk: Clerk;
beforeAll(async () => {
  town = await Town.open();
  families = new Families({ villageCode: places.village, today: '2026-03-02' });
  clerk = await town.clerk();
});
afterAll(() => town.close());

/** A clue that waits to be signed for. */
async function reported(family: Family = families.next()): Promise<{ caseId: string; taskId: string; family: Family }> {
  const { name, idNumber, phone, difficulty, areaCode, riskClass } = family.selfReport();
  const neighbour = await town.officer();
  const { caseId } = await neighbour.report({
    channel: 'petition',
    riskClasses: [riskClass],
    areaCode,
    name,
    idNumber,
    phone,
    difficulty,
  });
  return { caseId, taskId: (await clerk.findTask('signFor', caseId)).taskId, family };
}

const no = (answer: Promise<unknown>): Promise<SaidNo> =>
  answer.then(
    () => Promise.reject(new Error('was not refused')),
    (error: SaidNo) => error,
  );

describe('two people on one task', () => {
  it('one wins, the other is told who and when', async () => {
    const { caseId, taskId } = await reported();
    const second = await town.clerk('clerk2');
    const outcomes = await Promise.allSettled([
      clerk.complete(taskId, { decision: 'accept' }),
      second.complete(taskId, { decision: 'accept' }),
    ]);
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as SaidNo] : []));
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ status: 409, code: 'task.alreadyDone', field: 'taskId' });
    expect(refused[0]!.problem.texts.zh).toMatch(/^该任务已由宋(建国|爱莲)于2026-03-02 \d\d:\d\d办理。$/);
    expect((await clerk.trace(caseId)).rows.filter((row) => row.type === 'taskCompleted')).toHaveLength(1);
  });

  it('who claims first holds it for the other to see, until it is given back', async () => {
    const { taskId } = await reported();
    const second = await town.clerk('clerk2');
    const claims = await Promise.allSettled([clerk.claim(taskId), second.claim(taskId)]);
    expect(claims.map((claim) => claim.status).sort()).toEqual(['fulfilled', 'rejected']);
    const [holder, other] = claims[0]!.status === 'fulfilled' ? [clerk, second] : [second, clerk];
    expect(await no(other.claim(taskId))).toMatchObject({
      status: 409,
      code: 'task.claimedByOther',
      problem: { params: { by: holder.name } },
    });
    expect((await other.inbox({ kind: 'signFor' })).rows.find((row) => row.taskId === taskId)).toMatchObject({
      holderName: holder.name,
      handedOver: false,
    });
    await holder.release(taskId);
    expect(await other.claim(taskId)).toMatchObject({ byName: other.name });
  });

  it('handed over, it is one person’s alone', async () => {
    const { taskId } = await reported();
    const second = await town.clerk('clerk2');
    await clerk.handOver(taskId, second.accountId);
    expect(await no(clerk.complete(taskId, { decision: 'accept' }))).toMatchObject({
      status: 409,
      code: 'task.assignedToOther',
    });
    expect((await second.inbox({ scope: 'mine' })).rows.map((row) => row.taskId)).toContain(taskId);
    await second.complete(taskId, { decision: 'accept' });
  });
});

describe('the same decision', () => {
  it('sent five times at once is taken once and answered five times alike', async () => {
    const { caseId, taskId } = await reported();
    const key = newKey();
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => clerk.complete(taskId, { decision: 'accept', key })));
    expect(new Set(answers.map((answer) => answer.seq)).size).toBe(1);
    expect(await clerk.complete(taskId, { decision: 'accept', key })).toMatchObject({ seq: answers[0]!.seq });
    expect((await clerk.trace(caseId)).rows.filter((row) => row.type === 'taskCompleted')).toHaveLength(1);
  });

  it('with another body is refused, and the first stands', async () => {
    const { caseId, taskId } = await reported();
    const key = newKey();
    await clerk.complete(taskId, { decision: 'accept', key });
    const other = { decision: 'dismiss', reasonCode: 'misreported', reasonText: '不属实', key } as const;
    expect(await no(clerk.complete(taskId, other))).toMatchObject({ status: 409, code: 'key.otherBody' });
    expect(await clerk.caseFile(caseId)).toMatchObject({ steps: ['verification'] });
  });
});

describe('a decision', () => {
  it('on a task of another office is refused', async () => {
    const { taskId } = await reported();
    expect(await no((await town.secretary()).complete(taskId, { decision: 'accept' }))).toMatchObject({
      status: 403,
      code: 'task.notYours',
    });
  });

  it('on a task elsewhere is not found, and stands in the audit', async () => {
    const { taskId } = await reported();
    const foreigner = await town.clerk('foreigner');
    expect(await no(foreigner.complete(taskId, { decision: 'accept' }))).toMatchObject({
      status: 404,
      code: 'access.missing',
    });
    const { rowCount } = await town.stack.ownerPool.query(
      "SELECT FROM audit WHERE account_id = $1 AND object_id = $2 AND outcome = 'refused'",
      [foreigner.accountId, taskId],
    );
    expect(rowCount).toBe(1);
  });

  it('that a task does not know, or without what it needs, names the field', async () => {
    const { taskId } = await reported();
    expect(await no(clerk.complete(taskId, { decision: 'approve' }))).toMatchObject({
      status: 400,
      code: 'task.decisionUnknown',
      field: 'decision',
    });
    const empty = await no(clerk.complete(taskId, { decision: 'dismiss' }));
    expect(empty).toMatchObject({ status: 400 });
    expect(empty.problem.errors.map(({ code, field }) => `${code} ${field ?? ''}`)).toEqual([
      'form.required reasonCode',
      'form.required reasonText',
    ]);
    expect(
      await no(clerk.complete(taskId, { decision: 'dismiss', reasonCode: 'because', reasonText: '…' })),
    ).toMatchObject({ code: 'form.oneOf', field: 'reasonCode' });
    await clerk.complete(taskId, { decision: 'accept' });
  });

  it('is taken back by whoever took it, until the next step acted', async () => {
    const { caseId, taskId } = await reported();
    await clerk.complete(taskId, { decision: 'accept' });
    expect(await no((await town.clerk('clerk2')).withdraw(taskId))).toMatchObject({
      status: 403,
      code: 'withdraw.notYours',
    });
    const taken = await clerk.withdraw(taskId);
    expect(taken.case).toMatchObject({ steps: ['signFor'] });
    await clerk.signFor(caseId);
  });

  it('opens the next task of the list by itself', async () => {
    const [first, second] = [await reported(), await reported()];
    const { nextTaskId } = await clerk.line.post<{ nextTaskId: string }>(
      `/api/tasks/${first.taskId}/complete?kind=signFor`,
      { body: { decision: 'accept' } },
    );
    expect((await clerk.inbox({ kind: 'signFor' })).rows.map((row) => row.taskId)).toEqual(
      expect.arrayContaining([nextTaskId, second.taskId]),
    );
  });
});

describe('a draft', () => {
  it('is kept as it is, half filled and wrong, opens on another device, and goes with the decision', async () => {
    const { taskId } = await reported();
    const half = { decision: 'dismiss', form: { visitedOn: 'somewhen', members: [{ name: '宋' }] } };
    await clerk.keepDraft(taskId, half);
    const elsewhere = await town.clerk();
    expect((await elsewhere.draft(taskId)).content).toEqual(half);
    expect((await (await town.clerk('clerk2')).draft(taskId)).content).toBeNull();
    expect(await elsewhere.task(taskId)).toMatchObject({ hasDraft: true });
    await clerk.complete(taskId, { decision: 'accept' });
    const { rowCount } = await town.stack.ownerPool.query('SELECT FROM draft WHERE key = $1', [taskId]);
    expect(rowCount).toBe(0);
  });
});
