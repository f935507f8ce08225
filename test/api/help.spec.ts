import { randomUUID } from 'node:crypto';
import type { HelperPage } from '#contract/help/helpers';
import type { BulkReplaceResult, PairingPage, PairingView } from '#contract/help/pairings';
import type { Helper } from '#test/support/people/helper';
import type { SaidNo } from '#test/support/people/line';
import { Town } from '#test/support/people/town';
import { castOf, type Cast, type Told } from '#test/story/chapters';
import { givenAndConfirmed, monitored } from '#test/story/helpChapters';

jest.setTimeout(180_000);

let town: Town;
let cast: Cast;
let helper: Helper;
let told: Told;
beforeAll(async () => {
  town = await Town.open();
  cast = await castOf(town);
  helper = await town.helper();
  told = await monitored(town, cast, cast.families.next());
});
afterAll(() => town.close());

const no = (answer: Promise<unknown>): Promise<SaidNo> =>
  answer.then(
    () => Promise.reject(new Error('was not refused')),
    (error: SaidNo) => error,
  );

test('only somebody who holds the office of a helper there is named', async () => {
  const { taskId } = await cast.officer.findTask('assignHelper', told.caseId);
  const named = (accountId: string, unitId?: string) =>
    no(cast.officer.complete(taskId, { decision: 'assigned', accountId, ...(unitId && { unitId }) }));
  expect(await named(cast.clerk.accountId)).toMatchObject({ status: 422, code: 'helper.unknown', field: 'accountId' });
  expect(await named(helper.accountId, randomUUID())).toMatchObject({
    status: 422,
    code: 'unit.unknown',
    field: 'unitId',
  });
  expect(await no(cast.officer.complete(taskId, { decision: 'assigned' }))).toMatchObject({
    status: 400,
    code: 'form.required',
    field: 'accountId',
  });
  await cast.officer.assignHelper(told.caseId, helper);
  const { rows } = await town.stack.ownerPool.query('SELECT helper_id, to_on FROM pairing WHERE case_id = $1', [
    told.caseId,
  ]);
  expect(rows).toEqual([{ helper_id: helper.accountId, to_on: null }]);
});

test('a plan that leaves a cause unanswered is refused with the cause, and nothing typed is lost', async () => {
  const { taskId, causes } = await helper.findTask('makePlan', told.caseId);
  const { proposal, form, benefits } = await helper.task(taskId);
  expect(benefits).toMatchObject({ factsOn: expect.any(String), rows: expect.any(Array) });
  expect(proposal!.measures.flatMap((each) => each.causes)).toEqual(
    expect.arrayContaining([...causes].filter((c) => c !== 'other')),
  );
  expect(form).toMatchObject({ measures: expect.any(Array) });
  const plan = await helper.planFor(told.caseId);
  const submit = (changed: object) =>
    no(helper.complete(taskId, { decision: 'planned', form: { ...plan, ...changed } }));
  const empty = await submit({ measures: [] });
  expect(empty).toMatchObject({ status: 422, code: 'plan.noMeasure', field: 'form.measures' });
  expect(empty.problem.errors.map((each) => each.code)).toContain('plan.causeUnanswered');
  expect(empty.problem.texts).toEqual({ zh: expect.stringMatching(/[\u4e00-\u9fff]/), en: expect.any(String) });
  expect(await submit({ goal: '' })).toMatchObject({ status: 400, code: 'form.required', field: 'form.goal' });
  expect(await submit({ measures: plan.measures.map((m, i) => ({ ...m, measureId: `x${i}` })) })).toMatchObject({
    status: 400,
    field: 'form.measures[0].measureId',
  });
  expect(await submit({ measures: plan.measures.map((m) => ({ ...m, dueOn: '2026-01-01' })) })).toMatchObject({
    status: 422,
    code: 'plan.duePast',
    field: 'form.measures[0].dueOn',
  });
  await helper.keepDraft(taskId, { form: plan });
  expect((await helper.draft(taskId)).content).toEqual({ form: plan });
  expect((await cast.county.caseFile(told.caseId)).help).toMatchObject({ plan: 'none', measures: [] });
});

test('a plan goes through the township’s review, once returned, to its departments', async () => {
  await helper.makePlan(told.caseId);
  await cast.officer.returnPlan(told.caseId, ['measures'], '请补充完成时限的依据');
  const { taskId } = await helper.findTask('makePlan', told.caseId);
  const again = await helper.planFor(told.caseId);
  expect(await no(helper.complete(taskId, { decision: 'planned', form: { ...again } }))).toMatchObject({
    status: 422,
    code: 'return.fieldNotDealtWith',
  });
  await helper.complete(taskId, { decision: 'planned', form: { ...again }, dealtWith: ['measures'] });
  await cast.officer.reviewPlan(told.caseId);
  const { help } = await cast.county.caseFile(told.caseId);
  expect(help).toMatchObject({ plan: 'reviewed', helper: { name: '周强' } });
  expect(help!.measures.map((m) => m.state)).toEqual(again.measures.map(() => 'declared'));
});

