import type { Labels } from '../household/labels';
import type { Reading } from './reading';

/** One column of a sheet: its heading, and where its value goes. */
export interface Column {
  /** Path in the record that a row becomes: `facts.home.grade`, `monitoring.identifiedOn`. */
  readonly path: string;
  /** Heading; the template's headings are Chinese. */
  readonly zh: string;
  readonly en: string;
  readonly reading: Reading;
  /** Whether a row without it is refused, as the explanation sheet says it; where it depends on others, `sometimes`. */
  readonly needed: 'always' | 'sometimes' | 'never';
  /** What an empty cell stands for; nothing where it stands for nothing. */
  readonly blank?: unknown;
  /** How it is filled in, for the explanation sheet, where the heading does not say it. */
  readonly about?: string;
  /** As typed. */
  readonly example: string;
}

type Words = Pick<Column, 'path' | 'zh' | 'en' | 'example'> & Partial<Pick<Column, 'needed' | 'blank' | 'about'>>;

const made =
  (reading: Reading) =>
  (words: Words): Column => ({ needed: 'never', ...words, reading });

export const text = made({ as: 'text' });
export const day = made({ as: 'day' });
export const number = made({ as: 'number' });
export const yuan = (words: Words): Column => ({ blank: 0, ...made({ as: 'yuan' })(words) });
export const yesNo = made({ as: 'yesNo' });
export const code = (labels: Labels<string>, words: Words): Column => made({ as: 'code', labels })(words);
export const codes = (labels: Labels<string>, words: Words): Column => made({ as: 'codes', labels })(words);

/** Puts a value at its path. */
export function put(record: Record<string, unknown>, path: string, value: unknown): void {
  const names = path.split('.');
  const last = names.pop() ?? path;
  let at = record;
  for (const name of names) {
    const next = at[name] ?? {};
    at[name] = next;
    // Every part of a path but the last is a record made here.
    at = next as Record<string, unknown>;
  }
  at[last] = value;
}
