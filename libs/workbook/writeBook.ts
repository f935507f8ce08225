import { PassThrough } from 'node:stream';
import { setImmediate as breathe } from 'node:timers/promises';
import { type CellValue, type Column, stream, type Worksheet } from '@protobi/exceljs';
import type { Cell } from '#domain/takeOver/cell';

/** A column of a sheet to be written. */
export interface WrittenColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** Numbers and ID numbers stay as typed in a text column. */
  readonly format: 'text' | 'day' | 'number';
  readonly colour?: 'head' | 'red';
  /** Where the allowed values stand, as a range of another sheet. */
  readonly allowed?: string;
}

/** A sheet to be written; rows are made while they are written. */
export interface WrittenSheet {
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  readonly rows: Iterable<WrittenRow>;
  readonly hidden?: boolean;
  /** Rows, from 2, for which the allowed values are offered. */
  readonly offeredRows?: number;
}
export type WrittenRow = readonly (Cell | string | null)[];

const formats = { text: '@', day: 'yyyy-mm-dd', number: '#,##0.##' } as const;
const fills = { head: 'FFDCE6F1', red: 'FFFFC7CE' } as const;
const redInk = 'FF9C0006';
const rowsBetweenBreaths = 200;

/** Writes a workbook row by row, so that other work goes on meanwhile and the rows need not all be there at once. */
export async function writeBook(sheets: readonly WrittenSheet[]): Promise<Buffer> {
  const through = new PassThrough();
  const content = collect(through);
  const book = new stream.xlsx.WorkbookWriter({ stream: through, useStyles: true, useSharedStrings: false });
  book.creator = '守望 Shouwang';
  for (const sheet of sheets) {
    const written = book.addWorksheet(sheet.name, {
      views: [{ state: 'frozen', ySplit: 1 }],
      state: sheet.hidden === true ? 'hidden' : 'visible',
    });
    written.columns = sheet.columns.map((column) => columnOf(column));
    headings(written, sheet.columns);
    offer(written, sheet);
    let count = 0;
    for (const row of sheet.rows) {
      const line = written.addRow(row.map(valueOf));
      sheet.columns.forEach(({ colour }, i) => {
        if (colour === 'red' && row[i] != null) paint(line.getCell(i + 1), 'red');
      });
      line.commit();
      if (++count % rowsBetweenBreaths === 0) await breathe();
    }
    written.commit();
  }
  await book.commit();
  return content;
}

function columnOf({ width, format }: WrittenColumn): Partial<Column> {
  return { width, style: { numFmt: formats[format], alignment: { vertical: 'top', wrapText: false } } };
}

function headings(sheet: Worksheet, columns: readonly WrittenColumn[]): void {
  const row = sheet.addRow(columns.map(({ heading }) => heading));
  columns.forEach(({ colour = 'head' }, i) => {
    const cell = row.getCell(i + 1);
    cell.numFmt = '@';
    cell.font = { bold: true };
    paint(cell, colour);
  });
  row.commit();
}

function paint(cell: ReturnType<Worksheet['getCell']>, colour: keyof typeof fills): void {
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: fills[colour] } };
  if (colour === 'red') cell.font = { color: { argb: redInk } };
}

// The library offers lists by range on the sheet as a whole, which its types leave out.
interface WithValidations {
  readonly dataValidations: { add(range: string, rule: object): void };
}

function offer(sheet: Worksheet, { columns, offeredRows = 0 }: WrittenSheet): void {
  if (offeredRows === 0) return;
  const { dataValidations } = sheet as unknown as WithValidations;
  columns.forEach(({ allowed }, i) => {
    if (allowed === undefined) return;
    const letter = sheet.getColumn(i + 1).letter;
    dataValidations.add(`${letter}2:${letter}${offeredRows + 1}`, {
      type: 'list',
      allowBlank: true,
      formulae: [allowed],
      // A column that takes several values is only helped by the list.
      showErrorMessage: false,
    });
  });
}

function valueOf(cell: Cell | string | null): CellValue {
  if (cell === null || typeof cell === 'string') return cell;
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return cell.number;
    case 'day':
      return new Date(`${cell.day}T00:00:00Z`);
    case 'yesNo':
      return cell.yes ? '是' : '否';
    case 'formula':
    case 'merged':
    case 'error':
      return null;
  }
}

async function collect(through: PassThrough): Promise<Buffer> {
  const chunks: Buffer[] = [];
  // The writer puts buffers into it.
  for await (const chunk of through) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
