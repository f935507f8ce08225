import { createHash } from 'node:crypto';
import type { QueryConfig } from 'pg';

/** Collects values while a statement is written: `${sql.value(x)}` stands in the text as `$n`. */
export class Values {
  readonly list: unknown[] = [];

  value(value: unknown): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }
}

const names = new Map<string, string>();
const mostNames = 500;
const nameDigits = 16;

/**
 * A statement the server plans once per connection. The name follows from the text, so two texts never share one;
 * beyond a bound of different texts it stays unnamed and is planned each time.
 */
export function prepared(purpose: string, text: string, values: unknown[]): QueryConfig {
  let name = names.get(text);
  if (name === undefined && names.size < mostNames) {
    name = `${purpose}_${createHash('sha256').update(text).digest('hex').slice(0, nameDigits)}`;
    names.set(text, name);
  }
  return name === undefined ? { text, values } : { name, text, values };
}

/** SQL for the areas of some rows, read in one pass over the index. */
export function areasNamed(codes: string): string {
  return `(SELECT code, full_name FROM area WHERE code = ANY (ARRAY(${codes})))`;
}
