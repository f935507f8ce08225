import type { SummaryView } from '#contract/reports/summary';
import { isRefusal } from '#domain/refusal';
import { readBook } from '#workbook/readBook';
import type { Answer, ProblemBody } from './desk/browser';
import { type Desk, openDesk } from './desk/desk';
import { county, foreignVillage, otherVillage, township, village } from './desk/furniture';
import { Homes } from './reports/homes';

let desk: Desk;
let homes: Homes;
/** Homes of 宋井固村 and 袁郭村 with all that can become of a household; nobody else is monitored. */
beforeAll(async () => {
  desk = await openDesk();
  homes = new Homes(desk.stack.ownerPool);
  const three = [{}, {}, {}];
  // Eliminated, back to general monitoring, monitored again for a new risk in a second case.
  const again = await homes.register(village, three);
  await homes.monitor(again, village, {
    spans: [
      {
        identifiedOn: '2021-01-10',
        eliminatedOn: '2021-09-01',
        endedOn: '2022-09-01',
        outcome: 'generalMonitoring',
      },
    ],
  });
  await homes.monitor(again, village, {
    spans: [{ identifiedOn: '2023-02-01', category: 'sudden', causes: ['accident', 'illness'] }],
  });
  // Eliminated unsoundly: monitored again from the reversal on.
  await homes.monitor(await homes.register(village, [{}, {}]), village, {
    spans: [
      { identifiedOn: '2021-03-01', eliminatedOn: '2022-01-15' },
      { identifiedOn: '2021-03-01', sinceOn: '2022-08-01' },
    ],
  });
  // Died out after its risk had been eliminated by itself.
  await homes.monitor(await homes.register(village, [{ diedOn: '2022-11-05' }]), village, {
    spans: [
      {
        identifiedOn: '2021-05-01',
        eliminatedOn: '2022-02-01',
        way: 'natural',
        endedOn: '2022-11-20',
        outcome: 'householdExtinct',
      },
    ],
  });
  // Whose people came and went; provided for.
  await homes.monitor(
    await homes.register(otherVillage, [
      {},
      { leftOn: '2022-06-30' },
      { diedOn: '2022-07-01' },
      { joinedOn: '2022-06-30' },
      { birthOn: '2022-07-01' },
    ]),
    otherVillage,
    {
      spans: [{ identifiedOn: '2022-06-30', safetyNetOn: '2022-07-15' }],
      measures: [
        { declaredOn: '2022-06-30', approvedOn: '2022-07-02', firstImplementedOn: '2022-07-05' },
        { declaredOn: '2022-06-30', firstImplementedOn: '2022-07-06', implementedOn: '2022-12-01' },
        { declaredOn: '2022-07-01', firstImplementedOn: '2022-07-01', category: 'industry' },
      ],
    },
  );
  // Moved from one village to the other in August.
  const moving = await homes.monitor(await homes.register(otherVillage, [{}]), otherVillage, {
    spans: [{ identifiedOn: '2022-01-05' }],
  });
  await homes.happened(moving, {
    seq: 7,
    type: 'transferred',
    at: '2022-08-09T16:00:00Z',
    data: { fromAreaCode: village, toAreaCode: otherVillage },
  });
  // Merged into one that is monitored itself: the two are one household.
  await homes.monitor(await homes.register(village, [{}], again), village, { spans: [{ identifiedOn: '2021-02-01' }] });
  // Somewhere else.
  await homes.monitor(await homes.register(foreignVillage, [{}]), foreignVillage, {
    spans: [{ identifiedOn: '2022-01-01' }],
  });
});
afterAll(() => desk.close());

async function ask(login: string, query: Record<string, string>): Promise<Answer<SummaryView & ProblemBody>> {
  return (await desk.as(login)).get(`/api/reports/summary?${new URLSearchParams(query).toString()}`);
}

async function figures(query: Record<string, string>, login = 'county'): Promise<SummaryView> {
  const { status, body } = await ask(login, query);
  expect({ status, body }).toMatchObject({ status: 200 });
  return body;
}

const standing = ({ total }: SummaryView) => ({
  monitored: total.monitored.households,
  eliminated: total.eliminated.households,
  notEliminated: total.notEliminated.households,
  gone: total.gone.map(({ outcome, households }) => `${outcome} ${households}`),
});

