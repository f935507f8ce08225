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
 * somebody does. `send` gives one result for each row, told apart by `idOf`; null where it was refused as a whole.
 */
export async function throughRows<Row, Result extends { readonly outcome: string }>(
  rows: readonly Row[],
  idOf: (each: Row | Result) => string,
  send: (rows: readonly Row[]) => Promise<readonly Result[] | null>,
  tell?: (progress: Progress) => void,
): Promise<readonly Result[] | null> {
  const known: Result[] = [];
  let left = rows;
  while (left.length > 0) {
    const now = left.slice(0, rowsAtOnce);
    const results = await send(now);
    if (results === null) return null;
    const unknown = new Set(results.filter(({ outcome }) => outcome === 'unknown').map(idOf));
    known.push(...results.filter(({ outcome }) => outcome !== 'unknown'));
    left = [...left.slice(rowsAtOnce), ...now.filter((row) => unknown.has(idOf(row)))];
    tell?.({ done: known.length, all: rows.length, unknown: unknown.size });
    if (unknown.size > 0) await new Promise((resolve) => setTimeout(resolve, againMs));
  }
  return known;
}
