import type { Book, Cell } from './cell';
import { columnsOf } from './fault';
import { type SheetKey, sheetKeys, sheetLabels } from './sheets';
import type { TakenHousehold } from './takenHousehold';
import { writeRows } from './writeRows';

const text = (words: string): Cell => ({ kind: 'text', text: words });

/** Households as a workbook; `change` is asked about every cell of the data rows. */
export function bookOf(
  households: readonly TakenHousehold[],
  change: (at: { sheet: SheetKey; row: number; column: string }, cell: Cell | null) => Cell | null = (_at, cell) =>
    cell,
): Book {
  const written = households.map(writeRows);
  const sheets = sheetKeys.map((sheet) => {
    const columns = columnsOf[sheet];
    const rows = written
      .flatMap((rowsOf) => rowsOf[sheet])
      .map((cells, i) => ({
        number: i + 2,
        cells: cells.map((cell, place) => change({ sheet, row: i + 2, column: columns[place]?.path ?? '' }, cell)),
      }));
    return {
      name: sheetLabels[sheet].zh,
      rows: [{ number: 1, cells: columns.map(({ zh }) => text(`${zh}*`)) }, ...rows],
    };
  });
  return { sheets };
}
