import type { FlowView } from '#contract/reports/flow';
import type { StuckBoardView } from '#contract/supervision/stuck';
import { isRefusal } from '#domain/refusal';
import { readBook } from '#workbook/readBook';
import {
  castOf,
  type Cast,
  everyDepartmentAnswers,
  foundAndVisited,
  hangAndCertify,
  inFavour,
} from '#test/story/chapters';
import type { Family } from '#test/support/people/families';
import { Person } from '#test/support/people/person';
import { town as places } from '#test/support/people/settle';
import { Town } from '#test/support/people/town';
import { Homes } from './reports/homes';

jest.setTimeout(240_000);

class Reader extends Person {
  flow(query: Record<string, string> = {}): Promise<FlowView> {
    return this.line.get<FlowView>(`/api/reports/flow?${new URLSearchParams(query).toString()}`);
  }
}

let town: Town;
let cast: Cast;
/** Planted: one case approved at once and one after a return; a department's alerts of every outcome; a late case that moved away; eliminations that stood, were withdrawn, were followed by a new risk. */
beforeAll(async () => {
  town = await Town.open();
  cast = await castOf(town);
  await approveTwo();
  await alert();
  await relapse();
});
afterAll(() => town.close());

async function approveTwo(): Promise<void> {
  const { clerk, secretary, officer, leader, county, countyLeader } = cast;
  const [straight, returned] = [cast.families.next(), cast.families.next()];
  const told = [await foundAndVisited(cast, straight), await foundAndVisited(cast, returned)];
  const caseIds = told.map(({ caseId }) => caseId);
  const { meetingId } = await clerk.meet(
    places.village,
    caseIds.map((caseId) => inFavour(caseId)),
  );
  await secretary.confirmMinutes(meetingId);
  await hangAndCertify(town, cast, caseIds, () => undefined);
  const [, again = ''] = caseIds;
  await officer.return('townshipReview', again, {
    toStep: 'verification',
    fields: ['facts.income.wagesFen'],
    reasonText: '工资性收入请核对',
  });
  await correctWages(again);
  for (const { caseId, family } of told) {
    await officer.review(caseId);
    await leader.approve(caseId);
    await everyDepartmentAnswers(town, cast, caseId);
    const { category, causes } = family.household;
    await county.review(caseId, { category: category ?? 'marginal', causes });
    await countyLeader.approve(caseId);
  }
}

async function correctWages(caseId: string): Promise<void> {
  const { taskId } = await cast.clerk.findTask('verification', caseId);
  const { form, registerVersion } = await cast.clerk.task(taskId);
  const earlier = form as { facts: { income: { wagesFen: number } } };
  const income = { ...earlier.facts.income, wagesFen: earlier.facts.income.wagesFen + 120_000 };
  const answers = [{ field: 'facts.income.wagesFen', dealt: 'changed' }];
  await cast.clerk.complete(taskId, {
    decision: 'atRisk',
    form: { ...earlier, facts: { ...earlier.facts, income }, answers },
    ...(registerVersion !== null && { registerVersion }),
  });
}

async function alert(): Promise<void> {
  const { clerk, officer } = cast;
  const health = await town.department('health');
  const send = async (family: Family): Promise<string> => {
    const { name, idNumber, phone, difficulty, areaCode } = family.selfReport();
    const riskClasses = ['illnessDisasterAccident', 'incomeDrop'];
    const clue = { channel: 'departmentAlert', riskClasses, areaCode, name, idNumber, phone, difficulty };
    return (await health.report(clue)).caseId;
  };
  const [true_, untrue, waiting] = [cast.families.next(), cast.families.next(), cast.families.next()];
  const caseId = await send(true_);
  await clerk.signFor(caseId);
  await clerk.verify(caseId, await true_.visitedBy(clerk, caseId));
  await send(true_);
  await clerk.dismiss(await send(untrue));
  await send(waiting);
  // Twenty days without a vote, then the household moves, and back.
  await town.pass(20);
  for (const [toAreaCode, reasonText] of [
    [places.otherVillage, '全家搬到元过村'],
    [places.village, '又搬回来'],
  ] as const) {
    await officer.line.post(`/api/cases/${caseId}/transfer`, { body: { toAreaCode, reasonText } });
    await officer.decide('acceptTransfer', caseId, { decision: 'consent' });
  }
}

async function relapse(): Promise<void> {
  const homes = new Homes(town.stack.ownerPool);
  const [identifiedOn, eliminatedOn] = ['2025-01-10', '2025-09-01'];
  const plant = async (more: object, ...behind: { identifiedOn: string; sinceOn: string }[]): Promise<void> => {
    const spans = [{ identifiedOn, eliminatedOn, ...more }, ...behind];
    await homes.monitor(await homes.register(places.village, [{}]), places.village, { spans });
  };
  await plant({});
  await plant({ reversedOn: '2026-03-05' }, { identifiedOn, sinceOn: '2026-03-05' });
  await plant({}, { identifiedOn: '2026-03-06', sinceOn: '2026-03-06' });
  // Withdrawn before the period: it stood on none of its days.
  await plant({ reversedOn: '2026-02-27' }, { identifiedOn, sinceOn: '2026-02-27' });
}

