import type { Minutes } from '#domain/meeting/minutes';
import { refuse } from '#domain/refusal';
import type { ScopedClient } from '#database/scope';
import { throwRefusals } from '../http/refused';

/** Photos and the sign-in sheet must have been uploaded before. */
export async function demandFiles(
  client: ScopedClient,
  { photoIds, signInSheetId }: Pick<Minutes, 'photoIds' | 'signInSheetId'>,
): Promise<void> {
  const named = [
    ...photoIds.map((id, i): [string, string] => [`photoIds[${i}]`, id]),
    ...(signInSheetId === undefined ? [] : [['signInSheetId', signInSheetId] as [string, string]]),
  ];
  const { rows } = await client.query<{ id: string }>({
    name: 'files_there',
    text: 'SELECT id FROM file WHERE id = ANY ($1::uuid[])',
    values: [named.map(([, id]) => id)],
  });
  throwRefusals(
    named.filter(([, id]) => !rows.some((row) => row.id === id)).map(([field]) => refuse('file.unknown', { field })),
  );
}
