import { type Department } from '../household/codes';
import type { Label } from '../household/labels';
import { type Refusal, type RefusalCode, type RefusalParams, refusalText } from '../refusal';
import type { Book, Cell, Sheet } from '../takeOver/cell';
import { type Column, put } from '../takeOver/column';
import { isBlank, readCell } from '../takeOver/reading';
import { reasonHeading } from '../takeOver/sheets';
import { type ComparisonAnswer, type ComparisonFacts, propertyKinds, vehicleKinds } from './answer';
import { answerSheetLabels, type AnswerSheet, everyMemberColumn, questionColumns } from './answerColumns';
import { departmentQuestions } from './questions';

/** Most questions that are answered by one workbook. */
export const mostAnswers = 200;
const mostOfAKind = 20;

/** One thing that is wrong: where, and which rule; never what stands there. */
export interface AnswerFault {
  readonly sheet: AnswerSheet | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly code: RefusalCode;
  readonly params?: RefusalParams;
}

/** A member's row, as it was filled in. */
interface MemberRow {
  readonly row: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** A question's row with its members; `verdict` null: left for later. */
export interface AnswerRow {
  readonly row: number;
  readonly taskId: string;
  readonly key: string;
  readonly registerVersion: number;
  readonly verdict: unknown;
  readonly note: string | undefined;
  readonly members: readonly MemberRow[];
  /** Of the question's row and its members'. */
  readonly faults: readonly AnswerFault[];
}

const columnsOf: Readonly<Record<AnswerSheet, readonly Column[]>> = {
  questions: questionColumns,
  members: everyMemberColumn,
};

/** What a workbook of answers says, question by question; faults of the workbook as such, and of rows that belong to no question, apart. */
export function readAnswers(book: Book): {
  readonly rows: readonly AnswerRow[];
  readonly faults: readonly AnswerFault[];
} {
  const questions = table(book, 'questions');
  const members = table(book, 'members');
  const faults = [...questions.faults, ...members.faults];
  if (faults.length > 0) return { rows: [], faults };
  if (questions.rows.length > mostAnswers)
    return { rows: [], faults: [fault('questions', null, null, 'import.tooManyRows', { max: mostAnswers })] };
  const seen = new Set<unknown>();
  const rows = questions.rows.map(({ row, values, faults: own }): AnswerRow => {
    const mine = members.rows.filter((member) => member.values.taskId === values.taskId);
    const isTwice = values.taskId !== undefined && seen.has(values.taskId);
    seen.add(values.taskId);
    return {
      row,
      taskId: textOf(values.taskId),
      key: textOf(values.key),
      registerVersion: Number(values.registerVersion),
      verdict: values.verdict ?? null,
      note: typeof values.note === 'string' && values.note !== '' ? values.note : undefined,
      members: mine,
      faults: [
        ...own,
        ...(isTwice ? [fault('questions', row, 'taskId', 'form.twice')] : []),
        ...mine.flatMap((member) => [...member.faults, ...countFaults(member)]),
      ],
    };
  });
  const strays = members.rows.filter(({ values }) => !seen.has(values.taskId));
  return { rows, faults: strays.map(({ row }) => fault('members', row, 'taskId', 'form.oneOf')) };
}

/** The answer of a row as its department gives it, and where each of its entries stands in the workbook. */
export function answerOf(
  { verdict, note, members }: AnswerRow,
  department: Department,
): {
  readonly answer: ComparisonAnswer;
  readonly placeOf: (field: string) => Pick<AnswerFault, 'sheet' | 'row' | 'column'> | null;
} {
  const facts: Record<string, unknown[]> = {};
  const places = new Map<string, Pick<AnswerFault, 'sheet' | 'row' | 'column'>>();
  // What cannot be told is not said to be nothing.
  const asks: readonly (keyof ComparisonFacts)[] = verdict === 'unknown' ? [] : departmentQuestions[department].asks;
  for (const ask of asks) {
    const entries: unknown[] = [];
    for (const { row, values } of members) {
      const filled = values[ask];
      if (typeof filled !== 'object' || filled === null) continue;
      for (const { column, entry } of entriesOf(ask, filled)) {
        places.set(`facts.${ask}[${entries.length}]`, { sheet: 'members', row, column: `${ask}.${column}` });
        entries.push({ memberId: values.memberId, ...entry });
      }
    }
    facts[ask] = entries;
  }
  // Checked field by field by whoever takes the answer.
  const answer = { department, verdict, facts, ...(note !== undefined && { note }) } as ComparisonAnswer;
  const placeOf = (field: string) => places.get(/^facts\.\w+\[\d+\]/.exec(field)?.[0] ?? '') ?? null;
  return { answer, placeOf };
}

type Entry = { readonly column: string; readonly entry: object };

/** What a member's cells say of one kind of fact, entry by entry. */
function entriesOf(ask: keyof ComparisonFacts, filled: object): Entry[] {
  const of = (name: string): unknown => Reflect.get(filled, name);
  const single = (column: string, entry: object, isSaid = of(column) !== undefined): Entry[] =>
    isSaid ? [{ column, entry }] : [];
  switch (ask) {
    case 'vehicles':
      return vehicleKinds.flatMap((kind) =>
        Array.from({ length: Number(of(kind) ?? 0) }, () => ({ column: kind, entry: { kind } })),
      );
    case 'enterprises':
      return (Array.isArray(of('role')) ? (of('role') as unknown[]) : []).map((role) => ({
        column: 'role',
        entry: { role },
      }));
    case 'properties':
      return propertyKinds.flatMap((kind) => single(kind, { kind, areaM2: of(kind) }, Number(of(kind) ?? 0) !== 0));
    case 'publicPayroll':
      return single('paid', {}, of('paid') === true);
    case 'medicalBills':
      return single('selfPaidFen', { selfPaidFen: of('selfPaidFen') });
    case 'schooling':
      return single('status', { status: of('status') });
    case 'insurance':
      return single('medicalInsured', { medicalInsured: of('medicalInsured') });
    case 'disability':
      return single('grade', of('grade') === 'none' ? {} : { grade: Number(of('grade')) });
  }
}

/** A fault that the answer's own check found, at its cell; the row's verdict where it has none. */
export function placedFault(
  { code, field = '', params }: Refusal,
  row: number,
  placeOf: (field: string) => Pick<AnswerFault, 'sheet' | 'row' | 'column'> | null = () => null,
): AnswerFault {
  const inForm = field.replace(/^form\./, '');
  const column = questionColumns.find(({ path }) => path === inForm)?.path ?? null;
  const place = placeOf(inForm) ?? { sheet: 'questions', row, column };
  return { ...place, code, ...(params && { params }) };
}

/** The fault as a sentence: 《家庭成员》第12行“合规医疗自付（元）”：此项不能为负数。 */
export function answerFaultText(fault: AnswerFault): Label {
  const { zh, en } = refusalText(fault);
  const heading = headingOf(fault);
  const sheet = fault.sheet === null ? null : answerSheetLabels[fault.sheet];
  const where = {
    zh: `${sheet ? `《${sheet.zh}》` : ''}${fault.row === null ? '' : `第${fault.row}行`}${heading ? `“${heading.zh}”` : ''}`,
    en: `${sheet ? `“${sheet.en}”` : ''}${fault.row === null ? '' : ` row ${fault.row}`}${heading ? ` “${heading.en}”` : ''}`.trim(),
  };
  return { zh: where.zh === '' ? zh : `${where.zh}：${zh}`, en: where.en === '' ? en : `${where.en}: ${en}` };
}

/** The heading of a fault's column. */
export function headingOf({ sheet, column }: Pick<AnswerFault, 'sheet' | 'column'>): Label | null {
  return (sheet !== null && columnsOf[sheet].find(({ path }) => path === column)) || null;
}

interface Table {
  readonly rows: readonly (MemberRow & { readonly faults: readonly AnswerFault[] })[];
  readonly faults: readonly AnswerFault[];
}

function table(book: Book, key: AnswerSheet): Table {
  const sheet = findAnswerSheet(book, key);
  if (sheet === undefined)
    return { rows: [], faults: [fault(null, null, null, 'import.sheetMissing', { sheet: answerSheetLabels[key].zh })] };
  const [head, ...rows] = sheet.rows;
  const places = (head?.cells ?? []).map((cell) => columnAt(key, cell));
  const missing = columnsOf[key].filter(
    ({ needed, path }) => needed === 'always' && !places.some((one) => one?.path === path),
  );
  if (missing.length > 0)
    return {
      rows: [],
      faults: missing.map(({ zh }) => fault(key, null, null, 'import.columnMissing', { column: zh })),
    };
  return {
    faults: [],
    rows: rows
      .filter(({ cells }) => places.some((column, at) => column !== null && !isBlank(cells[at])))
      .map(({ number: row, cells }) => readRow(key, row, places, cells)),
  };
}

/** The column of a heading; one that is none of ours is left aside. */
function columnAt(key: AnswerSheet, cell: Cell | null): Column | null {
  const heading = cell?.kind === 'text' ? plain(cell.text) : '';
  if (heading === '' || heading === reasonHeading) return null;
  return columnsOf[key].find(({ zh, en }) => plain(zh) === heading || plain(en) === heading) ?? null;
}

function readRow(key: AnswerSheet, row: number, places: readonly (Column | null)[], cells: readonly (Cell | null)[]) {
  const values: Record<string, unknown> = {};
  const faults: AnswerFault[] = [];
  places.forEach((column, at) => {
    // What the department was shown is not read back.
    if (column === null || column.path.startsWith('shown.')) return;
    const cell = cells[at] ?? null;
    if (cell === null || isBlank(cell)) {
      if (column.needed === 'always') faults.push(fault(key, row, column.path, 'form.required'));
      return;
    }
    const read = readCell(cell, column.reading);
    if ('code' in read) faults.push(fault(key, row, column.path, read.code));
    else put(values, column.path, read.value);
  });
  return { row, values, faults };
}

function countFaults({ row, values: { vehicles } }: MemberRow): AnswerFault[] {
  if (typeof vehicles !== 'object' || vehicles === null) return [];
  return Object.entries(vehicles).flatMap(([kind, count]) =>
    Number.isInteger(count) && count >= 0 && count <= mostOfAKind
      ? []
      : [fault('members', row, `vehicles.${kind}`, 'form.range', { min: 0, max: mostOfAKind })],
  );
}

/** A sheet of the workbook by its name. */
export function findAnswerSheet(book: Book, key: AnswerSheet): Sheet | undefined {
  const names: readonly string[] = [answerSheetLabels[key].zh, answerSheetLabels[key].en];
  return book.sheets.find(({ name }) => names.includes(name.trim()));
}

function fault(
  sheet: AnswerSheet | null,
  row: number | null,
  column: string | null,
  code: RefusalCode,
  params?: RefusalParams,
): AnswerFault {
  return { sheet, row, column, code, ...(params && { params }) };
}

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s*]/g, '');
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
