import type { CompleteTaskBody } from '#contract/tasks/complete';
import type { ScopedClient } from '#database/scope';
import { demandFiles, namedFiles, type NamedFile } from '../files/demandFiles';
import type { FoundTask } from './taskRow';

/** Files a decision points to must be there, and belong to the case from now on. A file of another case stays there. */
export async function attachFiles(
  client: ScopedClient,
  task: Pick<FoundTask, 'caseId' | 'taskId'>,
  body: CompleteTaskBody,
): Promise<void> {
  const ids = await demandFiles(client, [...fileIdsIn(body)]);
  if (ids.length === 0) return;
  await client.query({
    name: 'files_attach',
    text: 'UPDATE file SET case_id = $2, task_id = $3 WHERE id = ANY ($1::uuid[]) AND case_id IS NULL',
    values: [ids, task.caseId, task.taskId],
  });
}

/** Whether a decision points to any file. */
export function namesFiles(body: CompleteTaskBody): boolean {
  return fileIdsIn(body).next().done !== true;
}

/** Every file id of the decision with its field: beside the form, and inside a form of whatever kind. */
function* fileIdsIn({ photoFileId, fileIds = [], form }: CompleteTaskBody): Generator<NamedFile> {
  if (photoFileId !== undefined) yield ['photoFileId', photoFileId];
  yield* namedFiles('fileIds', fileIds);
  yield* idsWithin(form, 'form');
}

const single = 'fileId';
const several: readonly string[] = ['fileIds', 'photoFileIds'];
/** Deeper than any list of files stands in a form of ours. */
const deepest = 4;

function* idsWithin(value: unknown, at: string, depth = 0): Generator<NamedFile> {
  if (typeof value !== 'object' || value === null || depth > deepest) return;
  for (const [name, entry] of Object.entries(value)) {
    const field = Array.isArray(value) ? `${at}[${name}]` : `${at}.${name}`;
    if (name === single && typeof entry === 'string') yield [field, entry];
    else if (several.includes(name) && Array.isArray(entry)) yield* listed(entry, field);
    else yield* idsWithin(entry, field, depth + 1);
  }
}

function* listed(ids: readonly unknown[], at: string): Generator<NamedFile> {
  for (const [i, id] of ids.entries()) if (typeof id === 'string') yield [`${at}[${i}]`, id];
}
