import type { Label } from '../household/labels';
import type { Book, Cell, Sheet } from './cell';
import { type Column, put } from './column';
import { columnsOf, type RowFault } from './fault';
import { isBlank, readCell } from './reading';
import { mostColumns, mostRows, reasonHeading, type SheetKey, sheetKeys, sheetLabels } from './sheets';

/** A row as a record of its columns' values, with what is wrong with single cells. */
export interface RowRecord {
  readonly row: number;
  readonly values: Readonly<Record<string, unknown>>;
  readonly faults: readonly RowFault[];
}

type Headings = readonly (Column | null)[];

/** What is wrong with the workbook as such, so that no row of it can be read; or the places of its columns. */
export function readHeadings(
  book: Book,
): { readonly faults: readonly RowFault[] } | { readonly headings: Readonly<Record<SheetKey, Headings>> } {
  const faults: RowFault[] = [];
  const headings: Partial<Record<SheetKey, Headings>> = {};
  for (const sheet of sheetKeys) {
    const found = findSheet(book, sheet);
    if (found === undefined) faults.push(wrong(null, 'import.sheetMissing', { sheet: sheetLabels[sheet].zh }));
    else if (found.rows.length - 1 > mostRows[sheet])
      faults.push(wrong(sheet, 'import.tooManyRows', { max: mostRows[sheet] }));
    else headings[sheet] = placesIn(sheet, found, faults);
  }
  if (faults.length === 0 && (findSheet(book, 'households')?.rows.length ?? 0) < 2)
    faults.push(wrong(null, 'import.nothing'));
  // Without a fault every sheet has been given its headings.
  return faults.length > 0 ? { faults } : { headings: headings as Record<SheetKey, Headings> };
}

/** The data rows of a sheet. */
export function* readRecords(book: Book, sheet: SheetKey, headings: Headings): Generator<RowRecord> {
  for (const { number: row, cells } of (findSheet(book, sheet)?.rows ?? []).slice(1)) {
    const filled = headings.some((column, place) => column !== null && !isBlank(cells[place]));
    if (filled) yield readRow({ sheet, row, cells }, headings);
  }
}

/** The sheet by its name in the template. */
export function findSheet(book: Book, sheet: SheetKey): Sheet | undefined {
  const names: readonly string[] = [sheetLabels[sheet].zh, sheetLabels[sheet].en];
  return book.sheets.find(({ name }) => names.includes(name.trim()));
}

function readRow(
  { sheet, row, cells }: { sheet: SheetKey; row: number; cells: readonly (Cell | null)[] },
  headings: Headings,
): RowRecord {
  const values: Record<string, unknown> = {};
  const faults: RowFault[] = [];
  headings.forEach((column, place) => {
    if (column === null) return;
    const cell = cells[place] ?? null;
    const read = cell === null || isBlank(cell) ? { value: column.blank } : readCell(cell, column.reading);
    if ('code' in read) faults.push({ sheet, row, column: column.path, code: read.code });
    else if (read.value !== undefined) put(values, column.path, read.value);
    else if (column.needed === 'always') faults.push({ sheet, row, column: column.path, code: 'form.required' });
  });
  // A column that the sheet does not have counts as empty.
  for (const { path, blank } of columnsOf[sheet])
    if (blank !== undefined && !headings.some((column) => column?.path === path)) put(values, path, blank);
  return { row, values, faults };
}

function placesIn(sheet: SheetKey, { rows }: Sheet, faults: RowFault[]): Headings {
  const cells = rows[0]?.cells ?? [];
  if (cells.length > mostColumns) {
    faults.push(wrong(sheet, 'import.tooManyColumns', { max: mostColumns }));
    return [];
  }
  const columns = columnsOf[sheet];
  const places = cells.map((cell, place): Column | null => {
    const heading = cell?.kind === 'text' ? plainHeading(cell.text) : '';
    if (isBlank(cell) || heading === reasonHeading) return null;
    const column = columns.find((one) => isHeading(one, heading));
    // Of a heading that is not ours only its place is told: without a heading row it may be somebody's name.
    if (column === undefined) faults.push(wrong(sheet, 'import.columnUnknown', { place: letters(place) }));
    return column ?? null;
  });
  for (const column of columns) {
    const times = places.filter((one) => one === column).length;
    if (times > 1) faults.push(wrong(sheet, 'import.columnTwice', { column: column.zh }));
    if (times === 0 && column.needed !== 'never')
      faults.push(wrong(sheet, 'import.columnMissing', { column: column.zh }));
  }
  return places;
}

const isHeading = (column: Label, heading: string): boolean =>
  plainHeading(column.zh) === heading || plainHeading(column.en) === heading;

/** A heading without what the template adds to it (a star) and what people add (spaces, full-width brackets). */
const plainHeading = (text: string): string => text.normalize('NFKC').replace(/[\s*]/g, '');

function wrong(sheet: SheetKey | null, code: RowFault['code'], params?: RowFault['params']): RowFault {
  return { sheet, row: null, column: null, code, ...(params && { params }) };
}

/** 0 is A, 26 is AA. */
function letters(place: number): string {
  const rest = Math.floor(place / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (place % 26));
}
