import type { Problem } from '#contract/problem/problem';
import type { VerificationForm } from '#domain/household/verificationForm';
import { SaidNo } from '#test/support/people/line';
import { isRefused as refusedAs, type No } from '#test/support/people/refusedAs';
import { town as places } from '#test/support/people/settle';
import { newKey, Town } from '#test/support/people/town';
import { type Cast, castOf } from '#test/story/chapters';

jest.setTimeout(240_000);

let town: Town;
let cast: Cast;
beforeAll(async () => {
  town = await Town.open();
  cast = await castOf(town);
});
afterAll(() => town.close());

const isRefused = (ask: () => Promise<unknown>, no: No): Promise<Problem> => refusedAs(town.stack.ownerPool, ask, no);

/** A clue that waits to be signed for. */
async function reported(): Promise<{ caseId: string; taskId: string }> {
  const { riskClass, ...person } = cast.families.next().selfReport();
  const { caseId } = await cast.officer.report({ ...person, channel: 'petition', riskClasses: [riskClass] });
  return { caseId, taskId: (await cast.clerk.findTask('signFor', caseId)).taskId };
}

describe('a decision on a task', () => {
  it('that is another office’s', async () => {
    const { taskId } = await reported();
    const accept = { decision: 'accept' } as const;
    await isRefused(() => cast.secretary.complete(taskId, accept), {
      status: 403,
      code: 'task.notYours',
      field: 'taskId',
    });
    await isRefused(() => cast.countyLeader.complete(taskId, accept), {
      status: 403,
      code: 'task.notYours',
      field: 'taskId',
    });
  });

  it('that was handed over to somebody else', async () => {
    const { taskId } = await reported();
    const second = await town.clerk('clerk2');
    await cast.clerk.handOver(taskId, second.accountId);
    await isRefused(() => cast.clerk.complete(taskId, { decision: 'accept' }), {
      status: 409,
      code: 'task.assignedToOther',
      field: 'taskId',
    });
  });

  it('that lies elsewhere, or nowhere', async () => {
    const { taskId } = await reported();
    const foreigner = await town.clerk('foreigner');
    const missing = { status: 404, code: 'access.missing', field: 'taskId' };
    await isRefused(() => foreigner.complete(taskId, { decision: 'accept' }), missing);
    await isRefused(() => foreigner.complete(`${newKey()}:4:signFor`, { decision: 'accept' }), missing);
  });

  it('that was done, cancelled, or whose case is over', async () => {
    const { caseId, taskId } = await reported();
    await cast.clerk.complete(taskId, { decision: 'accept' });
    const done = await isRefused(() => cast.clerk.complete(taskId, { decision: 'accept' }), {
      status: 409,
      code: 'task.alreadyDone',
      field: 'taskId',
    });
    expect(done.params).toMatchObject({ by: '宋建国', at: expect.stringMatching(/^2026-03-02 \d\d:\d\d$/) });
    const opened = await cast.clerk.findTask('verification', caseId);
    await cast.clerk.withdraw(taskId);
    const notOpen = { status: 409, code: 'task.notOpen', field: 'taskId' };
    await isRefused(() => cast.clerk.complete(opened.taskId, { decision: 'notAtRisk', form: {} }), notOpen);
    await cast.clerk.withdrawApplication(caseId);
    const { rows } = await town.stack.ownerPool.query<{ task_id: string }>(
      'SELECT task_id FROM task WHERE case_id = $1 ORDER BY opened_seq DESC LIMIT 1',
      [caseId],
    );
    await isRefused(() => cast.clerk.complete(rows[0]!.task_id, { decision: 'accept' }), notOpen);
    await isRefused(() => cast.clerk.askToSuspend(caseId, '2026-05-01'), { status: 422, code: 'case.closed' });
  });
});

