import { Readable } from 'node:stream';
import { setImmediate as breathe } from 'node:timers/promises';
import { type CellValue, stream } from '@protobi/exceljs';
import type { Book, Cell, Sheet, SheetRow } from '#domain/takeOver/cell';
import { mostColumns, mostRows } from '#domain/takeOver/sheets';
import { isRefusal, type Refusal, refuse } from '#domain/refusal';
import { type Parts, unpack } from './archive';
import { type Merges, mergesIn } from './merges';
import { repack } from './repack';

/** Sheets beyond these are not looked at: the template has five. */
const mostSheets = 20;
const rowsBetweenBreaths = 500;
const longestCell = 5_000;

/** Reads the cells of a workbook, row by row, so that other work goes on meanwhile; or says why it cannot be read. */
export async function readBook(content: Buffer): Promise<Book | Refusal> {
  const parts = await unpack(content);
  if (isRefusal(parts)) return parts;
  try {
    return await readParts(parts);
  } catch (error) {
    // Whatever the library throws at a broken part quotes what stands there: the cause is not carried on.
    if (error instanceof Error) return refuse('import.damaged', { field: 'file' });
    throw error;
  }
}

async function readParts(parts: Parts): Promise<Book | Refusal> {
  const reader = new stream.xlsx.WorkbookReader(Readable.from([repack(parts)]), {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    entries: 'ignore',
  });
  const merges = [...parts].flatMap(([name, part]) => (name.startsWith('xl/worksheets/') ? [mergesIn(part)] : []));
  const sheets: Sheet[] = [];
  const most = Math.max(...Object.values(mostRows)) + 1;
  let rowsRead = 0;
  for await (const sheet of reader) {
    const rows: SheetRow[] = [];
    const merged = merges[sheets.length] ?? new Map();
    for await (const row of sheet) {
      const cells = cellsOf(row.values, merged.get(row.number));
      if (cells.some((cell) => cell !== null)) rows.push({ number: row.number, cells });
      if (rows.length > most) return refuse('import.tooManyRows', { field: 'file', params: { max: most - 1 } });
      if (++rowsRead % rowsBetweenBreaths === 0) await breathe();
    }
    // The library's type leaves the name out; a sheet always has one.
    sheets.push({ name: (sheet as unknown as { name?: string }).name ?? '', rows });
    if (sheets.length >= mostSheets) break;
  }
  return { sheets };
}

function cellsOf(values: unknown, merged: ReturnType<Merges['get']>): (Cell | null)[] {
  if (!Array.isArray(values)) return [];
  // The library counts columns from 1.
  return Array.from({ length: Math.min(values.length - 1, mostColumns + 1) }, (_, place) =>
    merged?.has(place + 1) === true ? { kind: 'merged' } : cellOf(values[place + 1] as CellValue),
  );
}

function cellOf(value: CellValue | undefined): Cell | null {
  switch (typeof value) {
    case 'undefined':
      return null;
    case 'number':
      return { kind: 'number', number: value };
    case 'string':
      return textCell(value);
    case 'boolean':
      return { kind: 'yesNo', yes: value };
    case 'object':
      return value === null ? null : objectCell(value);
    default:
      return { kind: 'error' };
  }
}

function objectCell(value: object): Cell | null {
  if (value instanceof Date) {
    // A day without hours lies at midnight UTC; a moment of a day is cut to its day.
    return Number.isNaN(value.getTime()) ? { kind: 'error' } : { kind: 'day', day: value.toISOString().slice(0, 10) };
  }
  if ('formula' in value || 'sharedFormula' in value) return { kind: 'formula' };
  if ('richText' in value && Array.isArray(value.richText))
    return textCell(
      value.richText.map((part: { text?: unknown }) => (typeof part.text === 'string' ? part.text : '')).join(''),
    );
  if ('text' in value && typeof value.text === 'string') return textCell(value.text);
  return { kind: 'error' };
}

function textCell(text: string): Cell | null {
  return text.trim() === '' ? null : { kind: 'text', text: text.slice(0, longestCell) };
}
