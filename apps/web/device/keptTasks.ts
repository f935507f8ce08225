import type { Schemas } from '../api/client';
import type { TaskDetail } from '../pages/task/detail';
import { deleteValue, getValue, putValue, valuesOf } from './database';

/** What a form needs of its task, and nothing that other people wrote: this much is fetched beforehand and kept on the device. */
export type WorkDetail = Pick<
  TaskDetail,
  | 'task'
  | 'state'
  | 'title'
  | 'decisions'
  | 'whyNot'
  | 'monitoringLineFen'
  | 'form'
  | 'registerVersion'
  | 'household'
  | 'returned'
  | 'proposal'
  | 'measure'
  | 'gate'
  | 'duty'
  | 'benefits'
  | 'hasDraft'
>;

export interface KeptTask {
  readonly detail: WorkDetail;
  /** By the device's clock. */
  readonly fetchedAt: string;
}

export function workDetailOf(detail: TaskDetail): WorkDetail {
  const { task, state, title, decisions, whyNot, monitoringLineFen, form, registerVersion, household } = detail;
  const { returned, proposal, measure, gate, duty, benefits, hasDraft } = detail;
  return {
    ...{ task, state, title, decisions, whyNot, monitoringLineFen, form, registerVersion, household },
    ...{ returned, proposal, measure, gate, duty, benefits, hasDraft },
  };
}

export const keepTask = (detail: WorkDetail, accountId: string): Promise<void> =>
  putValue('tasks', detail.task.taskId, accountId, {
    detail,
    fetchedAt: new Date().toISOString(),
  } satisfies KeptTask);

// Only what was put above lies there.
export const findKeptTask = async (taskId: string, accountId: string): Promise<KeptTask | null> =>
  ((await getValue('tasks', taskId, accountId)) as KeptTask | undefined) ?? null;

export const keptTasks = async (accountId: string): Promise<readonly KeptTask[]> =>
  (await valuesOf('tasks', accountId)) as KeptTask[];

export const dropKeptTask = (taskId: string): Promise<void> => deleteValue('tasks', taskId);

/** The rows of the tasks kept on the device, soonest due first: the list where the network is away. */
export async function keptRows(accountId: string): Promise<readonly Schemas['TaskRowView'][]> {
  const rows = (await keptTasks(accountId)).map(({ detail }) => detail.task);
  return rows.toSorted((a, b) => a.dueAt.localeCompare(b.dueAt));
}