describe('a form', () => {
  let taskId: string;
  let registerVersion: number;
  let good: VerificationForm;
  beforeAll(async () => {
    const family = cast.families.next();
    const { riskClass, ...person } = family.selfReport();
    const { caseId } = await cast.clerk.report({ ...person, channel: 'fieldVisit', riskClasses: [riskClass] });
    ({ taskId } = await cast.clerk.findTask('verification', caseId));
    registerVersion = (await cast.clerk.task(taskId)).registerVersion!;
    good = await family.visitedBy(cast.clerk, caseId);
    await cast.clerk.keepDraft(taskId, { form: { ...good } });
  });

  const submit = (change: object) => () =>
    cast.clerk.complete(taskId, { decision: 'atRisk', form: { ...good, ...change }, registerVersion });
  const withHead = (change: object) => ({
    facts: { ...good.facts, members: good.facts.members.map((m) => (m.relation === 'head' ? { ...m, ...change } : m)) },
  });
  const headAt = () => good.facts.members.findIndex((member) => member.relation === 'head');

  it('with a day after today, before a birth, or that does not exist', async () => {
    await isRefused(submit({ visitedOn: '2026-03-09' }), {
      status: 400,
      code: 'form.dateInFuture',
      field: 'form.visitedOn',
    });
    await isRefused(submit({ riskStartedOn: '1900-01-01' }), {
      status: 400,
      code: 'form.dateBeforeBirth',
      field: 'form.riskStartedOn',
    });
    await isRefused(submit({ visitedOn: '2026-02-30' }), {
      status: 400,
      code: 'form.notADate',
      field: 'form.visitedOn',
    });
  });

  it('with an identity number whose check digit is wrong', async () => {
    const right = good.facts.members[headAt()]!.idNumber;
    const wrong = right.slice(0, 17) + (right.endsWith('1') ? '2' : '1');
    await isRefused(submit(withHead({ idNumber: wrong })), {
      status: 400,
      code: 'idNumber.checksum',
      field: `form.facts.members[${headAt()}].idNumber`,
    });
  });

  it('with an unknown area, over-long text, or control characters', async () => {
    const facts = (change: object) => ({ facts: { ...good.facts, ...change } });
    await isRefused(submit(facts({ residenceAreaCode: '41062110824' })), {
      status: 400,
      code: 'area.unknown',
      field: 'form.facts.residenceAreaCode',
    });
    await isRefused(submit({ note: '长'.repeat(5001) }), { status: 400, code: 'form.tooLong', field: 'form.note' });
    await isRefused(submit({ note: '屋顶\u0000漏雨' }), {
      status: 400,
      code: 'form.controlCharacters',
      field: 'form.note',
    });
  });

  it('of ten megabytes, or that is no JSON', async () => {
    const path = `/api/tasks/${taskId}/complete`;
    const note = '长'.repeat(4_000_000);
    await isRefused(submit({ note }), { status: 413, code: 'body.tooLarge' });
    const half = () =>
      fetch(town.base + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': newKey() },
        body: '{"decision":',
      }).then(async (answer) => Promise.reject(new SaidNo(answer.status, (await answer.json()) as Problem)));
    await isRefused(half, { status: 400, code: 'body.notJson' });
  });

  it('loses nothing of what was typed: the draft is there after every refusal, and a corrected form goes through', async () => {
    expect((await cast.clerk.draft(taskId)).content).toEqual({ form: { ...good } });
    await submit({})();
  });
});

describe('an identity number that is registered outside one’s area', () => {
  it('is refused without a word of where, and a report in its name tells nothing either', async () => {
    const family = cast.families.next();
    const { name, idNumber, ...report } = family.selfReport();
    // Registered in another village of the county.
    const neighbour = await town.clerk('neighbour');
    const home = await neighbour.line.post<{ id: string; number: string }>('/api/households', {
      body: {
        areaCode: places.otherVillage,
        kind: 'general',
        members: [{ name: '元大山', idNumber, relation: 'head' }],
      },
    });
    const said: unknown[] = [];
    const body = {
      areaCode: places.village,
      kind: 'general',
      members: [{ name, idNumber, relation: 'head' }],
    };
    said.push(
      await isRefused(() => cast.clerk.line.post('/api/households', { body }), {
        status: 409,
        code: 'idNumber.duplicate',
        field: 'members[0].idNumber',
      }),
    );
    // By whoever knows the number, in a village of his choice: the clue reaches the household, the receipt names the chosen village.
    const stranger = town.villager('路人');
    const receipt = await stranger.report({ ...report, name, idNumber, areaCode: places.village });
    said.push(receipt, await stranger.ask(receipt.receiptNumber, idNumber.slice(-4)));
    expect(receipt.areaName).toContain('宋井固村');
    const text = JSON.stringify(said);
    for (const hint of [home.id, home.number, places.otherVillage, '元大山', '元过村'])
      expect(text).not.toContain(hint);
    expect((await neighbour.inbox({ kind: 'signFor' })).rows.map((row) => row.headName)).toContain('元大山');
  });
});
