import { addMonths } from '../calendar/day';
import { dayOf, endOfDay, startOfDay } from '../calendar/instant';
import type { Draft } from './draft';

/** 常态跟踪监测 begins: the helper's duties end, a named person visits from now on. */
export function startTracking(draft: Draft): void {
  const months = draft.policy.help?.tracking.months ?? 0;
  draft.emit('trackingStarted', { untilAt: endOfDay(addMonths(dayOf(draft.now), months)) });
  for (const task of draft.state.tasks.filter((t) => t.step === 'duties' || t.step === 'plan'))
    draft.emit('taskCancelled', { taskId: task.taskId, why: 'ended' });
  draft.openTask('nameTracker');
}

/** When the next visit after a day is due to open, by the policy's rhythm. */
export function visitAfter(draft: Draft, from: number): number {
  return startOfDay(addMonths(dayOf(from), draft.policy.help?.tracking.everyMonths ?? 1));
}
