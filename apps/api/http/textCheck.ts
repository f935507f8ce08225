import { type Refusal, refuse } from '#domain/refusal';

// C0 without tab and line ends, DEL, C1, bidirectional overrides, byte order mark, half surrogates: nobody types them, PostgreSQL or a reader chokes on them.
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const unwelcome = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\p{Cs}]/u;
const deepest = 20;
const mostFaults = 50;

/** Looks through every text of a body, before anything is made of it: control characters anywhere, and nesting beyond any form. */
export function textFaults(body: unknown): Refusal[] {
  const faults: Refusal[] = [];
  walk(body, '', 0, faults);
  return faults;
}

function walk(value: unknown, path: string, depth: number, faults: Refusal[]): void {
  if (faults.length >= mostFaults) return;
  if (typeof value === 'string') {
    if (unwelcome.test(value)) faults.push(refuse('form.controlCharacters', { field: path }));
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (depth >= deepest) {
    faults.push(refuse('form.shape', { field: path }));
    return;
  }
  for (const [name, part] of Object.entries(value)) {
    walk(part, Array.isArray(value) ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`, depth + 1, faults);
  }
}
