import { checkText, cleanText } from '../identity/text';
import { type Refusal, refuse } from '../refusal';
import type { Book, Cell, SheetRow } from '../takeOver/cell';
import { type ProblemKind, problemKindLabels, problemKinds } from './problem';

/** The columns of the workbook by which an audit's problems come in; all are text. */
export const problemColumns = [
  { field: 'kind', zh: '问题类型', width: 14 },
  { field: 'householdNumber', zh: '户编号', width: 24 },
  { field: 'areaCode', zh: '所在地代码', width: 16 },
  { field: 'description', zh: '问题描述', width: 80 },
] as const;
export type ProblemColumn = (typeof problemColumns)[number]['field'];

export const problemSheet = '问题';
export const mostProblems = 2_000;
const longestText = { kind: 20, householdNumber: 40, areaCode: 12, description: 1000 } as const;

/** What a row says, as the form of one problem. */
export interface ReadProblem {
  readonly kind: ProblemKind;
  readonly householdNumber?: string;
  readonly areaCode?: string;
  readonly description: string;
}

/** A row with its number in the sheet: the problem, or everything that is wrong with it, each with its column. */
export interface ProblemLine {
  readonly row: number;
  readonly problem: ReadProblem | null;
  readonly faults: readonly Refusal[];
}

/**
 * Reads the problems of a workbook. A kind is named by its Chinese name or its code; a problem is at a household, by its number, or at a place,
 * by its division code. A workbook without the sheet or one of its columns is refused as a whole.
 */
export function readProblems(book: Book): readonly ProblemLine[] | Refusal {
  const sheet = book.sheets.find(({ name }) => name.trim() === problemSheet) ?? book.sheets[0];
  const [head, ...rows] = sheet?.rows ?? [];
  if (head === undefined) return refuse('audit.noProblems', { field: 'file' });
  const places = problemColumns.map(({ zh }) => head.cells.findIndex((cell) => textOf(cell) === zh));
  const missing = problemColumns.filter((_, i) => places[i] === -1).map(({ zh }) => zh);
  if (missing.length > 0)
    return refuse('audit.columnMissing', { field: 'file', params: { columns: missing.join('、') } });
  if (rows.length === 0) return refuse('audit.noProblems', { field: 'file' });
  if (rows.length > mostProblems) return refuse('form.tooMany', { field: 'file', params: { max: mostProblems } });
  return rows.map((row) => readLine(row, places));
}

function readLine({ number, cells }: SheetRow, places: readonly number[]): ProblemLine {
  const faults: Refusal[] = [];
  const read = (field: ProblemColumn): string => {
    const cell = cells[places[problemColumns.findIndex((column) => column.field === field)] ?? -1] ?? null;
    if (cell !== null && cell.kind !== 'text' && cell.kind !== 'number') faults.push(refuse('form.notText', { field }));
    const text = cleanText(textOf(cell));
    const wrong = checkText(text, { max: longestText[field], lines: field === 'description' ? 'many' : 'one', field });
    if (wrong) faults.push(wrong);
    return text;
  };
  const [kindText, householdNumber, areaCode, description] = [
    read('kind'),
    read('householdNumber'),
    read('areaCode'),
    read('description'),
  ];
  const kind = problemKinds.find((code) => code === kindText || problemKindLabels[code].zh === kindText);
  if (kindText === '') faults.push(refuse('form.required', { field: 'kind' }));
  else if (kind === undefined) faults.push(refuse('form.oneOf', { field: 'kind' }));
  if (description === '') faults.push(refuse('form.required', { field: 'description' }));
  if (householdNumber === '' && areaCode === '') faults.push(refuse('form.required', { field: 'areaCode' }));
  if (kind === undefined || faults.length > 0) return { row: number, problem: null, faults };
  const place = householdNumber === '' ? { areaCode } : { householdNumber };
  return { row: number, problem: { kind, description, ...place }, faults: [] };
}

function textOf(cell: Cell | null | undefined): string {
  if (cell?.kind === 'text') return cell.text;
  return cell?.kind === 'number' ? String(cell.number) : '';
}
