import type { SheetList, SheetView } from '#contract/sheets/sheets';
import { isRefusal } from '#domain/refusal';
import { SheetGateway } from '#temporal/sheetGateway';
import { readBook } from '#workbook/readBook';
import {
  castOf,
  type Cast,
  everyDepartmentAnswers,
  foundAndVisited,
  hangAndCertify,
  inFavour,
} from '#test/story/chapters';
import { Person } from '#test/support/people/person';
import { town as places } from '#test/support/people/settle';
import { Town } from '#test/support/people/town';

jest.setTimeout(240_000);

class Reader extends Person {
  sheets(query: Record<string, string> = {}): Promise<SheetList> {
    return this.line.get<SheetList>(`/api/sheets?${new URLSearchParams(query).toString()}`);
  }

  sheet(sheetId: string | null): Promise<SheetView> {
    return this.line.get<SheetView>(`/api/sheets/${sheetId ?? ''}`);
  }

  running(kind: string, areaCode: string): Promise<SheetView> {
    return this.line.get<SheetView>(`/api/sheets/now?kind=${kind}&areaCode=${areaCode}`);
  }
}

let town: Town;
let cast: Cast;
let supervisor: Reader;
let officer: Reader;
let makeDue: () => Promise<number>;
let headName: string;
/** Five families are visited on Monday the 2nd of March; two are voted on, one of them goes up to the county; then nobody does anything until the 22nd. */
beforeAll(async () => {
  town = await Town.open();
  cast = await castOf(town);
  supervisor = await town.as(Reader, 'supervisor');
  officer = await town.as(Reader, 'officer');
  const gateway = new SheetGateway(town.stack.client, { taskQueue: town.stack.access.taskQueue });
  makeDue = () => gateway.makeDue();
  const told = [];
  for (let i = 0; i < 5; i++) told.push(await foundAndVisited(cast, cast.families.next()));
  headName = told[2]?.family.headName ?? '';
  const voted = told.slice(0, 2).map(({ caseId }) => caseId);
  const [up = ''] = voted;
  const { meetingId } = await cast.clerk.meet(
    places.village,
    voted.map((caseId) => inFavour(caseId)),
  );
  await cast.secretary.confirmMinutes(meetingId);
  await hangAndCertify(town, cast, voted, () => undefined);
  await cast.officer.review(up);
  await cast.leader.approve(up);
  await everyDepartmentAnswers(town, cast, up);
  await town.pass(14);
});
afterAll(() => town.close());

const titles = ({ rows }: SheetList): string[] =>
  rows.map(({ kind, areaCode, periodOn }) => `${kind} ${areaCode} ${periodOn}`).toSorted();

it('are made when they are due, once, for the places that have cases, and seen by those whose area it is', async () => {
  expect(await Promise.all([makeDue(), makeDue()])).toContain(3);
  const sunday = [
    `monthly ${places.county} 2026-02-01`,
    `weekly ${places.county} 2026-03-16`,
    `weekly ${places.township} 2026-03-16`,
  ];
  expect(titles(await supervisor.sheets())).toEqual(sunday);
  expect(await makeDue()).toBe(0);
  await town.pass(1);
  expect(await makeDue()).toBe(2);
  expect(titles(await supervisor.sheets({ kind: 'weekly', areaCode: places.township }))).toEqual([
    `weekly ${places.township} 2026-03-16`,
    `weekly ${places.township} 2026-03-23`,
  ]);
  expect(titles(await officer.sheets()).every((title) => title.startsWith(`weekly ${places.township}`))).toBe(true);
  const [ofCounty] = (await supervisor.sheets({ kind: 'monthly' })).rows;
  await expect(officer.sheet(ofCounty?.sheetId ?? null)).rejects.toMatchObject({ code: 'access.missing' });
  await expect((await town.as(Reader, 'clerk')).sheets()).rejects.toMatchObject({ code: 'access.forbidden' });
});

it('begin with what holds up most, by whose hands it is in, then what is due, then what moved', async () => {
  const sheets = await supervisor.sheets({ kind: 'weekly', areaCode: places.township });
  const { weekly, ...sheet } = await supervisor.sheet(sheets.rows[0]?.sheetId ?? null);
  expect(sheet).toMatchObject({ periodOn: '2026-03-23', endsOn: '2026-03-29', isFinal: true });
  expect(weekly).toMatchObject({ open: 5, stuck: 5, moreHelp: 0 });
  expect(weekly?.help[0]).toMatchObject({
    ...{ reason: 'person', role: 'villageClerk', placeCode: places.village, placeName: '宋井固村', holderName: null },
    ...{ kinds: ['deliberation'], cases: 3 },
  });
  expect(weekly?.help.map(({ cases }) => cases)).toEqual([3, 1, 1]);
  expect(weekly?.help.flatMap(({ caseIds }) => caseIds)).toHaveLength(5);
  expect(weekly?.moved.map(({ fromOn }) => fromOn)).toEqual(['2026-03-16', '2026-03-09']);
  const second = (await supervisor.sheets({ kind: 'weekly' })).rows.find(({ periodOn }) => periodOn === '2026-03-16');
  expect((await supervisor.sheet(second?.sheetId ?? null)).weekly?.moved.map(({ left }) => left)).toEqual([0, 11]);
});

