import { randomUUID } from 'node:crypto';
import type { Department } from '#domain/household/codes';
import { whollyWithoutLabour } from '#domain/household/labour';
import type { TaskKind } from '#domain/process/taskKind';
import { type Cast, castOf, type Told } from '#test/story/chapters';
import { monitored } from '#test/story/helpChapters';
import type { Helper } from '#test/support/people/helper';
import type { Person } from '#test/support/people/person';
import { isRefused } from '#test/support/people/refusedAs';
import { Town } from '#test/support/people/town';

jest.setTimeout(240_000);

let town: Town;
let cast: Cast;
let helper: Helper;
let told: Told;
beforeAll(async () => {
  town = await Town.open();
  cast = await castOf(town);
  helper = await town.helper();
  told = await monitored(
    town,
    cast,
    cast.families.next((family) => !whollyWithoutLabour(family.facts.members)),
  );
});
afterAll(() => town.close());

/** What is sent, and what it is refused with: status, code, field. */
type Wrong = readonly [body: object, status: number, code: string, field: string];

async function refusesTask(who: Person, kind: TaskKind, wrong: readonly Wrong[]): Promise<void> {
  const { taskId } = await who.findTask(kind, told.caseId);
  await refuses(who, `/api/tasks/${taskId}/complete`, wrong);
}

async function refuses(who: Person, path: string, wrong: readonly Wrong[]): Promise<void> {
  for (const [body, status, code, field] of wrong)
    await isRefused(town.stack.ownerPool, () => who.line.post(path, { body }), { status, code, field });
}

const onCase = (who: Person, command: string, wrong: readonly Wrong[]): Promise<void> =>
  refuses(who, `/api/cases/${told.caseId}/${command}`, wrong);

it('of helper and plan', async () => {
  const nobody = randomUUID();
  await refusesTask(cast.officer, 'assignHelper', [
    [{ decision: 'assigned' }, 400, 'form.required', 'accountId'],
    [{ decision: 'assigned', accountId: nobody }, 422, 'helper.unknown', 'accountId'],
  ]);
  await cast.officer.assignHelper(told.caseId, helper);
  const plan = await helper.planFor(told.caseId);
  const changed = (change: object) => ({
    decision: 'planned',
    form: { ...plan, measures: plan.measures.map((measure, i) => (i === 0 ? { ...measure, ...change } : measure)) },
  });
  await refusesTask(helper, 'makePlan', [
    [{ decision: 'planned' }, 400, 'form.required', 'form'],
    [{ decision: 'planned', form: { ...plan, goal: '' } }, 400, 'form.required', 'form.goal'],
    [{ decision: 'planned', form: { ...plan, measures: [] } }, 422, 'plan.noMeasure', 'form.measures'],
    [changed({ category: 'gold' }), 400, 'form.oneOf', 'form.measures[0].category'],
    [changed({ dueOn: '2026-02-30' }), 400, 'form.notADate', 'form.measures[0].dueOn'],
    [changed({ amountFen: 0.5 }), 400, 'form.notWhole', 'form.measures[0].amountFen'],
    [changed({ what: '长'.repeat(501) }), 400, 'form.tooLong', 'form.measures[0].what'],
  ]);
});

it('of a measure, from its declaration to the household’s word', async () => {
  await helper.makePlan(told.caseId);
  await cast.officer.reviewPlan(told.caseId);
  const [first, ...others] = (await cast.county.caseFile(told.caseId)).help?.measures ?? [];
  // The case's own code of a department.
  const office = await town.department(first?.department as Department);
  await refusesTask(office, 'approveMeasure', [
    [{ decision: 'approve', form: { amountFen: -1 } }, 400, 'form.negative', 'form.amountFen'],
    [{ decision: 'reject' }, 400, 'form.required', 'reasonCode'],
  ]);
  await office.approveMeasure(told.caseId);
  const today = (await office.now()).slice(0, 10);
  const given = {
    on: today,
    evidence: '签收单',
    fileIds: [await office.photograph(told.family.household.villageCode)],
  };
  const implemented = (change: object) => ({ decision: 'implemented', form: { ...given, ...change } });
  await refusesTask(office, 'implementMeasure', [
    [implemented({ on: '2099-01-01' }), 400, 'form.dateInFuture', 'form.on'],
    [implemented({ on: '2025-01-01' }), 400, 'form.dateOrder', 'on'],
    [implemented({ evidence: '' }), 400, 'form.required', 'form.evidence'],
    [implemented({ fileIds: [] }), 400, 'measure.proofMissing', 'form.fileIds'],
    [implemented({ fileIds: [randomUUID()] }), 400, 'file.unknown', 'form.fileIds[0]'],
    [{ decision: 'notPossible' }, 400, 'form.required', 'reasonCode'],
  ]);
  await office.implementMeasure(told.caseId);
  const signed = { on: today, confirmedBy: '户主', satisfied: true, fileIds: given.fileIds };
  const confirmed = (change: object) => ({ decision: 'confirmed', form: { ...signed, ...change } });
  await refusesTask(cast.clerk, 'confirmMeasure', [
    [confirmed({ confirmedBy: undefined }), 400, 'form.required', 'form.confirmedBy'],
    [confirmed({ satisfied: false, comment: '没有收到' }), 400, 'form.oneOf', 'form.satisfied'],
    [{ decision: 'disputed' }, 400, 'form.required', 'reasonText'],
  ]);
  await cast.clerk.confirmMeasure(told.caseId);
  for (const { department } of others) {
    const next = await town.department(department as Department);
    await next.approveMeasure(told.caseId);
    await next.implementMeasure(told.caseId);
    await cast.clerk.confirmMeasure(told.caseId);
  }
});

