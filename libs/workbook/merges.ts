/** Cells that were joined with others; more of them than this are taken as one. */
const mostMerges = 20_000;
const mostCellsOfOne = 10_000;

/** For each row of a sheet the columns (from 1) that belong to a merged block. */
export type Merges = ReadonlyMap<number, ReadonlySet<number>>;

/** The merged blocks that a sheet's part names. */
export function mergesIn(part: Buffer): Merges {
  const start = part.indexOf('<mergeCells');
  const merges = new Map<number, Set<number>>();
  if (start < 0) return merges;
  const end = part.indexOf('</mergeCells>', start);
  const blocks = part
    .toString('latin1', start, end < 0 ? part.length : end)
    .matchAll(/ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g);
  let count = 0;
  for (const [, left = '', top = '', right = '', bottom = ''] of blocks) {
    if (++count > mostMerges) break;
    const columns = range(columnOf(left), columnOf(right));
    for (const row of range(Number(top), Number(bottom))) {
      const known = merges.get(row) ?? new Set<number>();
      for (const column of columns) known.add(column);
      merges.set(row, known);
    }
  }
  return merges;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.min(Math.max(to - from + 1, 0), mostCellsOfOne) }, (_, i) => from + i);
}

/** A is 1, AA is 27. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
