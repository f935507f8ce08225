import type { SaidNo } from '#test/support/people/line';
import { town as places } from '#test/support/people/settle';
import { Town } from '#test/support/people/town';
import { castOf, type Cast, foundAndVisited, hangAndCertify, inFavour } from '#test/story/chapters';

jest.setTimeout(180_000);

let town: Town;
let cast: Cast;
beforeAll(async () => {
  town = await Town.open();
  cast = await castOf(town);
});
afterAll(() => town.close());

const no = (answer: Promise<unknown>): Promise<SaidNo> =>
  answer.then(
    () => Promise.reject(new Error('was not refused')),
    (error: SaidNo) => error,
  );

test('a returned verification opens with what was submitted, ticked, and shows the reviewer what changed', async () => {
  const { clerk, secretary, officer } = cast;
  const family = cast.families.next();
  const { caseId } = await foundAndVisited(cast, family);
  const { meetingId } = await clerk.meet(places.village, [inFavour(caseId)]);
  await secretary.confirmMinutes(meetingId);
  await hangAndCertify(town, cast, [caseId], () => undefined);

  expect(
    await no(officer.return('townshipReview', caseId, { toStep: 'announcement', fields: ['x'], reasonText: '…' })),
  ).toMatchObject({ status: 422, code: 'return.stepUnknown', field: 'toStep' });
  await officer.return('townshipReview', caseId, {
    toStep: 'verification',
    fields: ['facts.income.wagesFen'],
    reasonText: '工资性收入请核对',
  });

  const { taskId } = await clerk.findTask('verification', caseId);
  const opened = await clerk.task(taskId);
  expect(opened.returned).toMatchObject({
    byStep: 'townshipReview',
    fields: ['facts.income.wagesFen'],
    reasonText: '工资性收入请核对',
    by: { name: '张海燕' },
  });
  expect(opened.task.marks).toContain('returned');
  const earlier = opened.form as {
    facts: { members: { idNumber: string }[]; income: { wagesFen: number } };
    answers: object[];
  };
  expect(earlier.facts.members[0]!.idNumber).toMatch(/^\d{3}\*+[\dX]{4}$/);

  // What nobody opened, nobody types: the masked numbers come back and are put in again.
  const answers = [{ field: 'facts.income.wagesFen', dealt: 'changed' }];
  const same = { ...earlier, answers };
  const submit = (form: object) =>
    clerk.complete(taskId, { decision: 'atRisk', form: { ...form }, registerVersion: opened.registerVersion! });
  expect(await no(submit({ ...earlier, answers: [] }))).toMatchObject({
    status: 400,
    code: 'verification.returnedFieldUnanswered',
  });
  expect(await no(submit(same))).toMatchObject({ status: 400, code: 'verification.nothingChanged' });
  const wagesFen = earlier.facts.income.wagesFen + 120_000;
  await submit({ ...same, facts: { ...earlier.facts, income: { ...earlier.facts.income, wagesFen } } });

  const again = await officer.findTask('townshipReview', caseId);
  const seen = await officer.task(again.taskId);
  expect(seen.differences).toEqual([
    { field: 'facts.income.wagesFen', before: earlier.facts.income.wagesFen, now: wagesFen, ticked: true },
  ]);
  expect(seen.earlier.filter((one) => one.form === 'verification')).toHaveLength(2);
  expect(JSON.stringify(seen)).not.toContain(family.selfReport().idNumber);
});

test('a form filled on an older register is refused, and nothing typed is lost', async () => {
  const { clerk } = cast;
  const family = cast.families.next();
  const { name, idNumber, phone, difficulty, areaCode, riskClass } = family.selfReport();
  const { caseId } = await clerk.report({
    channel: 'fieldVisit',
    riskClasses: [riskClass],
    areaCode,
    name,
    idNumber,
    phone,
    difficulty,
  });
  const { taskId } = await clerk.findTask('verification', caseId);
  const { registerVersion, household } = await clerk.task(taskId);
  const form = await family.visitedBy(clerk, caseId);
  await town.stack.ownerPool.query('UPDATE household SET version = version + 1 WHERE id = $1', [
    household!.householdId,
  ]);
  const refused = await no(
    clerk.complete(taskId, { decision: form.result, form: { ...form }, registerVersion: registerVersion! }),
  );
  expect(refused).toMatchObject({ status: 409, code: 'case.changed' });
  const { rowCount } = await town.stack.ownerPool.query(
    "SELECT FROM submission WHERE task_id = $1 AND form = 'verification' AND accepted_at IS NULL",
    [taskId],
  );
  expect(rowCount).toBe(1);
  await clerk.verify(caseId, form);
});

test('a suspended case keeps its people waiting without a clock, and comes back', async () => {
  const { clerk, officer } = cast;
  const { caseId } = await foundAndVisited(cast, cast.families.next());
  expect(await no(clerk.askToSuspend(caseId, '2026-03-01'))).toMatchObject({
    status: 422,
    code: 'suspend.reviewDate',
    field: 'reviewOn',
  });
  await clerk.askToSuspend(caseId, '2026-05-01');
  await officer.consentSuspension(caseId);
  expect((await clerk.caseFile(caseId)).standing!.sentence.zh).toMatch(/^已中止/);
  expect((await clerk.inbox({ kind: 'deliberation' })).rows.find((row) => row.caseId === caseId)).toMatchObject({
    light: 'paused',
  });
  await officer.resume(caseId);
  expect(await clerk.caseFile(caseId)).toMatchObject({ steps: ['deliberation'] });
});
