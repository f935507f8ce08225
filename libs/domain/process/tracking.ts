import { dueAt } from '../calendar/due';
import type { Cause } from '../household/codes';
import { type Refusal, refuse } from '../refusal';
import type { Draft } from './draft';
import type { ReplaceTracker } from './helpCommand';
import { enterStage, leaveRoad, startRoad, stageWith } from './road';
import { visitAfter } from './trackingStart';

/** The new tracker has everything from this moment: no household is tracked by nobody (零脱管). */
export function replaceTracker(draft: Draft, { toAccountId }: ReplaceTracker): Refusal | void {
  const before = draft.state.tracking?.trackerId;
  if (!before) return refuse('tracking.noTracker', { field: 'toAccountId' });
  if (before === toAccountId) return refuse('tracking.sameTracker', { field: 'toAccountId' });
  draft.emit('trackerReplaced', { accountId: toAccountId, replaces: before });
}

/** What was reported on a tracked household came to nothing: it is tracked on, with the same end. */
export function resumeTracking(draft: Draft): void {
  leaveRoad(draft, 'ended');
  if (draft.state.emergency && draft.holds('nothingLost')) draft.emit('emergencyProcedureCompleted', {});
  draft.emit('trackingResumed', {});
  if (!draft.state.tracking?.trackerId) draft.openTask('nameTracker');
}

/**
 * 风险再标注: a tracked household may be at risk again. The full identification runs once more in the same case,
 * with a chain's clock of its own: from its start for a clue, from the verification where a visit found causes.
 */
export function lookAgain(draft: Draft, causes: readonly Cause[]): void {
  for (const task of draft.state.tasks.filter((t) => t.step === 'tracking'))
    draft.emit('taskCancelled', { taskId: task.taskId, why: 'superseded' });
  const { policy, now, circumstances } = draft;
  draft.emit('riskFoundAgain', { causes, chainDueAt: dueAt(now, policy.chain, circumstances.calendar) });
  if (causes.length === 0) return startRoad(draft);
  enterStage(draft, stageWith(draft, 'verification'), ['verification']);
}

/** Opens the tracking visit whose day has come, and the conclusion at the period's end. */
export function openTracking(draft: Draft): void {
  const { tracking, phase, tasks } = draft.state;
  if (!tracking || phase !== 'tracking') return;
  const { trackerId, nextVisitAt, untilAt } = tracking;
  if (trackerId !== null && nextVisitAt !== null && nextVisitAt <= draft.now) {
    const next = visitAfter(draft, nextVisitAt);
    draft.emit('trackingVisitDue', { nextVisitAt: next < untilAt ? next : null });
    if (!tasks.some((t) => t.kind === 'trackingVisit')) draft.openTask('trackingVisit', { assignee: trackerId });
  }
  const concluding = draft.state.tasks.some((t) => t.kind === 'concludeTracking');
  if (untilAt <= draft.now && !concluding && trackerId !== null) draft.openTask('concludeTracking');
}
