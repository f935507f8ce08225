import type { AnswerResult } from '#contract/comparison/answers';
import { isRefusal } from '#domain/refusal';
import type { Book, Cell } from '#domain/takeOver/cell';
import { readBook } from '#workbook/readBook';
import { writeBook } from '#workbook/writeBook';
import { castOf, type Cast, foundAndVisited, hangAndCertify, inFavour } from '#test/story/chapters';
import type { Person } from '#test/support/people/person';
import { town as places } from '#test/support/people/settle';
import { Town } from '#test/support/people/town';

jest.setTimeout(180_000);

let town: Town;
let cast: Cast;
/** Three households, every department asked about each. */
const caseIds: string[] = [];
beforeAll(async () => {
  town = await Town.open();
  cast = await castOf(town);
  for (let i = 0; i < 3; i++) caseIds.push((await foundAndVisited(cast, cast.families.next())).caseId);
  const { meetingId } = await cast.clerk.meet(
    places.village,
    caseIds.map((caseId) => inFavour(caseId)),
  );
  await cast.secretary.confirmMinutes(meetingId);
  await hangAndCertify(town, cast, caseIds, () => undefined);
  for (const caseId of caseIds) {
    await cast.officer.review(caseId);
    await (await town.leader()).approve(caseId);
  }
});
afterAll(() => town.close());

/** A workbook as the office's own program holds it: cells by heading, row by row. */
class Filled {
  private constructor(readonly sheets: readonly { readonly name: string; readonly rows: (Cell | null)[][] }[]) {}

  static async from(content: Buffer): Promise<Filled> {
    const book: Book | object = await readBook(content);
    if (isRefusal(book)) throw new Error(book.code);
    return new Filled(
      (book as Book).sheets.map(({ name, rows }) => ({ name, rows: rows.map(({ cells }) => [...cells]) })),
    );
  }

  headings(sheet: string): string[] {
    return (this.rowsOf(sheet)[0] ?? []).map((cell) => (cell?.kind === 'text' ? cell.text : ''));
  }

  /** The values of a column, from row 2 on. */
  column(sheet: string, heading: string): (string | undefined)[] {
    const at = this.headings(sheet).indexOf(heading);
    return this.rowsOf(sheet)
      .slice(1)
      .map((row) => (row[at]?.kind === 'text' ? row[at].text : undefined));
  }

  /** Fills the cell of a row, counted as in the sheet. */
  fill(sheet: string, row: number, cells: Readonly<Record<string, string | number>>): this {
    for (const [heading, value] of Object.entries(cells)) {
      const at = this.headings(sheet).indexOf(heading);
      if (at < 0) throw new Error(`${sheet} has no ${heading}`);
      const line = this.rowsOf(sheet)[row - 1];
      if (line)
        line[at] = typeof value === 'number' ? { kind: 'number', number: value } : { kind: 'text', text: value };
    }
    return this;
  }

  async upload(): Promise<FormData> {
    const content = await writeBook(
      this.sheets.map(({ name, rows: [head = [], ...rows] }) => ({
        name,
        columns: head.map((cell) => ({ heading: cell?.kind === 'text' ? cell.text : '', width: 12, format: 'text' })),
        rows,
      })),
    );
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(content)]), '部门比对.xlsx');
    return form;
  }

  private rowsOf(sheet: string): (Cell | null)[][] {
    return this.sheets.find(({ name }) => name === sheet)?.rows ?? [];
  }
}

const questions = '比对问题';
const members = '家庭成员';
const download = async (person: Person): Promise<Filled> =>
  Filled.from(await person.line.fetch('/api/comparison/questions.xlsx'));
const check = async (person: Person, book: Filled): Promise<AnswerResult> =>
  person.line.post<AnswerResult>('/api/comparison/answers/check', { body: await book.upload() });
const submit = async (person: Person, book: Filled): Promise<AnswerResult> =>
  person.line.post<AnswerResult>('/api/comparison/answers', { body: await book.upload() });
const told = ({ rows }: AnswerResult) =>
  rows.map(({ outcome, faults }) => [outcome, ...faults.map(({ code, column }) => `${code} ${column ?? ''}`.trim())]);

it('a department’s open questions go out with what their tasks show, and no more', async () => {
  const education = await town.department('education');
  const book = await download(education);
  const taskIds = book.column(questions, '任务编号');
  expect(new Set(taskIds.map((id) => id?.split(':')[0]))).toEqual(new Set(caseIds));
  expect(book.headings(members)).toEqual([
    ...['任务编号', '成员编号（勿改）', '姓名', '与户主关系', '身份证号', '出生日期'],
    ...['登记：在校生状况', '登记：失学辍学原因', '学籍状况'],
  ]);
  const { question } = await education.task(taskIds[0] ?? '');
  const shown = (question?.members ?? []) as { name: string; idNumberMasked: string }[];
  const inBook = book.column(members, '姓名').filter((_, i) => book.column(members, '任务编号')[i] === taskIds[0]);
  expect(inBook).toEqual(shown.map(({ name }) => name));
  expect(book.column(members, '身份证号').every((number) => number?.includes('***'))).toBe(true);
  const clerk = await town.clerk();
  await expect(clerk.line.fetch('/api/comparison/questions.xlsx')).rejects.toMatchObject({ code: 'access.forbidden' });
});

