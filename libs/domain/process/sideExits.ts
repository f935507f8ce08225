import { dueAt } from '../calendar/due';
import type { Draft } from './draft';
import type { Outcome } from './event';
import { leaveRoad } from './road';
import { isRoadStep, type RoadStep } from './step';
import { resumeTracking } from './tracking';

/**
 * 不予纳入: the case leaves the road. What the village or its vote proposed is first confirmed by the township;
 * what township or county decided is told to the household at once.
 */
export function proposeNotAdmitted(draft: Draft, byStep: RoadStep, reasonCode: string): void {
  leaveRoad(draft, 'ended');
  draft.emit('notAdmittedProposed', { byStep, reasonCode });
  const decided = byStep === 'townshipReview' || byStep === 'countyApproval';
  draft.openTask(decided ? 'tellHousehold' : 'confirmNotAdmitted');
}

/** 不属实: the case waits for its look-back; a household that came by itself is told first. */
export function foundUnfounded(draft: Draft, byStep: RoadStep, reasonCode: string): void {
  leaveRoad(draft, 'ended');
  // The procedure that was owed after emergency help has been gone through, whatever it found.
  if (draft.state.emergency && draft.holds('nothingLost')) draft.emit('emergencyProcedureCompleted', {});
  // A household that is tracked anyway needs no look-back of its own.
  if (draft.state.tracking) resumeTracking(draft);
  else markUnfounded(draft, byStep, reasonCode);
  const { channel } = draft.state;
  if (channel === 'selfReport' || channel === 'petition') draft.openTask('tellHousehold');
}

function markUnfounded(draft: Draft, byStep: RoadStep, reasonCode: string): void {
  const lookBackAt = dueAt(draft.now, draft.policy.lookBack, draft.circumstances.calendar);
  draft.emit('foundUnfounded', { byStep, reasonCode, lookBackAt });
}

/** Ends the case: every open task goes, a hanging notice comes down. */
export function endCase(draft: Draft, outcome: Outcome, reasonCode?: string): void {
  leaveRoad(draft, 'ended');
  for (const task of draft.state.tasks) {
    if (!isRoadStep(task.step)) draft.emit('taskCancelled', { taskId: task.taskId, why: 'ended' });
  }
  draft.emit('caseEnded', reasonCode ? { outcome, reasonCode } : { outcome });
}

/** The road from its start again, with a clock of its own: a look-back or a new clue found more. What is asked for beside it (a transfer, a suspension, a listing) goes on. */
export function reopen(draft: Draft): void {
  for (const task of draft.state.tasks) {
    const ofTheEnd = task.step === 'notAdmitted' || task.step === 'lookBack';
    if (ofTheEnd || !draft.holds('nothingLost'))
      draft.emit('taskCancelled', { taskId: task.taskId, why: 'superseded' });
  }
  draft.emit('reopened', { chainDueAt: dueAt(draft.now, draft.policy.chain, draft.circumstances.calendar) });
}
