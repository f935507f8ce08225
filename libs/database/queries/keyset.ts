/** A place in a list ordered by an instant and an id; opaque to clients. Microseconds since 1970, so that nothing is rounded away. */
export interface Keyset {
  readonly micros: number;
  readonly id: string;
}

/** Most rows of any list (I11). */
export const mostRows = 200;
const longestCursor = 400;

export function encodeKeyset(place: Keyset): string {
  return Buffer.from(`${place.micros}~${place.id}`).toString('base64url');
}

/** Null if it is none of ours: the API refuses it as invalid. */
export function decodeKeyset(cursor: string): Keyset | null {
  if (cursor.length > longestCursor) return null;
  const match = /^(-?\d{1,16})~(.{1,200})$/su.exec(Buffer.from(cursor, 'base64url').toString('utf8'));
  const micros = Number(match?.[1]);
  const id = match?.[2];
  return id === undefined || !Number.isSafeInteger(micros) ? null : { micros, id };
}

/** SQL for the microseconds of a column, to make a cursor from. */
export function microsOf(column: string): string {
  return `(extract(epoch FROM ${column}) * 1000000)::bigint`;
}

/** SQL for the instant of microseconds. */
export function instantOf(micros: string): string {
  return `('epoch'::timestamptz + ${micros}::float8 * interval '1 microsecond')`;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Cursor of the following page; null on the last. */
  readonly next: string | null;
}

/** Cuts the one row too many that tells whether there is more. */
export function pageOf<Row>(found: readonly Row[], limit: number, placeOf: (row: Row) => Keyset): Page<Row> {
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return { rows, next: found.length > limit && last !== undefined ? encodeKeyset(placeOf(last)) : null };
}

/** A page size within its bound. */
export function boundedLimit(limit: number): number {
  return Math.min(Math.max(Math.trunc(limit), 1), mostRows);
}
