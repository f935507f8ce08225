import { type Day, fromDayNumber, isDay } from '../calendar/day';
import type { Label, Labels } from '../household/labels';
import { cleanText } from '../identity/text';
import { type RefusalCode } from '../refusal';
import type { Cell } from './cell';

/** How a column's cells are understood. */
export type Reading =
  | { readonly as: 'text' | 'day' | 'yesNo' | 'number' }
  /** Yuan with at most two decimals in the sheet, whole fen inside. */
  | { readonly as: 'yuan' }
  /** One label of a table, or several with 、 between them. */
  | { readonly as: 'code' | 'codes'; readonly labels: Labels<string> };

/** What a cell says, or the rule it breaks. */
export type Read = { readonly value: unknown } | { readonly code: RefusalCode };

/** More digits than a number cell keeps exactly. */
const exactDigits = 15;
// Day 0 of the serial numbers of a workbook is 1899-12-30; both bounds keep years from 1900 to 2199.
const serialZero = -25_569;
const serials = { from: 1, until: 109_574 };

/** Reads a filled cell; texts are read as people type them, numbers and days also from text cells. */
export function readCell(cell: Cell, reading: Reading): Read {
  if (cell.kind === 'formula') return { code: 'import.formula' };
  if (cell.kind === 'merged') return { code: 'import.merged' };
  if (cell.kind === 'error') return { code: 'import.cellError' };
  switch (reading.as) {
    case 'text':
      return readText(cell);
    case 'day':
      return readDay(cell);
    case 'yesNo':
      return readYesNo(cell);
    case 'number':
      return readNumber(cell);
    case 'yuan':
      return readYuan(cell);
    case 'code':
      return readCode(cell, reading.labels);
    case 'codes':
      return readCodes(cell, reading.labels);
  }
}

/** Whether nothing stands in the cell. */
export function isBlank(cell: Cell | null | undefined): boolean {
  return cell == null || (cell.kind === 'text' && cell.text.trim() === '');
}

type Plain = Exclude<Cell, { kind: 'formula' | 'merged' | 'error' }>;

function readText(cell: Plain): Read {
  switch (cell.kind) {
    case 'text':
      return { value: cleanText(cell.text) };
    case 'number':
      return Number.isInteger(cell.number) && String(Math.abs(cell.number)).length <= exactDigits
        ? { value: String(cell.number) }
        : { code: 'import.numberAsText' };
    case 'day':
    case 'yesNo':
      return { code: 'form.notText' };
  }
}

/** Days as people write them: a date cell, 2022-06-30, 2022/6/30, 2022.6.30, 2022年6月30日, 20220630, or the serial number of a date. */
function readDay(cell: Plain): Read {
  if (cell.kind === 'day') return dayOr(cell.day);
  if (cell.kind === 'yesNo') return { code: 'form.notADate' };
  if (cell.kind === 'number') {
    const { number } = cell;
    if (/^(19|20|21)\d{6}$/.test(String(number))) return dayOr(dashed(String(number)));
    return Number.isInteger(number) && number >= serials.from && number <= serials.until
      ? dayOr(fromDayNumber(serialZero + number))
      : { code: 'form.notADate' };
  }
  const text = cell.text.normalize('NFKC').replace(/\s/g, '');
  if (/^\d{8}$/.test(text)) return dayOr(dashed(text));
  const parts = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/.exec(text);
  return parts
    ? dayOr(`${parts[1]}-${String(parts[2]).padStart(2, '0')}-${String(parts[3]).padStart(2, '0')}`)
    : { code: 'form.notADate' };
}

const dashed = (digits: string): string => `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;

function dayOr(day: Day): Read {
  return isDay(day) && day >= '1900-01-01' && day < '2200' ? { value: day } : { code: 'form.notADate' };
}

function readYesNo(cell: Plain): Read {
  if (cell.kind === 'yesNo') return { value: cell.yes };
  const text = cell.kind === 'text' ? cell.text.normalize('NFKC').trim() : '';
  if (text === '是' || text === '有') return { value: true };
  if (text === '否' || text === '无') return { value: false };
  return { code: 'form.oneOf' };
}

function readNumber(cell: Plain): Read {
  if (cell.kind === 'number') return { value: cell.number };
  const text = cell.kind === 'text' ? cell.text.normalize('NFKC').replace(/[\s,]/g, '') : '';
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(text) ? { value: Number(text) } : { code: 'form.notANumber' };
}

function readYuan(cell: Plain): Read {
  const read = readNumber(cell);
  if ('code' in read) return read;
  const fen = Number(read.value) * 100;
  // A number cell holds 0.1 + 0.2 as it is: less than a hundredth of a fen is no fraction.
  return Math.abs(fen - Math.round(fen)) < 0.01 ? { value: Math.round(fen) } : { code: 'form.notWhole' };
}

function readCode(cell: Plain, labels: Labels<string>): Read {
  if (cell.kind === 'day' || cell.kind === 'yesNo') return { code: 'form.oneOf' };
  const text = cell.kind === 'number' ? String(cell.number) : cell.text;
  const code = codeOf(text, labels);
  return code === undefined ? { code: 'form.oneOf' } : { value: code };
}

// A label may itself hold the mark that separates several: the whole text is tried first.
function readCodes(cell: Plain, labels: Labels<string>): Read {
  if (cell.kind !== 'text') return { code: 'form.oneOf' };
  const whole = codeOf(cell.text, labels);
  if (whole !== undefined) return { value: [whole] };
  const codes = cell.text.split(/[、,，;；]/).map((part) => codeOf(part, labels));
  return codes.includes(undefined) ? { code: 'form.oneOf' } : { value: codes };
}

const codesByText = new WeakMap<Labels<string>, ReadonlyMap<string, string>>();

/** The code of a label, Chinese or English, white space and width aside. */
function codeOf(text: string, labels: Labels<string>): string | undefined {
  let known = codesByText.get(labels);
  if (known === undefined) {
    known = new Map(
      Object.entries(labels).flatMap(([code, label]: [string, Label]) => [
        [plain(label.en), code] as const,
        [plain(label.zh), code] as const,
      ]),
    );
    codesByText.set(labels, known);
  }
  return known.get(plain(text));
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
