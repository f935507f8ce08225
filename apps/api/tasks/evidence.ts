import type { CompleteTaskBody } from '#contract/tasks/complete';
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
  const ids = named.map(([, id]) => id);
  const { rows } = await client.query<{ id: string; case_id: string | null }>({
    name: 'files_named',
    text: 'SELECT id, case_id FROM file WHERE id = ANY ($1::uuid[])',
    values: [ids],
  });
  throwRefusals(
    named.filter(([, id]) => !rows.some((row) => row.id === id)).map(([field]) => refuse('file.unknown', { field })),
  );
  await client.query({
    name: 'files_attach',
    text: 'UPDATE file SET case_id = $2, task_id = $3 WHERE id = ANY ($1::uuid[]) AND case_id IS NULL',
    values: [ids, task.caseId, task.taskId],
  });
}

/** Every file id of the decision with its field: beside the form, and inside a verification. */
function* fileIdsIn({ photoFileId, fileIds = [], form }: CompleteTaskBody): Generator<readonly [string, string]> {
  if (photoFileId !== undefined) yield ['photoFileId', photoFileId];
  for (const [i, id] of fileIds.entries()) yield [`fileIds[${i}]`, id];
  if (form === undefined) return;
  for (const [i, id] of textsOf(form.photoFileIds).entries()) yield [`form.photoFileIds[${i}]`, id];
  if (!Array.isArray(form.consents)) return;
  for (const [i, consent] of form.consents.entries()) {
    if (typeof consent !== 'object' || consent === null || !('fileId' in consent)) continue;
    for (const id of textsOf([consent.fileId])) yield [`form.consents[${i}].fileId`, id];
  }
}

/** Ids that may be looked up; the form's own check has named what is none. */
function textsOf(value: unknown): string[] {
  return Array.isArray(value)
    ? value.filter((id): id is string => typeof id === 'string' && /^[0-9a-f-]{36}$/i.test(id))
    : [];
}
