import type { Day } from '../calendar/day';

/** A cell as a workbook holds it. What cannot be taken as it stands (a formula, a merged cell, #N/A) says so. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'yesNo'; readonly yes: boolean }
  | { readonly kind: 'formula' }
  | { readonly kind: 'merged' }
  | { readonly kind: 'error' };

/** A row with its number in the sheet, from 1; empty cells are null. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly (Cell | null)[];
}

export interface Sheet {
  readonly name: string;
  /** Rows with something in them, in order; the first holds the headings. */
  readonly rows: readonly SheetRow[];
}

/** A workbook without anything but its cells. */
export interface Book {
  readonly sheets: readonly Sheet[];
}
