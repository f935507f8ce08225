import { dueAt } from '../calendar/due';
import { dayOf, endOfDay } from '../calendar/instant';
import { stagesOf } from '../policy/policy';
import { type Refusal, refuse } from '../refusal';
import type { TakenOver } from '../takeOver/takenOver';
import type { TakeOver } from './helpCommand';
import type { Birth, Draft } from './draft';
import { scheduleDuties } from './help';
import type { CaseMeasure } from './helpState';
import { enterStage, stageWith } from './road';
import type { RoadStep } from './step';

/**
 * Places a case that was monitored elsewhere at the step where it stands, with its original days and the document it stands on,
 * marked for ever (I2). Refused: a policy without help, a step its policy does not have, days that cannot be.
 * An elimination that is under way has the gate still ahead; one that is over was the earlier record's, with its day.
 */
export function takeOver(draft: Draft, command: TakeOver, birth: Birth): Refusal | void {
  const wrong = check(draft, command);
  if (wrong) return wrong;
  const { policy, now, circumstances } = draft;
  draft.emit('caseOpened', {
    householdId: birth.householdId,
    areaCode: birth.areaCode,
    policyCode: policy.code,
    policyVersion: policy.version,
    policyHash: birth.policyHash,
    chainDueAt: dueAt(now, policy.chain, circumstances.calendar),
  });
  draft.emit('takenOver', takenOverOf(command, stepsBefore(draft, command)));
  if (command.ended) return draft.emit('caseEnded', { outcome: command.ended.outcome });
  if (command.at.phase === 'identifying' || command.at.phase === 'eliminating') {
    const { step } = command.at;
    enterStage(draft, stageWith(draft, step), [step]);
  }
  if (command.at.phase !== 'identifying') goOnHelping(draft, command);
}

function takenOverOf(command: TakeOver, stepsDone: readonly RoadStep[]): TakenOver {
  const {
    type: _type,
    key: _key,
    bodyHash: _hash,
    caseId: _case,
    actor: _actor,
    submission: _submission,
    ...facts
  } = command;
  return { ...facts, stepsDone };
}

/** The steps before the one it stands at: done by the earlier record. */
function stepsBefore(draft: Draft, { at }: TakeOver): readonly RoadStep[] {
  if (at.phase !== 'identifying' && at.phase !== 'eliminating') return [];
  const road = stagesOf(draft.policy, at.phase === 'identifying' ? 'identification' : 'elimination');
  return road
    .slice(
      0,
      road.findIndex((s) => s.includes(at.step)),
    )
    .flat();
}

function check(
  draft: Draft,
  { at, identifiedOn, eliminated, ended, measures, trackingUntilOn }: TakeOver,
): Refusal | undefined {
  const { policy, now } = draft;
  const today = dayOf(now);
  if (!policy.help) return refuse('policy.withoutHelp');
  if (at.phase === 'identifying' || at.phase === 'eliminating') {
    const road = stagesOf(policy, at.phase === 'identifying' ? 'identification' : 'elimination').flat();
    if (!road.includes(at.step)) return refuse('return.stepUnknown', { field: 'at.step' });
    // Behind the county's confirmation nobody asks the gate any more.
    if (at.phase === 'eliminating' && road.indexOf(at.step) > road.indexOf('countyConfirmation'))
      return refuse('takeOver.behindGate', { field: 'at.step' });
  }
  if ((identifiedOn === null) !== (at.phase === 'identifying'))
    return refuse('takeOver.identifiedOn', { field: 'identifiedOn' });
  const mustBeEliminated = at.phase === 'tracking';
  if (mustBeEliminated && !eliminated) return refuse('form.required', { field: 'eliminated.on' });
  if (eliminated && at.phase !== 'tracking' && at.phase !== 'ended')
    return refuse('takeOver.eliminatedHere', { field: 'eliminated.on' });
  if (mustBeEliminated && !trackingUntilOn) return refuse('form.required', { field: 'trackingUntilOn' });
  if ((at.phase === 'ended') !== (ended !== undefined)) return refuse('form.required', { field: 'ended.on' });
  const days = [
    identifiedOn,
    eliminated?.on,
    ended?.on,
    ...measures.flatMap((m) => [m.declaredOn, m.implementedOn, m.confirmedOn]),
  ];
  if (days.some((day) => day != null && day > today)) return refuse('form.dateInFuture', { field: 'identifiedOn' });
  if (eliminated && identifiedOn !== null && eliminated.on < identifiedOn)
    return refuse('form.dateOrder', { field: 'eliminated.on' });
  if (ended && identifiedOn !== null && ended.on < (eliminated?.on ?? identifiedOn))
    return refuse('form.dateOrder', { field: 'ended.on' });
  return undefined;
}

/** Opens what the case waits for where it stands. */
function goOnHelping(draft: Draft, { at, helperId, measures }: TakeOver): void {
  if (!helperId) draft.openTask(at.phase === 'tracking' ? 'nameTracker' : 'assignHelper');
  else if (at.phase === 'tracking') nameTheHelper(draft, helperId);
  else {
    if (measures.length === 0) draft.openTask('makePlan', { assignee: helperId });
    scheduleDuties(draft);
  }
  for (const measure of draft.state.help?.measures ?? []) openMeasure(draft, measure);
}

function nameTheHelper(draft: Draft, accountId: string): void {
  draft.emit('trackerNamed', { accountId, nextVisitAt: draft.now });
}

function openMeasure(draft: Draft, { state, department, measureId, dueOn }: CaseMeasure): void {
  if (state === 'declared') draft.openTask('approveMeasure', { department, subjectId: measureId });
  if (state === 'implemented') draft.openTask('confirmMeasure', { subjectId: measureId });
  if (state !== 'approved') return;
  const planned = endOfDay(dueOn);
  draft.openTask('implementMeasure', {
    department,
    subjectId: measureId,
    ...(planned > draft.now && { dueAt: planned }),
  });
}