describe('as of a day', () => {
  it.each([
    ['2021-01-09', { monitored: 0, eliminated: 0, notEliminated: 0, gone: [] }],
    ['2021-01-10', { monitored: 1, eliminated: 0, notEliminated: 1, gone: [] }],
    ['2021-02-01', { monitored: 1, eliminated: 0, notEliminated: 1, gone: [] }],
    ['2021-08-31', { monitored: 3, eliminated: 0, notEliminated: 3, gone: [] }],
    ['2022-02-01', { monitored: 4, eliminated: 2, notEliminated: 2, gone: [] }],
    ['2022-07-31', { monitored: 5, eliminated: 2, notEliminated: 3, gone: [] }],
    ['2022-08-01', { monitored: 5, eliminated: 1, notEliminated: 4, gone: [] }],
    ['2022-11-20', { monitored: 4, eliminated: 0, notEliminated: 4, gone: ['householdExtinct 1'] }],
    ['2023-02-01', { monitored: 4, eliminated: 0, notEliminated: 4, gone: ['householdExtinct 1'] }],
  ])('%s every household counts once, by what it was then', async (on, expected) => {
    expect(standing(await figures({ on }))).toEqual(expected);
  });

  it('people are those who belonged to the household at the end of the day; of one that died out, those it was identified with', async () => {
    const people = async (on: string) => (await figures({ areaCode: otherVillage, on })).total.monitored.people;
    expect(await people('2022-06-29')).toBe(0);
    expect(await people('2022-06-30')).toBe(3);
    expect(await people('2022-07-01')).toBe(3);
    expect((await figures({ on: '2022-12-01' })).total.gone).toEqual([
      { outcome: 'householdExtinct', households: 1, people: 1 },
    ]);
  });

  it('a household counts where it was managed, and the rows below add up to the whole', async () => {
    const places = async (on: string) => {
      const { areas, total } = await figures({ areaCode: township, on });
      expect(areas.reduce((sum, { monitored }) => sum + monitored.people, 0)).toBe(total.monitored.people);
      return Object.fromEntries(areas.map(({ code, monitored }) => [code, monitored.households]));
    };
    expect(await places('2022-08-09')).toEqual({ [village]: 4, [otherVillage]: 1 });
    expect(await places('2022-08-10')).toEqual({ [village]: 3, [otherVillage]: 2 });
    expect((await figures({ areaCode: county, on: '2022-08-10' })).areas).toMatchObject([
      { code: township, monitored: { households: 5 } },
    ]);
  });

  it('measures count with their two days, and a continuing one by the first time it was given', async () => {
    const asked = { on: '2022-06-30', implementedBy: '2022-07-05' };
    expect((await figures(asked)).measures).toEqual({
      declared: 2,
      approved: 1,
      implemented: { part: 1, whole: 2, percent: 50 },
      stopped: 0,
    });
    expect((await figures({ on: '2022-07-06' })).measureCategories).toMatchObject([
      { category: 'industry', declared: 1 },
      { category: 'health', declared: 2, implemented: { part: 2, whole: 2, percent: 100 } },
    ]);
  });

  it('rates say of what, and category and main cause share the same households out', async () => {
    const { total, categories, causes } = await figures({ on: '2023-12-31', from: '2023-01-01' });
    expect(total).toMatchObject({
      eliminationRate: { byHousehold: { part: 0, whole: 4, percent: 0 } },
      inPeriod: { identified: { households: 1, people: 3 }, reversed: { households: 0 } },
      safetyNet: { households: 1 },
    });
    expect(categories.map(({ category, monitored }) => [category, monitored.households])).toEqual([
      ['unstable', 0],
      ['marginal', 3],
      ['sudden', 1],
    ]);
    expect(causes.map(({ cause, monitored }) => [cause, monitored.households])).toEqual([
      ['illness', 3],
      ['accident', 1],
    ]);
    const then = await figures({ on: '2022-12-31', from: '2022-02-01' });
    expect(then.total.inPeriod).toMatchObject({ reversed: { households: 1 }, eliminated: { households: 0 } });
  });

  it('the county’s sample counts each household of its draws once', async () => {
    for (const [i, chosen] of [true, false, false].entries()) {
      const home = await homes.register(otherVillage, [{}, {}]);
      const caseId = await homes.monitor(home, otherVillage, { spans: [] });
      const drawn = { type: 'sampleDrawn', data: { drawId: 'd', taskId: 't', chosen } };
      await homes.happened(caseId, { seq: 1, at: `2022-05-1${i}T02:00:00Z`, ...drawn });
      await homes.happened(caseId, { seq: 2, at: '2022-05-20T02:00:00Z', ...drawn });
    }
    const may = { from: '2022-05-01', on: '2022-05-31' };
    expect((await figures(may)).sample).toEqual({
      frame: { households: 3, people: 6 },
      chosen: { households: 1, people: 2 },
      share: { part: 1, whole: 3, percent: 33.33 },
    });
    expect((await figures({ from: '2022-06-01', on: '2022-06-30' })).sample.frame.households).toBe(0);
  });
});

