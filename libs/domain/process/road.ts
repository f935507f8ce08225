import { type Policy, stagesOf } from '../policy/policy';
import { startHelp } from './help';
import type { Draft } from './draft';
import type { CaseState } from './state';
import { isRoadStep, type RoadStep } from './step';
import { startTracking } from './trackingStart';

/** The stages of the road that the case is on. */
export function roadOf(draft: Draft): readonly (readonly RoadStep[])[] {
  return stagesOf(draft.policy, draft.state.procedure);
}

/** The stage in which a step stands on the case's road. */
export function stageWith(draft: Draft, step: RoadStep): number {
  return roadOf(draft).findIndex((s) => s.includes(step));
}

/** What a finished step tells the road. */
export interface Finish {
  /** Fields that differ from the record before a return. */
  readonly changed: readonly string[];
  /** True where category or causes differ: what the village decided on is no longer what is proposed. */
  readonly substance: boolean;
  /** Day by the national system, for the last step. */
  readonly on?: string;
}

/** Enters a stage with those of its steps that are to be done; an empty list passes on to the next stage. */
export function enterStage(draft: Draft, stage: number, steps: readonly RoadStep[]): void {
  draft.emit('stageEntered', { stage, steps });
  // A step may finish while it is being opened; whoever finishes last moves the case on.
  for (const step of steps) draft.openings[step].open(draft);
}

/** Starts the road from its first step. */
export function startRoad(draft: Draft): void {
  enterStage(draft, 0, roadOf(draft)[0] ?? []);
}

/**
 * Records a step's result and moves the case on when nothing of its stage is left.
 * After a return for correction the case goes straight back to the step that returned it,
 * unless the substance changed or everything between is to be done again.
 */
export function finishStep(
  draft: Draft,
  step: RoadStep,
  result: string,
  finish: Finish = { changed: [], substance: false },
): void {
  draft.emit('stepDone', { step, result });
  const { correction } = draft.state;
  if (correction?.toStep === step) {
    draft.emit('correctionClosed', { changed: finish.changed });
    const returnedToItself = correction.fromStep === step;
    if (correction.then === 'back' && !finish.substance && !returnedToItself)
      return goBack(draft, correction.fromStage, correction.fromStep);
  }
  if (draft.state.stageSteps.length === 0) advance(draft, finish.on);
}

/** Re-enters the stage that returned the case: its own step again, and its neighbours that had not finished. */
function goBack(draft: Draft, stage: number, fromStep: RoadStep): void {
  const { results } = draft.state;
  const steps = (roadOf(draft)[stage] ?? []).filter((s) => s === fromStep || !results[s]);
  enterStage(draft, stage, steps);
}

/** Enters the next stage that has something to do; after the last one the household is monitored, or tracked. */
function advance(draft: Draft, on?: string): void {
  const road = roadOf(draft);
  const { redoAfterReturn } = draft.policy;
  for (let stage = draft.state.stage + 1; stage < road.length; stage++) {
    const { results } = draft.state;
    const steps = (road[stage] ?? []).filter((s) => !results[s] || redoAfterReturn.includes(s) || madeAgain.has(s));
    if (steps.length > 0) return enterStage(draft, stage, steps);
  }
  if (draft.state.procedure === 'elimination') return startTracking(draft);
  draft.emit('monitored', { enteredOn: on ?? '' });
  startHelp(draft);
}

/** What was confirmed or sampled before a return says nothing about what stands now. */
const madeAgain: ReadonlySet<RoadStep> = new Set(['countyConfirmation', 'sampling']);

/** The steps a case may be returned to from the step at hand: itself and those before it that were done, the sign-for aside. */
export function returnableSteps(state: CaseState, policy: Policy, from: RoadStep): RoadStep[] {
  const road = stagesOf(policy, state.procedure);
  const stage = road.findIndex((s) => s.includes(from));
  const before = road
    .slice(0, stage)
    .flat()
    .filter((s) => !notReturnable.has(s) && state.results[s]);
  return toItself.has(from) ? [...before, from] : before;
}

const notReturnable: ReadonlySet<RoadStep> = new Set(['signFor', 'announcement', 'sampling']);
const toItself: ReadonlySet<RoadStep> = new Set(['townshipReview', 'countyApproval', 'countyConfirmation']);

/** Returns the case: open work of the road ends, the named step opens with the ticked fields. */
export function returnTo(
  draft: Draft,
  how: { fromStep: RoadStep; toStep: RoadStep; fields: readonly string[]; then: 'back' | 'again' },
): void {
  leaveRoad(draft, 'returned');
  const stage = stageWith(draft, how.toStep);
  draft.emit('returned', { ...how, stage: draft.state.stage });
  const opened = draft.state.seq;
  enterStage(draft, stage, how.fromStep === how.toStep ? reopenedBeside(draft, stage, how.toStep) : [how.toStep]);
  const task = draft.state.tasks.find((t) => t.step === how.toStep && t.openedSeq > opened);
  if (!task) throw new Error(`Returning to ${how.toStep} opened no task`);
}

/** A step returned to itself keeps its unfinished neighbours going. */
function reopenedBeside(draft: Draft, stage: number, step: RoadStep): RoadStep[] {
  const { results } = draft.state;
  return (roadOf(draft)[stage] ?? []).filter((s) => s === step || !results[s]);
}

/** Ends the open work of the road and takes a hanging notice down; side tasks stay. */
export function leaveRoad(draft: Draft, why: 'returned' | 'ended'): void {
  for (const task of draft.state.tasks) {
    if (isRoadStep(task.step)) draft.emit('taskCancelled', { taskId: task.taskId, why });
  }
  if (draft.state.notice) draft.emit('noticeStopped', { why });
}
