import type { Schemas } from '../../../api/client';
import { togetherPath, workPath } from '../form/kinds';

type TaskRow = Schemas['TaskRowView'];

/** One thing to do: a household's, or several households' that are done in one go. */
export interface Line {
  /** Where it is done. */
  readonly path: string;
  readonly dueAt: string;
  /** The most urgent of its rows. */
  readonly row: TaskRow;
  readonly count: number;
}

const pathOf = (row: TaskRow): string => togetherPath(row.kind) ?? workPath(row);

/** The rows of an inbox, soonest due first, as lines in the same order. */
export function toLines(rows: readonly TaskRow[]): readonly Line[] {
  return rows.flatMap((row, i) => {
    const { kind, areaCode, dueAt } = row;
    const same =
      togetherPath(kind) !== undefined
        ? rows.filter((each) => each.kind === kind && each.areaCode === areaCode)
        : [row];
    if (same[0] !== rows[i]) return [];
    return [{ path: pathOf(row), dueAt, row, count: same.length }];
  });
}