it('the filled workbook is tried without changing anything, then each row is answered by itself, once', async () => {
  const medical = await town.department('medicalInsurance');
  const book = await download(medical);
  const firstTask = book.column(questions, '任务编号')[0] ?? '';
  const memberRow = book.column(members, '任务编号').indexOf(firstTask) + 2;
  book
    .fill(questions, 2, { 比对结论: '比对不一致', 情况说明: '自付高于申报' })
    .fill(questions, 3, { 比对结论: '比对不一致' });
  book.fill(members, memberRow, { '合规医疗自付（元）': 12_000.5, '医保参保（本部门）': '是' });

  const dry = await check(medical, book);
  expect(told(dry)).toEqual([['good'], ['faulty', 'form.required 情况说明'], ['blank']]);
  expect((await medical.inbox({ kind: 'answerComparison' })).rows).toHaveLength(3);
  const copy = await Filled.from(await medical.line.fetch('/api/comparison/answers/errors', await book.upload()));
  expect(copy.column(questions, '未导入原因')).toEqual([
    undefined,
    '《比对问题》第3行“情况说明”：此项必填。',
    undefined,
  ]);

  const done = await submit(medical, book);
  expect(told(done)).toEqual([['done'], ['refused', 'form.required 情况说明'], ['blank']]);
  expect((await submit(medical, book)).rows[0]).toEqual(done.rows[0]);
  const read = await cast.county.line.get<{ answers: object[] }>(`/api/cases/${firstTask.split(':')[0]}/comparison`);
  expect(read.answers).toContainEqual(
    expect.objectContaining({
      department: 'medicalInsurance',
      verdict: 'noMatch',
      facts: {
        medicalBills: [expect.objectContaining({ selfPaidFen: 1_200_050 })],
        insurance: [expect.objectContaining({ medicalInsured: true })],
      },
    }),
  );
  // The copy, corrected, is sent as it is.
  copy.fill(questions, 3, { 情况说明: '参保状态不符' });
  expect(told(await submit(medical, copy))).toEqual([['done'], ['done'], ['blank']]);
  expect((await medical.inbox({ kind: 'answerComparison' })).rows).toHaveLength(1);
});

it('what is wrong is told at its cell, and nothing of the row is taken', async () => {
  const vehicles = await town.department('publicSecurity');
  const book = await download(vehicles);
  for (const row of [2, 3, 4]) book.fill(questions, row, { 比对结论: '比对一致' });
  book.fill(members, 2, { '小型客车（辆）': -1, 任务编号: book.column(questions, '任务编号')[0] ?? '' });
  book.fill(questions, 3, { 比对结论: '差不多' });
  book.fill(questions, 4, { '提交标识（勿改）': '改过' });
  const { rows } = await check(vehicles, book);
  expect(rows.map(({ faults: [fault] }) => [fault?.sheet, fault?.row, fault?.column, fault?.code])).toEqual([
    [members, 2, '小型客车（辆）', 'form.range'].map((each) => (each === members ? 'members' : each)),
    ['questions', 3, '比对结论', 'form.oneOf'],
    ['questions', 4, '提交标识（勿改）', 'form.shape'],
  ]);
  expect(rows[0]?.faults[0]?.texts.zh).toBe('《家庭成员》第2行“小型客车（辆）”：此项须在0至20之间。');
  const torn = new FormData();
  torn.set('file', new Blob(['no workbook']), '部门比对.xlsx');
  await expect(vehicles.line.post('/api/comparison/answers', { body: torn })).rejects.toMatchObject({
    code: 'import.notWorkbook',
    field: 'file',
  });
});

it('what is another’s, closed, or no longer as it was is refused', async () => {
  const finance = await town.department('finance');
  const book = await download(finance);
  for (const row of [2, 3, 4]) book.fill(questions, row, { 比对结论: '比对一致' });
  const water = await town.department('water');
  expect(told(await submit(water, book))).toEqual(Array(3).fill(['refused', 'access.missing 任务编号']));
  await expect(submit(await town.clerk(), book)).rejects.toMatchObject({ code: 'access.forbidden' });

  const [closed = '', changed = ''] = book.column(questions, '任务编号').map((id) => id?.split(':')[0]);
  await finance.answer(closed);
  const file = await cast.county.caseFile(changed);
  await cast.clerk.line.ask('PATCH', `/api/households/${file.household?.householdId}`, {
    body: { version: file.household?.version, reason: '更正组别', groupName: '九组' },
  });
  expect(told(await submit(finance, book))).toEqual([
    ['refused', 'task.alreadyDone 任务编号'],
    ['refused', 'case.changed 登记版本（勿改）'],
    ['done'],
  ]);
});
