import type { Book, SheetRow } from '#domain/takeOver/cell';
import { columnsOf, faultText, type RowFault } from '#domain/takeOver/fault';
import { findSheet } from '#domain/takeOver/readRecords';
import { reasonHeading, type SheetKey, sheetKeys } from '#domain/takeOver/sheets';
import { writeBook, type WrittenColumn, type WrittenRow, type WrittenSheet } from '#workbook/writeBook';

/** What a workbook of errors is made of. */
export interface Errors {
  readonly book: Book;
  readonly faults: readonly RowFault[];
  /** Only these households, by number; null for all. */
  readonly only: ReadonlySet<string> | null;
}

/** A copy of the workbook with the reasons in a red column before the others; corrected, it can be imported again as it is. */
export function writeErrorBook(errors: Errors): Promise<Buffer> {
  const reasons = new Map<string, string[]>();
  for (const fault of errors.faults) {
    const place = `${fault.sheet}:${fault.row}`;
    reasons.set(place, [...(reasons.get(place) ?? []), faultText(fault).zh]);
  }
  return writeBook(sheetKeys.map((sheet) => errorSheet(sheet, errors, reasons)));
}

function errorSheet(
  sheet: SheetKey,
  { book, only }: Errors,
  reasons: ReadonlyMap<string, readonly string[]>,
): WrittenSheet {
  const found = findSheet(book, sheet);
  const headings = (found?.rows[0]?.cells ?? []).map((cell) => (cell?.kind === 'text' ? cell.text.trim() : ''));
  // The column of an earlier attempt makes way for the new one.
  const kept = headings.flatMap((heading, place) => (heading === reasonHeading ? [] : [place]));
  const paths = headings.map((heading) =>
    columnsOf[sheet].find(({ zh, en }) => [zh, en].includes(heading.replace(/\*$/, ''))),
  );
  const numberPlace = paths.findIndex((column) => column?.path === 'facts.number' || column?.path === 'number');
  const isWanted = ({ number, cells }: SheetRow) => {
    const cell = cells[numberPlace];
    return only === null || reasons.has(`${sheet}:${number}`) || (cell?.kind === 'text' && only.has(cell.text.trim()));
  };
  const columns = kept.map((place): WrittenColumn => {
    const as = paths[place]?.reading.as;
    const format = as === 'day' ? 'day' : as === 'yuan' || as === 'number' ? 'number' : 'text';
    return { heading: headings[place] ?? '', width: Math.max(10, (headings[place] ?? '').length * 2 + 4), format };
  });
  return {
    name: found?.name ?? sheet,
    columns: [{ heading: reasonHeading, width: 60, format: 'text', colour: 'red' }, ...columns],
    rows: (found?.rows.slice(1) ?? [])
      .filter(isWanted)
      .map((row): WrittenRow => [
        reasons.get(`${sheet}:${row.number}`)?.join('；') ?? null,
        ...kept.map((place) => row.cells[place] ?? null),
      ]),
  };
}
