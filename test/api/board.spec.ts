import type { CaseList } from '#contract/cases/caseList';
import type { CasePapersView } from '#contract/cases/papers';
import type { BoardCellView, BoardView } from '#contract/supervision/board';
import { isRefusal } from '#domain/refusal';
import type { Book, Cell } from '#domain/takeOver/cell';
import { readBook } from '#workbook/readBook';
import type { StuckList } from '#contract/supervision/stuck';
import { caseStandings } from '#domain/process/standings';
import type { SaidNo } from '#test/support/people/line';
import { Person } from '#test/support/people/person';
import { town as places } from '#test/support/people/settle';
import { Town } from '#test/support/people/town';
import { castOf, type Cast, foundAndVisited, inFavour } from '#test/story/chapters';

jest.setTimeout(180_000);

class Supervisor extends Person {
  board(query: Record<string, string> = {}): Promise<BoardView> {
    return this.line.get<BoardView>(`/api/supervision/board?${new URLSearchParams(query).toString()}`);
  }

  cases(query: Record<string, string>): Promise<CaseList> {
    return this.line.get<CaseList>(
      `/api/cases?${new URLSearchParams({ status: 'open', limit: '200', ...query }).toString()}`,
    );
  }

  async workbook(path: string): Promise<Book> {
    const book = await readBook(await this.line.fetch(path));
    if (isRefusal(book)) throw new Error(book.code);
    return book;
  }

  stuck(query: Record<string, string>): Promise<StuckList> {
    return this.line.get<StuckList>(`/api/supervision/stuck?${new URLSearchParams(query).toString()}`);
  }

  stuckBook(areaCode: string): Promise<Buffer> {
    return this.line.fetch(`/api/supervision/stuck.xlsx?areaCode=${areaCode}`);
  }

  papers(caseId: string): Promise<CasePapersView> {
    return this.line.get<CasePapersView>(`/api/cases/${caseId}/papers`);
  }
}

let town: Town;
let cast: Cast;
let supervisor: Supervisor;
let noticed: string;
/** Planted: three wait for the vote, overdue; one is suspended; one notice runs; two elsewhere wait to be visited, in time. */
beforeAll(async () => {
  town = await Town.open();
  cast = await castOf(town);
  supervisor = await town.as(Supervisor, 'supervisor');
  const visited: string[] = [];
  for (let i = 0; i < 5; i++) visited.push((await foundAndVisited(cast, cast.families.next())).caseId);
  const [away = '', hung = ''] = visited;
  await cast.clerk.askToSuspend(away, '2026-04-20');
  await cast.officer.consentSuspension(away);
  const { meetingId } = await cast.clerk.meet(places.village, [inFavour(hung)]);
  await cast.secretary.confirmMinutes(meetingId);
  await town.pass(20);
  noticed = hung;
  await cast.clerk.postNotice(places.village, [hung]);
  const neighbour = await town.clerk('neighbour');
  for (let i = 0; i < 2; i++) {
    const { name, idNumber, phone, difficulty, riskClass } = cast.families.next().selfReport();
    const areaCode = places.otherVillage;
    await neighbour.report({
      channel: 'fieldVisit',
      riskClasses: [riskClass],
      areaCode,
      name,
      idNumber,
      phone,
      difficulty,
    });
  }
});
afterAll(() => town.close());

const cellOf = ({ cells }: BoardView, areaCode: string | null, step: string | null): BoardCellView | undefined =>
  cells.find((cell) => cell.areaCode === areaCode && cell.step === step);

it('says where the cases sit, those past their limit, and apart from them those that wait lawfully', async () => {
  const board = await supervisor.board({ areaCode: places.township });
  expect(board.areas.map(({ code }) => code).sort()).toEqual([places.otherVillage, places.village].sort());
  expect(cellOf(board, null, null)).toMatchObject({ cases: 7 });
  expect(cellOf(board, places.village, 'deliberation')).toMatchObject({ cases: 4, overdue: 3, inTime: 0, lawful: 1 });
  expect(cellOf(board, places.village, 'notice')).toMatchObject({
    cases: 1,
    overdue: 0,
    lawful: 1,
    oldestSinceAt: null,
  });
  expect(cellOf(board, places.otherVillage, 'verification')).toMatchObject({
    cases: 2,
    overdue: 0,
    inTime: 2,
    lawful: 0,
  });
  expect(cellOf(board, null, 'deliberation')).toMatchObject({ cases: 4, overdue: 3 });
});

