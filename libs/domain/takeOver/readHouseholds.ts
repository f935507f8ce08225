import type { Day } from '../calendar/day';
import { cleanIdNumber } from '../identity/idNumber';
import type { Book } from './cell';
import type { RowFault } from './fault';
import { judgeHousehold, type HouseholdRows } from './judgeHousehold';
import { readHeadings, readRecords, type RowRecord } from './readRecords';
import type { SheetKey } from './sheets';
import type { ReadHousehold } from './takenHousehold';

/** A workbook whose sheets were found: its households one by one, and rows that belong to none. */
export interface ReadableBook {
  readonly householdCount: number;
  readonly households: () => Generator<ReadHousehold>;
  /** Members and measures whose household number does not stand in the sheet of households. */
  readonly strays: readonly RowFault[];
}

/**
 * Reads a workbook: what makes it unreadable as a whole, or its households, each with everything that is wrong in its rows.
 * Whether areas, numbers and people agree with the register is asked by whoever knows the register.
 */
export function readHouseholds(book: Book, today: Day): { readonly faults: readonly RowFault[] } | ReadableBook {
  const found = readHeadings(book);
  if ('faults' in found) return found;
  const { headings } = found;
  const records = [...readRecords(book, 'households', headings.households)];
  if (records.length === 0) return { faults: [{ sheet: null, row: null, column: null, code: 'import.nothing' }] };
  const members = byNumber(readRecords(book, 'members', headings.members));
  const measures = byNumber(readRecords(book, 'measures', headings.measures));
  const numbers = firstRows(records, numberIn);
  const ids = firstRows([...members.values()].flat(), (record) => idIn(record));
  const rowsOf = (record: RowRecord): HouseholdRows => {
    const number = numberIn(record);
    const first = number === null || numbers.get(number) === record.row;
    // A second row with the same number is refused; members and measures are the first one's.
    return {
      record,
      twin: first ? null : (numbers.get(number ?? '') ?? null),
      members: number !== null && first ? (members.get(number) ?? []) : [],
      measures: number !== null && first ? (measures.get(number) ?? []) : [],
      firstRowOfId: (idNumber) => ids.get(cleanIdNumber(idNumber)) ?? null,
    };
  };
  return {
    householdCount: records.length,
    strays: [...straysOf('members', members, numbers), ...straysOf('measures', measures, numbers)],
    *households() {
      for (const record of records) yield judgeHousehold(rowsOf(record), today);
    },
  };
}

function numberIn({ values }: RowRecord): string | null {
  const { facts } = values;
  return typeof facts === 'object' && facts !== null && 'number' in facts && typeof facts.number === 'string'
    ? facts.number
    : null;
}

function textIn(values: RowRecord['values'], name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

function idIn({ values }: RowRecord): string | undefined {
  const idNumber = textIn(values, 'idNumber');
  return idNumber === undefined ? undefined : cleanIdNumber(idNumber);
}

/** Rows by the household number they name; those without one under the empty text. */
function byNumber(records: Iterable<RowRecord>): ReadonlyMap<string, RowRecord[]> {
  const rows = new Map<string, RowRecord[]>();
  for (const record of records) {
    const number = textIn(record.values, 'number') ?? '';
    const known = rows.get(number);
    if (known) known.push(record);
    else rows.set(number, [record]);
  }
  return rows;
}

/** For each value the first row that holds it. */
function firstRows(
  records: readonly RowRecord[],
  valueOf: (record: RowRecord) => string | null | undefined,
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const record of records) {
    const value = valueOf(record);
    if (value != null && value !== '' && !((rows.get(value) ?? Infinity) <= record.row)) rows.set(value, record.row);
  }
  return rows;
}

function straysOf(
  sheet: SheetKey,
  rows: ReadonlyMap<string, RowRecord[]>,
  numbers: ReadonlyMap<string, number>,
): RowFault[] {
  return [...rows].flatMap(([number, records]) =>
    numbers.has(number)
      ? []
      : records.flatMap((record): RowFault[] =>
          number === ''
            ? [...record.faults]
            : [{ sheet, row: record.row, column: 'number', code: 'import.householdUnknown' }],
        ),
  );
}
