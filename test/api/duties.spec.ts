import type { DutyCounts, DutyPage } from '#contract/help/duties';
import type { Cause } from '#domain/household/codes';
import type { TaskKind } from '#domain/process/taskKind';
import type { Helper } from '#test/support/people/helper';
import type { SaidNo } from '#test/support/people/line';
import { Town } from '#test/support/people/town';
import { type Cast, castOf, type Told } from '#test/story/chapters';
import { monitored } from '#test/story/helpChapters';

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
  await cast.officer.assignHelper(told.caseId, helper);
});
afterAll(() => town.close());

const today = async (): Promise<string> => (await helper.now()).slice(0, 10);
const passTo = async (day: string): Promise<void> =>
  town.pass(Math.round((Date.parse(`${day}T02:00:00Z`) - Date.parse(`${await today()}T02:00:00Z`)) / 86_400_000));
const no = (answer: Promise<unknown>): Promise<SaidNo> =>
  answer.then(
    () => Promise.reject(new Error('was not refused')),
    (error: SaidNo) => error,
  );
const send = (kind: TaskKind, form: object): Promise<unknown> =>
  helper.decide(kind, told.caseId, { decision: 'done', form: { ...form } });
const wrong = async (kind: TaskKind, form: object): Promise<string> => {
  const { status, code, field } = await no(send(kind, form));
  return `${status} ${code} ${field}`;
};
const dutiesOf = (query: string, at: { line: Helper['line'] } = helper): Promise<DutyPage> =>
  at.line.get<DutyPage>(`/api/duties?${query}`);
const counted = (query: string): Promise<DutyCounts> =>
  cast.officer.line.get<DutyCounts>(`/api/duties/counts?${query}`);

test('a month’s call and a quarter’s visit are done by their forms, in their period', async () => {
  await passTo('2026-04-05');
  expect((await dutiesOf('')).rows.map(({ duty, period, state }) => `${duty} ${period} ${state}`)).toEqual([
    'monthlyCall 2026-04 open',
    'quarterlyVisit 2026Q2 open',
  ]);
  const call = {
    calledOn: await today(),
    spokeWith: '户主',
    content: '询问近况。',
    newRisk: false,
    newRiskCauses: [] as Cause[],
  };
  expect(await wrong('dutyCall', { ...call, calledOn: '2026-03-31' })).toBe('400 duty.outsidePeriod form.calledOn');
  expect(await wrong('dutyCall', { ...call, calledOn: '2026-04-06' })).toBe('400 form.dateInFuture form.calledOn');
  expect(await wrong('dutyCall', { ...call, content: '' })).toBe('400 form.required form.content');
  expect(await wrong('dutyCall', { ...call, newRisk: true })).toBe('400 form.required form.newRiskCauses');
  await send('dutyCall', call);

  const visit = await helper.visited(told.family);
  expect(await wrong('dutyVisit', { ...visit, photoFileIds: [] })).toBe(
    '400 verification.photoMissing form.photoFileIds',
  );
  expect(await wrong('dutyVisit', { ...visit, income: null })).toBe('400 form.required form.income');
  expect(await wrong('dutyVisit', { ...visit, memberCount: 0 })).toMatch(/^400 form\.range form\.memberCount/);
  expect(await wrong('dutyVisit', { ...visit, received: ['a', 'a'] })).toMatch(/^4\d\d form\.twice form\.received/);
  await send('dutyVisit', { ...visit, received: ['medicalAssistance'] });
  const after = (await dutiesOf('state=done')).rows;
  expect(after.map(({ duty, helper: by }) => [duty, by?.name])).toEqual([
    ['monthlyCall', '周强'],
    ['quarterlyVisit', '周强'],
  ]);
});

test('a year’s plan, the four kinds of help and the evaluation too; what nobody did is counted as missed', async () => {
  await passTo('2027-01-04');
  const plan = { madeOn: await today(), goal: '稳定增收。', steps: '春耕前落实种苗。' };
  expect(await wrong('dutyPlan', { ...plan, goal: ' ' })).toBe('400 form.required form.goal');
  expect(await wrong('dutyPlan', { ...plan, madeOn: '2026-12-31' })).toBe('400 duty.outsidePeriod form.madeOn');
  await send('dutyPlan', plan);
  const help = { doneOn: await today(), what: '联系村卫生室上门随访。', fileIds: [] };
  expect(await wrong('dutyHelp', { ...help, what: '' })).toBe('400 form.required form.what');
  expect(await wrong('dutyHelp', { ...help, doneOn: '2027-13-01' })).toBe('400 form.notADate form.doneOn');
  for (let i = 0; i < 3; i++) await send('dutyHelp', help);
  await helper.decide('dutyHelp', told.caseId, {
    decision: 'notNeeded',
    on: await today(),
    reasonText: '家中无人务工，不需要务工信息。',
  });
  await passTo('2027-12-02');
  const evaluation = {
    evaluatedOn: await today(),
    development: '收入增加。',
    problems: '无。',
    nextYear: '继续。',
    fileIds: [],
  };
  expect(await wrong('dutyEvaluation', { ...evaluation, nextYear: '' })).toBe('400 form.required form.nextYear');
  await send('dutyEvaluation', evaluation);

  const byKind = await counted('by=duty&year=2027');
  const of = (id: string) => byKind.rows.find((row) => row.id === id);
  expect(of('yearPlan')).toMatchObject({ done: 1, missed: 0, name: { zh: '年初一份计划' } });
  expect(of('yearEvaluation')).toMatchObject({ done: 1 });
  expect(of('monthlyCall')).toMatchObject({ done: 0, open: 1, overdue: 0 });
  // Of the months that passed at one stroke only the last had been opened.
  expect(of('monthlyCall')!.missed).toBeGreaterThan(0);
  const helped = ['difficultySolved', 'jobOffer', 'technicalGuidance', 'consumptionHelp'].map((id) => of(id)!);
  expect(helped.map(({ done, notNeeded }) => done + notNeeded)).toEqual([1, 1, 1, 1]);
  expect(byKind.total.notNeeded).toBe(1);

  const all = await counted('by=helper');
  expect(all.rows).toEqual([expect.objectContaining({ id: helper.accountId, name: { zh: '周强', en: '周强' } })]);
  const home = (await dutiesOf('limit=1')).rows[0]!;
  expect(await counted(`by=household&householdId=${home.householdId}`)).toMatchObject({
    rows: [{ id: home.householdId, done: all.total.done, missed: all.total.missed }],
  });
});

test('list and counts are of the same duties, page by page, and nobody’s elsewhere', async () => {
  const states = ['open', 'overdue', 'done', 'notNeeded', 'missed'] as const;
  const { total } = await counted('by=duty');
  for (const state of states) {
    const ids: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: DutyPage = await dutiesOf(
        `state=${state}&limit=3${cursor === '' ? '' : `&cursor=${cursor}`}`,
        cast.officer,
      );
      ids.push(...page.rows.map(({ taskId }) => taskId));
      cursor = page.next;
    }
    expect({ state, count: new Set(ids).size }).toEqual({ state, count: total[state] });
  }
  const neighbour = await town.clerk('neighbour');
  expect((await dutiesOf('', neighbour)).rows).toEqual([]);
  expect((await dutiesOf('', await town.helper('helper2'))).rows).toEqual([]);
  expect(await no(dutiesOf('areaCode=410621108242', neighbour))).toMatchObject({ status: 404, field: 'areaCode' });
  expect(await no(dutiesOf('duty=tea', neighbour))).toMatchObject({ status: 400, code: 'form.oneOf', field: 'duty' });
});