const stepOf = ({ steps }: Pick<FlowView, 'steps'>, step: string) => steps.find((each) => each.step === step);
const march = { from: '2026-03-01' };

it('tells first passes and returns of each step, each with what it is a share of', async () => {
  const flow = await (await town.as(Reader, 'county')).flow(march);
  expect(stepOf(flow, 'townshipReview')).toMatchObject({
    left: 3,
    returned: { part: 1, whole: 3, percent: 33.33 },
    firstPass: { part: 1, whole: 2, percent: 50 },
  });
  expect(stepOf(flow, 'comparison')).toMatchObject({
    returned: { part: 0, whole: 2 },
    firstPass: { part: 2, whole: 2 },
  });
  expect(stepOf(flow, 'countyApproval')?.firstPass).toEqual({ part: 2, whole: 2, percent: 100 });
  expect(stepOf(flow, 'verification')).toMatchObject({ left: 4, firstPass: null });
  expect(flow.straight).toEqual({ part: 1, whole: 2, percent: 50 });
});

it('leaves a delay where it arose when the household has moved away, in its old village’s own sight too', async () => {
  const place = async (login: string, areaCode: string) => (await town.as(Reader, login)).flow({ ...march, areaCode });
  const late = { left: 3, late: { part: 1, whole: 3, percent: 33.33 } };
  const township = await place('officer', places.township);
  const [there, here] = [places.otherVillage, places.village].map((code) =>
    township.areas.find((area) => area.code === code),
  );
  expect(here && stepOf(here, 'deliberation')).toMatchObject(late);
  // It came late, and was not made late there.
  expect(there && stepOf(there, 'deliberation')).toMatchObject({ left: 1, late: { part: 0, whole: 1 } });
  expect(stepOf(await place('clerk', places.village), 'deliberation')).toMatchObject(late);
  // The board says the same, by the same rule.
  const board = await (
    await town.officer('supervisor')
  ).line.get<StuckBoardView>(`/api/supervision/stuck/board?areaCode=${places.township}`);
  const onBoard = (code: string) =>
    board.places.find(({ areaCode, step }) => areaCode === code && step === 'deliberation');
  expect([onBoard(places.village), onBoard(places.otherVillage)]).toMatchObject([
    { left: 3, late: 1 },
    { left: 1, late: 0 },
  ]);
  expect(board.steps.find(({ step }) => step === 'deliberation')).toMatchObject({ areaCode: null, left: 4, late: 1 });
  const { medianMs, ninetiethMs } = stepOf(township, 'deliberation') ?? { medianMs: -1, ninetiethMs: -1 };
  expect(medianMs).toBeLessThan(ninetiethMs);
});

it('says what became of eliminations, of those that stood in the period', async () => {
  const reader = await town.as(Reader, 'county');
  expect((await reader.flow(march)).relapse).toEqual({
    reversed: { part: 1, whole: 3, percent: 33.33 },
    again: { part: 1, whole: 3, percent: 33.33 },
  });
  const before = await reader.flow({ from: '2026-02-01', on: '2026-02-28' });
  expect(before.relapse).toMatchObject({ reversed: { part: 1, whole: 4 }, again: { part: 0, whole: 4 } });
});

it('says what each department’s alerts were worth', async () => {
  const { clueSources, clues } = await (await town.as(Reader, 'supervisor')).flow(march);
  expect(clueSources.find(({ channel }) => channel === 'departmentAlert')).toMatchObject({
    department: 'health',
    sent: 4,
    merged: { part: 1, whole: 4, percent: 25 },
    confirmed: { part: 1, whole: 2, percent: 50 },
    ...{ dismissed: 1, closed: 0, waiting: 1 },
    classes: [{ riskClass: 'illnessDisasterAccident', sent: 4 }],
  });
  expect(clues).toMatchObject({ sent: 6, confirmed: { part: 3, whole: 4 } });
});

it('goes out as a workbook with the same numbers, and is nobody’s outside his area', async () => {
  const reader = await town.as(Reader, 'officer');
  const book = await readBook(await reader.line.fetch('/api/reports/flow.xlsx?from=2026-03-01'));
  if (isRefusal(book)) throw new Error(book.code);
  const rows = book.sheets.find(({ name }) => name === '各环节')?.rows.map(({ cells }) => cells) ?? [];
  const review = rows.find(([step]) => step?.kind === 'text' && step.text === '乡镇审核');
  expect(review?.slice(-3)).toEqual([1, 2, 50].map((number) => ({ kind: 'number', number })));
  await expect(reader.flow({ areaCode: places.county })).rejects.toMatchObject({ code: 'access.missing' });
  await expect(reader.flow({ from: '2026-03-09', on: '2026-03-08' })).rejects.toMatchObject({ code: 'form.dateOrder' });
  await expect((await town.as(Reader, 'operator')).flow()).rejects.toMatchObject({ code: 'access.forbidden' });
  await expect((await town.clerk()).line.fetch('/api/reports/flow.xlsx')).rejects.toMatchObject({
    code: 'access.forbidden',
  });
});