it('stay as they were made, without a name in them', async () => {
  const [row] = (await officer.sheets()).rows;
  const before = await officer.sheet(row?.sheetId ?? null);
  const [caseId = ''] = before.weekly?.help[0]?.caseIds ?? [];
  const { meetingId } = await cast.clerk.meet(places.village, [inFavour(caseId)]);
  await cast.secretary.confirmMinutes(meetingId);
  expect(await officer.sheet(row?.sheetId ?? null)).toEqual(before);
  const { rows } = await town.stack.ownerPool.query<{ content: string }>('SELECT content::text FROM sheet');
  expect(rows.map(({ content }) => content).join()).not.toContain(headName);
  await expect(town.stack.ownerPool.query('DELETE FROM sheet')).rejects.toThrow('sheet');
});

it('say how it stands now without being kept', async () => {
  const { rowCount } = await town.stack.ownerPool.query('SELECT FROM sheet');
  const now = await officer.running('weekly', places.township);
  expect(now).toMatchObject({ sheetId: null, isFinal: false, weekly: { open: 5, stuck: 5 } });
  // The chain of the one that was voted on meanwhile is past its limit all the same.
  expect(now.weekly?.help[0]).toMatchObject({ cases: 3, kinds: ['deliberation', 'postNotice'] });
  expect((await town.stack.ownerPool.query('SELECT FROM sheet')).rowCount).toBe(rowCount);
  await expect(officer.running('monthly', places.township)).rejects.toMatchObject({ code: 'sheet.areaLevel' });
  await expect(officer.running('weekly', places.county)).rejects.toMatchObject({ code: 'access.missing' });
});

it('compare a month when it is over: in time of what was to be done, too few unranked, a delay where it arose', async () => {
  const caseId = (await officer.running('weekly', places.township)).weekly?.help[0]?.caseIds[0] ?? '';
  await cast.officer.line.post(`/api/cases/${caseId}/transfer`, {
    body: { toAreaCode: places.otherVillage, reasonText: '全家搬到元过村' },
  });
  await cast.officer.decide('acceptTransfer', caseId, { decision: 'consent' });
  await town.pass(9);
  expect(await makeDue()).toBe(3);
  const [row] = (await supervisor.sheets({ kind: 'monthly' })).rows;
  const { monthly, periodOn } = await supervisor.sheet(row?.sheetId ?? null);
  expect(periodOn).toBe('2026-03-01');
  const [first] = monthly?.townships ?? [];
  expect(first).toMatchObject({ id: places.township, name: '王庄镇', rank: 1, list: 'black' });
  expect(first?.inTime.whole).toBeGreaterThanOrEqual(5);
  expect(monthly?.departments.map(({ inTime, rank }) => [inTime.part, inTime.whole, rank])).toEqual(
    monthly?.departments.map(() => [1, 1, null]),
  );
  expect(monthly?.departments.length).toBeGreaterThan(0);
  const book = await readBook(await supervisor.line.fetch(`/api/sheets/${row?.sheetId ?? ''}/sheet.xlsx`));
  if (isRefusal(book)) throw new Error(book.code);
  const cells = book.sheets.find(({ name }) => name === '乡镇')?.rows[1]?.cells ?? [];
  expect(cells.slice(0, 5)).toEqual([
    { kind: 'text', text: '王庄镇' },
    { kind: 'text', text: '黑榜' },
    ...[1, first?.inTime.part, first?.inTime.whole].map((number) => ({ kind: 'number', number })),
  ]);
});

it('are made afterwards where the system was down when they were due, each once, of what stood then', async () => {
  const before = titles(await supervisor.sheets({ kind: 'weekly', areaCode: places.township }));
  await town.pass(21);
  expect(await makeDue()).toBeGreaterThanOrEqual(6);
  expect(await makeDue()).toBe(0);
  const after = (await supervisor.sheets({ kind: 'weekly', areaCode: places.township })).rows;
  expect(titles({ rows: after, next: null })).toEqual([
    ...before,
    ...['2026-04-06', '2026-04-13', '2026-04-20'].map((on) => `weekly ${places.township} ${on}`),
  ]);
  const missed = after.find(({ periodOn }) => periodOn === '2026-04-06');
  const { weekly, madeAt } = await supervisor.sheet(missed?.sheetId ?? null);
  expect(weekly).toMatchObject({ asOf: '2026-04-05T22:00:00.000Z', open: 5, stuck: 5 });
  expect(weekly?.help[0]).toMatchObject({ reason: 'person', role: 'villageClerk', placeCode: places.village });
  expect(new Date(madeAt).getTime()).toBeGreaterThan(new Date('2026-04-20T00:00:00+08:00').getTime());
  const last = after.find(({ periodOn }) => periodOn === '2026-04-20');
  expect((await supervisor.sheet(last?.sheetId ?? null)).weekly).toMatchObject({ asOf: null });
});