test('a department sees its measure in words, and gives it with proof; the household signs', async () => {
  const [first] = (await cast.county.caseFile(told.caseId)).help!.measures;
  const office = await town.department(first!.department);
  const { taskId } = await office.findTask('approveMeasure', told.caseId);
  expect((await office.task(taskId)).measure).toMatchObject({
    measureId: first!.measureId,
    what: expect.any(String),
    state: 'declared',
  });
  expect(
    await no(office.complete(taskId, { decision: 'reject', reasonCode: 'noRisk', reasonText: '…' })),
  ).toMatchObject({
    status: 400,
    code: 'form.oneOf',
    field: 'reasonCode',
  });
  expect(await no(office.complete(taskId, { decision: 'approve', form: { amountFen: -1 } }))).toMatchObject({
    status: 400,
    code: 'form.negative',
    field: 'form.amountFen',
  });
  await givenAndConfirmed(town, cast, told);
  const { help } = await cast.county.caseFile(told.caseId);
  expect(help!.measures.every((m) => m.state === 'confirmed' && m.times === 1)).toBe(true);
});

test('the gate tells a proposal every unmet condition as an entry of its own', async () => {
  const refused = await no(cast.clerk.proposeElimination(told.caseId));
  expect(refused).toMatchObject({ status: 422, code: 'elimination.unmet' });
  expect(refused.problem.errors.map((each) => each.code)).toEqual([
    'elimination.incomeStable',
    'elimination.monitoredLongEnough',
  ]);
  for (const { texts } of refused.problem.errors) expect(texts.zh).toMatch(/[\u4e00-\u9fff].*。$/);
  const { gate } = (await cast.county.caseFile(told.caseId)).help!;
  expect(gate.unmet.map((each) => each.condition)).toEqual(['incomeStable', 'monitoredLongEnough']);
});

test('another helper takes over without a day between', async () => {
  const next = await town.helper('helper2');
  await cast.officer.replaceHelper(told.caseId, next);
  const { rows } = await town.stack.ownerPool.query(
    'SELECT helper_id, from_on, to_on FROM pairing WHERE case_id = $1 ORDER BY created_at',
    [told.caseId],
  );
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({ helper_id: helper.accountId, to_on: rows[1].from_on });
  expect(rows[1]).toMatchObject({ helper_id: next.accountId, to_on: null });
  expect(await no(cast.officer.replaceHelper(told.caseId, next))).toMatchObject({
    status: 422,
    code: 'helper.same',
    field: 'toAccountId',
  });
});

test('many are replaced at once, one by its case; and a pairing under a case is not taken away beside it', async () => {
  const [from, to] = [await town.helper('helper2'), helper];
  const { rows: pairings } = await cast.officer.line.get<PairingPage>(`/api/pairings?helperId=${from.accountId}`);
  expect(pairings).toEqual([
    expect.objectContaining({ openCaseId: told.caseId, helper: { id: from.accountId, name: '吴晓燕' } }),
  ]);
  const [{ id, householdId }] = pairings as [PairingView];
  expect(
    await no(cast.officer.line.post(`/api/pairings/${id}/end`, { body: { reasonText: '不再帮扶' } })),
  ).toMatchObject({
    status: 422,
    code: 'pairing.inCase',
  });
  const body = { toAccountId: to.accountId, reasonText: '调离', rows: [{ householdId, key: randomUUID() }] };
  const replaced = () =>
    cast.officer.line.post<BulkReplaceResult>(`/api/helpers/${from.accountId}/replacements`, { body });
  const { rows } = await replaced();
  expect(rows).toEqual([expect.objectContaining({ householdId, outcome: 'done', seq: expect.any(Number) })]);
  expect((await replaced()).rows).toEqual(rows);
  expect((await cast.county.caseFile(told.caseId)).help!.helper).toEqual({ id: to.accountId, name: '周强' });
  const { rows: helpers } = await cast.officer.line.get<HelperPage>('/api/helpers');
  expect(helpers.map(({ name, households, inCases }) => ({ name, households, inCases }))).toEqual([
    { name: '吴晓燕', households: 0, inCases: 0 },
    { name: '周强', households: 1, inCases: 1 },
  ]);
});
