import { covers, isAreaCode, levelOf } from '../access/areas';
import { dueAt } from '../calendar/due';
import { dayOf } from '../calendar/instant';
import { type Refusal, refuse } from '../refusal';
import { checkReviewDay, resume } from '../steps/suspension';
import { declareMeasure, replaceHelper, stopMeasure } from './help';
import { proposeElimination } from './elimination';
import type {
  Command,
  CommandActor,
  GiveEmergencyHelp,
  HandOverTask,
  ProposeWrongIdentification,
  RaiseObjection,
  RecordDeath,
  RequestSuspension,
  RequestTransfer,
} from './command';
import { findOpenTask, holdsRole } from './completeTask';
import type { Draft } from './draft';
import { endCase } from './sideExits';
import { movePolicy } from './movePolicy';
import { askForHelp, escalateTask, extendTask, promiseTask, proposeListing, urgeTask } from './supervision';
import { replaceTracker, resumeTracking } from './tracking';
import type { CaseCommandType } from './caseCommandRules';
import { whyNotCommand } from './availableActions';

type CaseCommand = Extract<Command, { type: CaseCommandType }>;

/** Commands on the case itself, beside its tasks (process.md 2, “At any time”). */
export function decideOnCase(draft: Draft, command: CaseCommand): Refusal | void {
  const obstacle = whyNotCommand(draft.state, command.type, command.actor, draft.holds);
  if (obstacle) return obstacle;
  switch (command.type) {
    case 'withdrawApplication':
      return draft.state.tracking ? resumeTracking(draft) : endCase(draft, 'withdrawn', command.reasonCode);
    case 'handOverTask':
      return handOver(draft, command);
    case 'requestSuspension':
      return requestSuspension(draft, command);
    case 'resumeCase':
      return resume(draft);
    case 'requestTransfer':
      return requestTransfer(draft, command);
    case 'mergeCase':
      draft.emit('mergedInto', { householdId: command.intoHouseholdId });
      return endCase(draft, 'merged');
    case 'recordDeath':
      return recordDeath(draft, command);
    case 'giveEmergencyHelp':
      return giveEmergencyHelp(draft, command);
    case 'proposeWrongIdentification':
      return proposeWrongIdentification(draft, command);
    case 'raiseObjection':
      return raiseObjection(draft, command);
    case 'replaceHelper':
      return replaceHelper(draft, command);
    case 'replaceTracker':
      return replaceTracker(draft, command);
    case 'declareMeasure':
      return declareMeasure(draft, command);
    case 'stopMeasure':
      return stopMeasure(draft, command);
    case 'proposeElimination':
      return proposeElimination(draft, command);
    case 'urgeTask':
      return urgeTask(draft, command);
    case 'promiseTask':
      return promiseTask(draft, command);
    case 'extendTask':
      return extendTask(draft, command);
    case 'escalateTask':
      return escalateTask(draft, command);
    case 'askForHelp':
      return askForHelp(draft, command);
    case 'movePolicy':
      return movePolicy(draft, command);
    case 'proposeListing':
      return proposeListing(draft, command);
    case 'proposeReversal':
      draft.emit('reversalProposed', { reasonCode: command.reasonCode });
      return draft.openTask('decideReversal', { excluded: [command.actor.accountId] });
    case 'proposeDeparture':
      draft.emit('departureProposed', { reasonCode: command.reasonCode });
      return draft.openTask('decideDeparture', { excluded: [command.actor.accountId] });
  }
}

function handOver(draft: Draft, { taskId, toAccountId, actor }: HandOverTask): Refusal | void {
  const task = findOpenTask(draft.state, taskId);
  if (!task) return refuse('task.notOpen', { field: 'taskId' });
  if (!holdsRole(task, actor) && !mayReassign(actor, task.areaCode))
    return refuse('task.notYours', { field: 'taskId' });
  if (task.excluded?.includes(toAccountId)) return refuse('approval.samePerson', { field: 'toAccountId' });
  if (task.assignee === toAccountId) return;
  draft.emit('taskHandedOver', { taskId, toAccountId, ...(task.assignee && { fromAccountId: task.assignee }) });
}

/** A supervisor hands other people's tasks over, inside the supervised area; decides nothing on the merits. */
function mayReassign(actor: CommandActor, areaCode: string): boolean {
  return actor.role === 'supervisor' && covers(actor.areaCode, areaCode);
}

function requestSuspension(draft: Draft, { reasonCode, reviewOn, actor }: RequestSuspension): Refusal | void {
  const wrong = checkReviewDay(draft, reviewOn);
  if (wrong) return wrong;
  draft.emit('suspensionRequested', { reasonCode, reviewOn });
  // Whoever asks does not consent.
  draft.openTask('consentSuspension', { excluded: [actor.accountId] });
}

function requestTransfer(draft: Draft, { toAreaCode }: RequestTransfer): Refusal | void {
  if (toAreaCode === draft.state.areaCode) return refuse('transfer.sameVillage', { field: 'toAreaCode' });
  if (!isAreaCode(toAreaCode) || levelOf(toAreaCode) !== 'village')
    return refuse('area.unknown', { field: 'toAreaCode' });
  draft.emit('transferRequested', { toAreaCode });
  draft.openTask('acceptTransfer', { areaCode: toAreaCode });
}

function recordDeath(draft: Draft, { memberId, diedOn, membersLeft }: RecordDeath): Refusal | void {
  if (diedOn > dayOf(draft.now)) return refuse('form.dateInFuture', { field: 'diedOn' });
  draft.emit('memberDied', { memberId, diedOn, membersLeft });
  if (membersLeft === 0) endCase(draft, 'householdExtinct');
}

function giveEmergencyHelp(draft: Draft, { measure, givenOn }: GiveEmergencyHelp): Refusal | void {
  if (givenOn > dayOf(draft.now)) return refuse('form.dateInFuture', { field: 'givenOn' });
  const { policy, circumstances, now } = draft;
  draft.emit('emergencyHelpGiven', { measure, givenOn, dueAt: dueAt(now, policy.emergency, circumstances.calendar) });
  // The county has approved already: nothing is owed, and nothing would ever settle it.
  if (draft.state.results.countyApproval && draft.holds('nothingLost')) draft.emit('emergencyProcedureCompleted', {});
}

function proposeWrongIdentification(draft: Draft, { reasonCode }: ProposeWrongIdentification): void {
  draft.emit('wrongIdentificationProposed', { reasonCode });
  draft.openTask('decideWrongIdentification');
}

function raiseObjection(draft: Draft, { objectionId, excludedAccountIds }: RaiseObjection): Refusal | void {
  const { tasks, notice } = draft.state;
  if (!notice) return refuse('notice.notRunning');
  for (const task of tasks.filter((t) => t.kind === 'certifyNotice')) {
    draft.emit('taskCancelled', { taskId: task.taskId, why: 'objection' });
  }
  draft.emit('objectionRaised', { objectionId });
  draft.openTask('judgeObjection', { subjectId: objectionId, excluded: excludedAccountIds });
}