it('has in each number the count of the list behind it', async () => {
  const board = await supervisor.board();
  expect(board).toMatchObject({ areaCode: places.county, areas: [{ code: places.township, name: '王庄镇' }] });
  for (const cell of board.cells) {
    const place = { areaCode: cell.areaCode ?? places.county, ...(cell.step !== null && { step: cell.step }) };
    expect((await supervisor.cases(place)).rows).toHaveLength(cell.cases);
    for (const standing of caseStandings) {
      const { rows, count } = await supervisor.cases({ ...place, standing });
      expect([cell.areaCode, cell.step, standing, rows.length]).toEqual([
        cell.areaCode,
        cell.step,
        standing,
        cell[standing],
      ]);
      expect(count).toBe(rows.length);
    }
  }
});

it('names each stuck case with its reason, in its file too, and exports what it shows', async () => {
  const list = await supervisor.stuck({ areaCode: places.village });
  expect(list.rows.map(({ reason, step }) => `${reason} ${step}`)).toEqual(Array(3).fill('person deliberation'));
  expect(list).toMatchObject({ count: 3, next: null });
  const [first] = list.rows;
  expect(first?.zh).toMatch(/^等宋井固村村级信息员.*办理“提交村级民主评议”，自2026年3月\d+日起.*已超\d+天/);
  expect((await supervisor.caseFile(first?.caseId ?? '')).stuck).toMatchObject({ reason: 'person', zh: first?.zh });
  expect((await supervisor.caseFile(noticed)).stuck).toBeNull();
  expect((await supervisor.stuck({ reason: 'nobody' })).count).toBe(0);
  const book = await readBook(await supervisor.stuckBook(places.village));
  if (isRefusal(book)) throw new Error(book.code);
  const said = book.sheets[0]?.rows.slice(1).map(({ cells }) => cells.at(-1));
  expect(said).toEqual(list.rows.map(({ zh }) => ({ kind: 'text', text: zh })));
});

it('is for those who supervise, in their own area', async () => {
  const clerk = await town.as(Supervisor, 'clerk');
  await expect(clerk.board()).rejects.toMatchObject({ code: 'access.forbidden' } satisfies Partial<SaidNo>);
  const officer = await town.as(Supervisor, 'officer');
  expect((await officer.board()).areaCode).toBe(places.township);
  await expect(officer.board({ areaCode: places.county })).rejects.toMatchObject({ code: 'access.missing' });
  await expect(supervisor.board({ areaCode: places.foreignVillage })).rejects.toMatchObject({ code: 'access.missing' });
});

it('draws the road of the case’s own policy, with the income that was assessed', async () => {
  const { road } = await supervisor.caseFile(noticed);
  const [identification, elimination] = road;
  expect(elimination?.procedure).toBe('elimination');
  const places = identification?.stages.flatMap(({ steps }) => steps) ?? [];
  const stateOf = (step: string) => places.find((place) => place.step === step);
  expect(stateOf('verification')).toMatchObject({ state: 'done', result: 'atRisk' });
  expect(stateOf('deliberation')?.doneAt).not.toBeNull();
  expect(stateOf('notice')).toMatchObject({ state: 'open', doneAt: null });
  expect(stateOf('countyApproval')).toMatchObject({ state: 'ahead', since: null });
  const { assessments, documents } = await supervisor.papers(noticed);
  expect(assessments).toHaveLength(1);
  expect(assessments[0]?.memberCount).toBeGreaterThan(0);
  expect(documents.length).toBeGreaterThan(0);
});

it('goes out as a workbook: the rows of the list behind a number, names shortened, for those who may; recorded', async () => {
  const query = '?status=open&step=deliberation&standing=overdue';
  const book = await supervisor.workbook(`/api/cases/list.xlsx${query}`);
  const [headings, ...rows] = (book.sheets[0]?.rows ?? []).map(({ cells }) => cells.map((cell) => textOf(cell)));
  const { rows: listed } = await supervisor.cases({ step: 'deliberation', standing: 'overdue' });
  const place = (heading: string) => headings?.indexOf(heading) ?? -1;
  expect(new Set(rows.map((row) => row[place('户编号')]))).toEqual(new Set(listed.map((row) => row.householdNumber)));
  expect(rows).toHaveLength(listed.length);
  expect(
    rows.every((row) => row[place('户主')]?.includes('*') && row[place('当前环节')]?.startsWith('村级民主评议')),
  ).toBe(true);
  expect(rows.every((row) => row[place('办理状态')] === '超期')).toBe(true);
  const clerk = await town.as(Supervisor, 'clerk');
  await expect(clerk.workbook('/api/cases/list.xlsx')).rejects.toMatchObject({ code: 'access.forbidden' });
  const recorded = await town.stack.ownerPool.query(
    `SELECT 1 FROM audit WHERE action = 'export.make' AND object_type = 'caseList' AND account_id = $1`,
    [supervisor.accountId],
  );
  expect(recorded.rowCount).toBe(1);
});

const textOf = (cell: Cell | null): string | undefined => (cell?.kind === 'text' ? cell.text : undefined);
