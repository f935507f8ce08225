import { covers } from '../access/areas';
import { addDays, daysBetween } from '../calendar/day';
import { dayOf, endOfDay, lastDayBefore } from '../calendar/instant';
import { type Refusal, refuse } from '../refusal';
import type { CommandActor } from './command';
import type { AskForHelp, EscalateTask, ExtendTask, PromiseTask, ProposeListing, UrgeTask } from './supervisionCommand';
import { findOpenTask, whyNot } from './completeTask';
import type { Draft } from './draft';
import type { OpenTask } from './event';

/** A promise lies within two weeks, an extension within a month: beyond that a case is suspended or listed instead. */
const longestPromiseDays = 14;
const longestExtensionDays = 31;
/** Once an hour is urging, more often is noise. */
const urgeEveryMs = 3_600_000;

/** 催办 by whoever watches over the area: the holder is told once more, and it is counted. */
export function urgeTask(draft: Draft, { taskId, actor }: UrgeTask): Refusal | void {
  const task = watched(draft, taskId, actor);
  if (!isTask(task)) return task;
  if (task.urgedAt !== undefined && draft.now - task.urgedAt < urgeEveryMs)
    return refuse('supervise.urgedJustNow', { field: 'taskId' });
  draft.emit('taskUrged', { taskId });
}

/** Only the person who may do the task promises it; the limit and its ladder stay as they are. */
export function promiseTask(draft: Draft, { taskId, on, actor }: PromiseTask): Refusal | void {
  const task = findOpenTask(draft.state, taskId);
  if (!task) return refuse('task.notOpen', { field: 'taskId' });
  const obstacle = whyNot(draft.state, task, actor);
  if (obstacle) return obstacle;
  const today = dayOf(draft.now);
  if (on < today || daysBetween(today, on) > longestPromiseDays)
    return refuse('supervise.dayRange', {
      field: 'on',
      params: { from: today, to: addDays(today, longestPromiseDays) },
    });
  draft.emit('taskPromised', { taskId, on });
}

/** A later due moment for one task, with a reason. The chain and a notice's days are set by law and are not extended. */
export function extendTask(draft: Draft, { taskId, on, reasonCode, actor }: ExtendTask): Refusal | void {
  const task = watched(draft, taskId, actor);
  if (!isTask(task)) return task;
  const today = dayOf(draft.now);
  const last = lastDayBefore(task.dueAt);
  const from = addDays(last > today ? last : today, 1);
  const to = addDays(today, longestExtensionDays);
  if (on < from || on > to) return refuse('supervise.dayRange', { field: 'on', params: { from, to } });
  draft.emit('taskExtended', { taskId, dueAt: endOfDay(on), reasonCode, dueBefore: task.dueAt });
}

export function escalateTask(draft: Draft, { taskId, to, actor }: EscalateTask): Refusal | void {
  const task = watched(draft, taskId, actor);
  if (!isTask(task)) return task;
  draft.emit('taskEscalated', { taskId, to });
}

/** 提请协调: one help at a time from each office. What is asked for, the office sees in the case's file. */
export function askForHelp(draft: Draft, { taskId, from, reasonCode, actor }: AskForHelp): Refusal | void {
  const task = watched(draft, taskId, actor);
  if (!isTask(task)) return task;
  const kind = from === 'county' ? 'coordinateAtCounty' : 'coordinateAtTownship';
  if (draft.state.tasks.some((each) => each.kind === kind)) return refuse('supervise.helpAsked', { field: 'from' });
  draft.emit('helpAsked', { taskId, from, reasonCode });
  draft.openTask(kind);
}

/** 提请挂牌督办: the county's leader is asked to sign. One listing at a time. */
export function proposeListing(draft: Draft, { subject, reasonCode, actor }: ProposeListing): Refusal | void {
  if (!draft.policy.supervision) return refuse('policy.withoutSupervision');
  if (draft.state.listing) return refuse('listing.alreadyAsked', { field: 'subject' });
  if (subject !== 'case') {
    const task = watched(draft, subject, actor);
    if (!isTask(task)) return task;
  }
  askForListing(draft, subject, reasonCode);
}

/** Asks the county's leader; by a supervisor, or by the ladder's last rung. */
export function askForListing(draft: Draft, subject: string, reasonCode: string): void {
  draft.emit('listingAsked', { subject, reasonCode });
  draft.openTask('signListing');
}

function watched(draft: Draft, taskId: string, actor: CommandActor): OpenTask | Refusal {
  const task = findOpenTask(draft.state, taskId);
  if (!task) return refuse('task.notOpen', { field: 'taskId' });
  return covers(actor.areaCode, task.areaCode) ? task : refuse('access.forbidden');
}

function isTask(found: OpenTask | Refusal): found is OpenTask {
  return 'taskId' in found;
}
