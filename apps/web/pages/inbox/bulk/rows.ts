import type { Schemas } from '../../../api/client';
import type { TaskRow } from '../useTasks';

export type RowResult = Schemas['RowResult'];

const againMs = 2_000;
/** So many rows go in one request, so that one sees how far it is. */
const rowsAtOnce = 20;

/** What is told while many rows are worked through. */
export interface Progress {
  readonly done: number;
  readonly all: number;
  readonly unknown: number;
}

/**
 * Works through rows in small requests. A row of which nobody knows yet what became of it is sent again with the same key until
 * somebody does. `send` gives one result for each row.
 */
export async function throughRows<Row extends { readonly taskId: string }>(
  rows: readonly Row[],
  send: (rows: readonly Row[]) => Promise<readonly RowResult[] | null>,
  tell: (progress: Progress) => void,
): Promise<readonly RowResult[] | null> {
  const known: RowResult[] = [];
  let left = rows;
  while (left.length > 0) {
    const now = left.slice(0, rowsAtOnce);
    const results = await send(now);
    if (results === null) return null;
    const unknown = new Set(results.filter(({ outcome }) => outcome === 'unknown').map(({ taskId }) => taskId));
    known.push(...results.filter(({ outcome }) => outcome !== 'unknown'));
    left = [...left.slice(rowsAtOnce), ...now.filter(({ taskId }) => unknown.has(taskId))];
    tell({ done: known.length, all: rows.length, unknown: unknown.size });
    if (unknown.size > 0) await new Promise((resolve) => setTimeout(resolve, againMs));
  }
  return known;
}

/** Why a row never goes in a batch, as its marks say; the API has the last word. */
export const staysAlone = ({ marks }: TaskRow): boolean => marks.includes('warning') || marks.includes('cadreRelative');