describe('a summary', () => {
  it('is of one’s own area, and of no other', async () => {
    const on = '2022-08-09';
    for (const [login, areaCode, households] of [
      ['clerk', village, 4],
      ['neighbour', otherVillage, 1],
      ['township', township, 5],
      ['supervisor', county, 5],
      ['auditor', county, 5],
      ['foreigner', foreignVillage, 1],
    ] as const)
      expect([login, await figures({ on }, login)]).toMatchObject([
        login,
        { areaCode, total: { monitored: { households } } },
      ]);
    expect(await ask('clerk', { areaCode: otherVillage })).toMatchObject({ status: 404 });
    expect(await ask('township', { areaCode: county })).toMatchObject({ status: 404 });
    for (const login of ['health', 'grid', 'operator', 'admin'])
      expect(await ask(login, {})).toMatchObject({ status: 403 });
    const outside = await desk.stack.ownerPool.query(
      `SELECT 1 FROM audit WHERE action = 'report.read' AND outcome = 'refused' AND object_id = $1`,
      [otherVillage],
    );
    expect(outside.rowCount).toBe(1);
  });

  it.each([
    [{ on: '2022-02-30' }, 'on', 'form.notADate'],
    [{ on: '2199-01-01' }, 'on', 'form.dateInFuture'],
    [{ implementedBy: '2199-01-01' }, 'implementedBy', 'form.dateInFuture'],
    [{ on: '2022-01-01', from: '2022-01-02' }, 'from', 'form.dateOrder'],
    [{ areaCode: '4106' }, 'areaCode', 'area.unknown'],
  ])('%j is refused: %s', async (query, field, code) => {
    expect((await ask('county', query)).body).toMatchObject({ field, code });
  });

  it('goes out as a workbook with the same numbers, for those who may, and that is recorded', async () => {
    const query = '?on=2022-06-30&implementedBy=2022-07-05';
    const browser = await desk.as('county');
    const answer = await fetch(`${desk.base}/api/reports/summary.xlsx${query}`, {
      headers: { cookie: browser.sessionCookie ?? '' },
    });
    const book = await readBook(Buffer.from(await answer.arrayBuffer()));
    if (isRefusal(book)) throw new Error(book.code);
    const { total, measures } = await figures({ on: '2022-06-30', implementedBy: '2022-07-05' });
    const cellsOf = (name: string, first: string) =>
      book.sheets
        .find((sheet) => sheet.name === name)
        ?.rows.map(({ cells }) =>
          cells.map((cell) => (cell?.kind === 'number' ? cell.number : (cell as { text?: string } | null)?.text)),
        )
        .find(([label]) => label === first);
    expect(cellsOf('分地区', '合计')?.slice(1, 7)).toEqual([
      ...[total.monitored.households, total.monitored.people, total.eliminated.households, total.eliminated.people],
      ...[total.notEliminated.households, total.notEliminated.people],
    ]);
    expect(cellsOf('帮扶措施', '合计')).toEqual(['合计', measures.declared, 1, 1, 50, 0]);
    expect(cellsOf('说明', '风险消除率（按人）')?.[1]).toContain(
      `${total.eliminated.people} / ${total.monitored.people}`,
    );
    expect((await (await desk.as('clerk')).get('/api/reports/summary.xlsx')).status).toBe(403);
    const { rows } = await desk.stack.ownerPool.query<{ id: string }>(
      `SELECT object_id AS id FROM audit WHERE action = 'export.make' AND outcome = 'done'`,
    );
    expect(rows).toEqual([{ id: 'summary:2022-06-30' }]);
  });
});
