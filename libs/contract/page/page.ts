import { ApiProperty } from '@nestjs/swagger';
import { NumberField } from '../fields/number';
import { TextField } from '../fields/text';

export const pageMaxRows = 200;
export const pageRows = 50;

/** What every list takes: how many rows, and where the page before ended (I11). */
export class PageQuery {
  @NumberField({
    about: 'Rows of the page, at most 200',
    example: 50,
    min: 1,
    max: pageMaxRows,
    optional: true,
    query: true,
  })
  limit: number = pageRows;

  @TextField({
    about: '`next` of the page before; leave out for the first page',
    example: 'WyI0MTA2MjExMDgyNDIiXQ',
    max: 500,
    optional: true,
  })
  cursor?: string;
}

/** What every list answers beside its rows. */
export class PageEnd {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Cursor of the next page; null on the last one',
    example: null,
  })
  next!: string | null;
}

/** The sort values of a page's last row as an opaque cursor. */
export function cursorOf(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** The sort values in a cursor, or null if it is none of ours with that many values. */
export function readCursor(cursor: string, count: number): (string | number)[] | null {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const fits =
      Array.isArray(values) &&
      values.length === count &&
      values.every((value) => typeof value === 'string' || typeof value === 'number');
    return fits ? values : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
