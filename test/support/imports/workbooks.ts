import { identityIssuer } from '#apps/local/demonstration/generate/identity';
import type { Cell } from '#domain/takeOver/cell';
import { exampleTaken } from '#domain/takeOver/exampleTaken';
import { columnsOf } from '#domain/takeOver/fault';
import { type SheetKey, sheetKeys } from '#domain/takeOver/sheets';
import type { TakenHousehold, TakenMonitoring } from '#domain/takeOver/takenHousehold';
import { writeRows } from '#domain/takeOver/writeRows';
import { sheetHead } from '#workbook/takeOverTemplate';
import { writeBook } from '#workbook/writeBook';

const issue = identityIssuer();

export interface Wanted {
  readonly number: string;
  readonly areaCode?: string;
  readonly monitoring?: Partial<TakenMonitoring>;
}

/** A household of three as a county's earlier record has it, with numbers nobody else has in this file. `number` is this file’s own: by it the workflow is named, which all files share. */
export function aHousehold({ number, areaCode, monitoring }: Wanted): TakenHousehold {
  const { facts } = exampleTaken;
  const births = ['1971-03-12', '1973-08-05', '2009-06-18'];
  return {
    ...exampleTaken,
    facts: {
      ...facts,
      number,
      ...(areaCode !== undefined && { areaCode }),
      members: facts.members.map((member, i) => ({
        ...member,
        idNumber: issue(births[i] ?? '1980-01-01', i === 0 ? 'male' : 'female'),
      })),
    },
    monitoring: { ...exampleTaken.monitoring, ...monitoring },
  };
}

/** One cell of a workbook to be changed: of the household at a place, or of all. */
export interface CellChange {
  readonly sheet: SheetKey;
  readonly row: number;
  readonly column: string;
  readonly cell: Cell | null;
}

/** Households as a workbook of the template, some cells changed. Rows count from 2, as in the sheet. */
export function workbookOf(
  households: readonly TakenHousehold[],
  changes: readonly CellChange[] = [],
): Promise<Buffer> {
  const written = households.map(writeRows);
  return writeBook(
    sheetKeys.map((sheet) => ({
      ...sheetHead(sheet),
      rows: written
        .flatMap((rows) => rows[sheet])
        .map((cells, i) =>
          cells.map((cell, place) => {
            const column = columnsOf[sheet][place]?.path;
            const change = changes.find((one) => one.sheet === sheet && one.row === i + 2 && one.column === column);
            return change === undefined ? cell : change.cell;
          }),
        ),
    })),
  );
}
