import { type Refusal, refuse } from '../refusal';
import { reopeningOf } from './reopening';
import type { CommandActor, WithdrawDecision } from './command';
import type { Draft } from './draft';
import type { CaseState, Undo } from './state';

/** Facts that stand once they are public or told: they are corrected by a new decision, not taken back. */
const irrevocable: ReadonlySet<string> = new Set([
  'postNotice',
  'certifyNotice',
  'announcement',
  'nationalEntry',
  'tellHousehold',
  'reviewSuspension',
  'acceptTransfer',
  'assignHelper',
  'reviewPlan',
  'implementMeasure',
  'confirmMeasure',
  'dutyPlan',
  'dutyCall',
  'dutyVisit',
  'dutyEvaluation',
  'dutyHelp',
  'judgeNewRisk',
  'nameTracker',
  'trackingVisit',
  'concludeTracking',
  'decideReversal',
  'enterReversal',
  'onSiteVisit',
]);

/** Why this person cannot take this decision back now; nothing if nothing stands in the way. */
export function whyNotWithdraw(
  { stage, phase, tasks, suspension, reservedBy }: CaseState,
  last: Undo,
  actor: CommandActor,
): Refusal | undefined {
  if (last.accountId !== actor.accountId) return refuse('withdraw.notYours', { field: 'taskId' });
  if (suspension) return refuse('case.suspended');
  if (reservedBy) return refuse('meeting.inProgress');
  const untouched = last.opened.every((id) => tasks.some((t) => t.taskId === id));
  const movedOn = phase === 'monitored' && last.phaseBefore !== 'monitored';
  const moved = stage !== last.stageAfter || phase === 'ended' || movedOn;
  return irrevocable.has(last.task.kind) || !untouched || moved
    ? refuse('withdraw.nextActed', { field: 'taskId' })
    : undefined;
}

/**
 * 撤回: the person who decided takes the decision back, as long as nobody has acted on what it opened.
 * The task opens again with its old due moment; what was submitted stays in the record.
 */
export function withdrawDecision(draft: Draft, { taskId, actor }: WithdrawDecision): Refusal | void {
  const last = draft.state.undo.find((u) => u.task.taskId === taskId);
  if (!last) return refuse('withdraw.nextActed', { field: 'taskId' });
  const obstacle = whyNotWithdraw(draft.state, last, actor);
  if (obstacle) return obstacle;
  for (const id of last.opened) draft.emit('taskCancelled', { taskId: id, why: 'withdrawn' });
  // The procedure that the decision had completed is owed again, by its old limit.
  const completed = last.saidBefore?.emergency && !draft.state.emergency;
  const owed = completed && draft.holds('nothingLost');
  draft.emit('decisionWithdrawn', { taskId, ...(owed && { emergencyAgain: true }) });
  for (const task of [last.task, ...last.cancelled]) draft.emit('taskOpened', reopeningOf(task));
}
