import { call } from '../../../api/call';
import { api } from '../../../api/client';
import { Unreachable } from '../../../api/problem';
import { findDraftHere } from '../../../device/keptDrafts';
import { dropKeptTask, findKeptTask, keepTask, type WorkDetail, workDetailOf } from '../../../device/keptTasks';
import { isUnderWay, outboxOf } from '../../../device/outbox';
import { findDraft } from '../../task/decision/useTaskDraft';
import { isWorkValues, type Work } from './work';

/** A task with what was typed for it, from the API where it answers, else from this device. */
export async function findWork(taskId: string, accountId: string): Promise<Work> {
  const entries = (await outboxOf(accountId)).filter((each) => 'taskId' in each && each.taskId === taskId);
  const refused = entries.findLast(({ state }) => state === 'refused') ?? null;
  const underWay = entries.findLast(isUnderWay) ?? null;
  const { detail, isFresh } = await findDetail(taskId, accountId);
  const here = await findDraftHere(taskId, accountId);
  const base = { detail, refused, underWay, isAhead: false, isToHandOver: false };
  if (here !== null && (here.isAhead || !isFresh)) {
    const typed = isWorkValues(here.values) ? here.values : null;
    // Handed over unasked only where nothing was written to the server's copy since, on another device.
    const isToHandOver = here.isAhead && isFresh && (await serverMoment(detail)) === here.serverAt;
    return { ...base, typed, serverAt: here.serverAt, isAhead: here.isAhead, isToHandOver };
  }
  // Nothing was typed here since it was refused: what was submitted is newer than the server's draft, which lags behind the keys.
  if (here === null && refused !== null)
    return { ...base, typed: isWorkValues(refused.values) ? refused.values : null, serverAt: null };
  const there = isFresh && detail.hasDraft ? await findDraft(taskId) : null;
  if (there !== null)
    return { ...base, typed: isWorkValues(there.content) ? there.content : null, serverAt: there.updatedAt };
  return { ...base, typed: here !== null && isWorkValues(here.values) ? here.values : null, serverAt: null };
}

/** When the server's draft was written, null where there is none; undefined where no answer came: the form opens all the same. */
async function serverMoment({ hasDraft, task }: WorkDetail): Promise<string | null | undefined> {
  if (!hasDraft) return null;
  try {
    return (await findDraft(task.taskId))?.updatedAt ?? null;
  } catch (error) {
    if (error instanceof Unreachable) return undefined;
    throw error;
  }
}

async function findDetail(taskId: string, accountId: string): Promise<{ detail: WorkDetail; isFresh: boolean }> {
  try {
    const detail = await fetchDetail(taskId);
    await remember(detail, accountId);
    return { detail, isFresh: true };
  } catch (error) {
    const kept = error instanceof Unreachable ? await findKeptTask(taskId, accountId) : null;
    if (kept === null) throw error;
    return { detail: kept.detail, isFresh: false };
  }
}

export async function fetchDetail(taskId: string): Promise<WorkDetail> {
  return workDetailOf(await call(() => api.GET('/api/tasks/{id}', { params: { path: { id: taskId } } })));
}

/** Keeps what can be done on the device; what is done, or somebody else's, goes from there. */
export async function remember(detail: WorkDetail, accountId: string): Promise<void> {
  const { taskId } = detail.task;
  if (detail.whyNot === null && detail.state === 'open') await keepTask(detail, accountId);
  else await dropKeptTask(taskId);
}
