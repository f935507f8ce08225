import { isUuid } from '#contract/fields/text';
import { refuse } from '#domain/refusal';
import type { ScopedClient } from '#database/scope';
import { throwRefusals } from '../http/refused';

/** A file that is named in a form: the field, and the id that stands in it. */
export type NamedFile = readonly [field: string, id: string];

/** The ids of a list as the form names them. */
export const namedFiles = (field: string, ids: readonly string[]): NamedFile[] =>
  ids.map((id, i) => [`${field}[${i}]`, id]);

/** Files that are named must have been uploaded, and be in sight; each that is not is refused at its field. Answers their ids. */
export async function demandFiles(client: ScopedClient, named: readonly NamedFile[]): Promise<string[]> {
  // What is no id names no file.
  const ids = named.map(([, id]) => id.toLowerCase()).filter(isUuid);
  if (named.length === 0) return ids;
  const { rows } = await client.query<{ id: string }>({
    name: 'files_named',
    text: 'SELECT id FROM file WHERE id = ANY ($1::uuid[])',
    values: [ids],
  });
  const known = new Set(rows.map(({ id }) => id));
  throwRefusals(named.map(([field, id]) => (known.has(id.toLowerCase()) ? null : refuse('file.unknown', { field }))));
  return ids;
}
