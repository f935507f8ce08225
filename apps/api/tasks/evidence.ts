import type { CompleteTaskBody } from '#contract/tasks/complete';
import { isUuid } from '#contract/fields/text';
import { refuse } from '#domain/refusal';
import type { ScopedClient } from '#database/scope';
import { throwRefusals } from '../http/refused';
import type { FoundTask } from './taskRow';

/** Files a decision points to must be there, and belong to the case from now on. A file of another case stays there. */
export async function attachFiles(
  client: ScopedClient,
  task: Pick<FoundTask, 'caseId' | 'taskId'>,
  body: CompleteTaskBody,
): Promise<void> {
  const named = [...fileIdsIn(body)];
  if (named.length === 0) return;
  // What is no id names no file.
  const ids = named.map(([, id]) => id).filter(isUuid);
  const { rows } = await client.query<{ id: string; case_id: string | null }>({
    name: 'files_named',
    text: 'SELECT id, case_id FROM file WHERE id = ANY ($1::uuid[])',
    values: [ids],
  });
  throwRefusals(
    named
      .filter(([, id]) => !rows.some((row) => row.id === id.toLowerCase()))
      .map(([field]) => refuse('file.unknown', { field })),
  );
  await client.query({
    name: 'files_attach',
    text: 'UPDATE file SET case_id = $2, task_id = $3 WHERE id = ANY ($1::uuid[]) AND case_id IS NULL',
    values: [ids, task.caseId, task.taskId],
  });
}

/** Every file id of the decision with its field: beside the form, and inside a form of whatever kind. */
function* fileIdsIn({ photoFileId, fileIds = [], form }: CompleteTaskBody): Generator<readonly [string, string]> {
  if (photoFileId !== undefined) yield ['photoFileId', photoFileId];
  for (const [i, id] of fileIds.entries()) yield [`fileIds[${i}]`, id];
  yield* idsWithin(form, 'form');
}

const single = 'fileId';
const several: readonly string[] = ['fileIds', 'photoFileIds'];
/** Deeper than any list of files stands in a form of ours. */
const deepest = 4;

function* idsWithin(value: unknown, at: string, depth = 0): Generator<readonly [string, string]> {
  if (typeof value !== 'object' || value === null || depth > deepest) return;
  for (const [name, entry] of Object.entries(value)) {
    const field = Array.isArray(value) ? `${at}[${name}]` : `${at}.${name}`;
    if (name === single && typeof entry === 'string') yield [field, entry];
    else if (several.includes(name) && Array.isArray(entry)) yield* listed(entry, field);
    else yield* idsWithin(entry, field, depth + 1);
  }
}

function* listed(ids: readonly unknown[], at: string): Generator<readonly [string, string]> {
  for (const [i, id] of ids.entries()) if (typeof id === 'string') yield [`${at}[${i}]`, id];
}
