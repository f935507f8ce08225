import type { CompleteTask } from '../process/command';
import type { Draft } from '../process/draft';
import type { OpenTask } from '../process/event';
import { returnableSteps, returnTo } from '../process/road';
import { dropElimination } from '../process/elimination';
import { proposeNotAdmitted } from '../process/sideExits';
import type { RoadStep } from '../process/step';
import { type Refusal, refuse } from '../refusal';

/** Returns (退回) a case to a named step with the fields that are wrong; the earlier record stays. */
export function returnCase(draft: Draft, step: RoadStep, { codes }: CompleteTask): Refusal | void {
  const { toStep, fields = [] } = codes;
  if (!toStep) return refuse('form.required', { field: 'toStep' });
  if (!returnableSteps(draft.state, draft.policy, step).includes(toStep))
    return refuse('return.stepUnknown', { field: 'toStep' });
  if (fields.length === 0) return refuse('return.fieldsMissing', { field: 'fields' });
  returnTo(draft, { fromStep: step, toStep, fields, then: codes.then ?? 'back' });
}

/** Refuses admission (不予纳入) with a reason, and the household will be told; or the elimination, and help goes on. */
export function rejectCase(draft: Draft, step: RoadStep, { codes }: CompleteTask): Refusal | void {
  if (!codes.reasonCode) return refuse('form.required', { field: 'reasonCode' });
  if (draft.state.procedure === 'elimination') return dropElimination(draft, step, codes.reasonCode);
  proposeNotAdmitted(draft, step, codes.reasonCode);
}

/** The second person must be another than the first. */
export function secondPersonExcludes(task: OpenTask, actorId: string): readonly string[] {
  return [...(task.excluded ?? []), actorId];
}