it('of what is asked of the case beside its tasks', async () => {
  const measure = {
    ...{ measureId: randomUUID(), category: 'health', department: 'medicalInsurance', causes: [] },
    ...{ dueOn: '2026-12-31', what: '医疗再救助' },
  };
  await onCase(helper, 'measures', [
    [{}, 400, 'form.required', 'measure'],
    [{ measure: { ...measure, dueOn: '2026-01-01' } }, 422, 'plan.duePast', 'measure.dueOn'],
    [{ measure: { ...measure, causes: ['water'] } }, 422, 'plan.causeForeign', 'measure.causes[0]'],
    [{ measure: { ...measure, department: 'police' } }, 400, 'form.oneOf', 'measure.department'],
  ]);
  await onCase(cast.officer, `measures/${randomUUID()}/stop`, [
    [{ reasonCode: 'bored', reasonText: '…' }, 400, 'form.oneOf', 'reasonCode'],
    [{ reasonCode: 'noLongerEntitled' }, 400, 'form.required', 'reasonText'],
    [{ reasonCode: 'noLongerEntitled', reasonText: '不再符合' }, 404, 'measure.unknown', 'measureId'],
  ]);
  await onCase(cast.officer, 'helper', [
    [{ reasonText: '调离' }, 400, 'form.required', 'toAccountId'],
    [{ toAccountId: randomUUID(), reasonText: '调离' }, 422, 'helper.unknown', 'toAccountId'],
    [{ toAccountId: helper.accountId, reasonText: '调离' }, 422, 'helper.same', 'toAccountId'],
  ]);
  await onCase(cast.clerk, 'elimination', [[{ way: 'anyhow' }, 400, 'form.oneOf', 'way']]);
  await onCase(cast.officer, 'reversal', [[{ reasonCode: 'concealed' }, 400, 'form.required', 'reasonText']]);
  await onCase(cast.clerk, 'departure', [
    [{ reasonCode: 'tired', reasonText: '…' }, 400, 'form.oneOf', 'reasonCode'],
    [{ reasonCode: 'movedAway' }, 400, 'form.required', 'reasonText'],
  ]);
});

it('of pairings, helping units and benefits', async () => {
  const { household } = await cast.county.caseFile(told.caseId);
  const householdId = household?.householdId ?? '';
  await refuses(cast.officer, '/api/pairings', [
    [{ helperId: helper.accountId, reasonText: '结对' }, 400, 'form.required', 'householdId'],
    [{ householdId, helperId: randomUUID(), reasonText: '结对' }, 422, 'helper.unknown', 'helperId'],
    [{ householdId, helperId: helper.accountId, reasonText: '结对' }, 409, 'pairing.exists', 'householdId'],
  ]);
  await refuses(cast.officer, '/api/helping-units', [
    [{ areaCode: '410621108000' }, 400, 'form.required', 'name'],
    [{ areaCode: '410526102201', name: '外县单位' }, 403, 'area.outside', 'areaCode'],
  ]);
  await refuses(cast.clerk, `/api/households/${householdId}/benefits`, [
    [{ code: 'noSuch', state: 'applied', on: '2026-03-02' }, 422, 'benefit.unknown', 'code'],
    [{ code: 'chronicCare', state: 'applied', on: '2099-01-01' }, 400, 'form.dateInFuture', 'on'],
  ]);
});

it('of the assessment before an elimination, which is left as it was typed', async () => {
  await town.pass(40);
  await helper.visit(told.caseId, told.family);
  await town.pass(190);
  await helper.visit(told.caseId, told.family);
  await helper.proposeElimination(told.caseId);
  const good = await told.family.assessedBy(cast.clerk, told.caseId);
  const { taskId } = await cast.clerk.findTask('eliminationAssessment', told.caseId);
  const { registerVersion } = await cast.clerk.task(taskId);
  await cast.clerk.keepDraft(taskId, { form: { ...good } });
  const [cause] = good.causeFindings;
  const assessed = (change: object) => ({ decision: 'eliminable', registerVersion, form: { ...good, ...change } });
  await refusesTask(cast.clerk, 'eliminationAssessment', [
    [{ decision: 'eliminable' }, 400, 'form.required', 'form'],
    [assessed({ visitedOn: '2099-01-01' }), 400, 'form.dateInFuture', 'form.visitedOn'],
    [assessed({ verifiers: good.verifiers.slice(0, 1) }), 400, 'verification.twoVerifiers', 'form.verifiers'],
    [assessed({ photoFileIds: [] }), 400, 'verification.photoMissing', 'form.photoFileIds'],
    [assessed({ causeFindings: [] }), 400, 'assessment.causeMissing', 'form.causeFindings'],
    [
      assessed({ causeFindings: [{ ...cause, evidence: undefined }, ...good.causeFindings.slice(1)] }),
      400,
      'assessment.evidenceMissing',
      'form.causeFindings[0].evidence',
    ],
    [assessed({ contact: { name: '宋', phone: '123' } }), 400, 'phone.invalid', 'form.contact.phone'],
    [{ ...assessed({}), decision: 'notYet' }, 400, 'form.required', 'reasonCode'],
  ]);
  // Below the line and with an unsafe house: the gate's own sentences, and the form stays.
  const poor = { ...good.facts, securities: { ...good.facts.securities, housing: false } };
  const no = await isRefused(
    town.stack.ownerPool,
    () =>
      cast.clerk.line.post(`/api/tasks/${taskId}/complete`, { body: assessed({ facts: poor, note: '房屋有裂缝' }) }),
    { status: 422, code: 'elimination.unmet' },
  );
  expect(no.errors.map(({ code }) => code)).toEqual(['elimination.securitiesHeld']);
  expect((await cast.clerk.draft(taskId)).content).toEqual({ form: { ...good } });
  await cast.clerk.assess(told.caseId, good);
});
