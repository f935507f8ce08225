import { type DutyPeriod, firstPeriodAfter, nextPeriod, opensAt } from '../assistance/duties';
import { type Duty, duties, type DutyRhythm } from '../assistance/duties';
import type { PlannedMeasure } from '../assistance/planRules';
import { dayOf } from '../calendar/instant';
import { type Refusal, refuse } from '../refusal';
import type { DeclareMeasure, ReplaceHelper, StopMeasure } from './helpCommand';
import type { Draft } from './draft';
import type { CaseMeasure } from './helpState';
import type { CaseState } from './state';

/** Most measures that one household's plan may hold: the state stays small. */
export const mostMeasures = 40;

/** 帮扶 begins: a helper is asked for, or the one the household has makes a new plan. Nothing under a policy without help. */
export function startHelp(draft: Draft): void {
  if (!draft.policy.help) return;
  const helperId = draft.state.help?.helperId;
  if (helperId == null) return draft.openTask('assignHelper');
  draft.openTask('makePlan', { assignee: helperId });
  scheduleDuties(draft);
}

/** The helper's duties begin with the first full period of each. */
export function scheduleDuties(draft: Draft): void {
  for (const [duty, rhythm] of dutiesOf(draft)) {
    schedule(draft, duty, rhythm, firstPeriodAfter(rhythm, draft.now));
  }
}

/** The duties that the county's policy asks for. */
export function dutiesOf(draft: Draft): [Duty, DutyRhythm][] {
  return duties.flatMap((duty): [Duty, DutyRhythm][] => {
    const rhythm = draft.policy.help?.duties[duty];
    return rhythm ? [[duty, rhythm]] : [];
  });
}

/** Says when a duty's task opens next. */
export function schedule(draft: Draft, duty: Duty, rhythm: DutyRhythm, period: DutyPeriod): void {
  draft.emit('dutyScheduled', { duty, period: period.name, nextAt: opensAt(rhythm, period) });
}

/** The period after this one. */
export function scheduleNext(draft: Draft, duty: Duty, rhythm: DutyRhythm, period: DutyPeriod): void {
  schedule(draft, duty, rhythm, nextPeriod(rhythm, period));
}

/** The new helper has everything from this moment, open work included. */
export function replaceHelper(draft: Draft, { toAccountId, unitId }: ReplaceHelper): Refusal | void {
  const before = draft.state.help?.helperId;
  if (before == null) return refuse('helper.none', { field: 'toAccountId' });
  if (before === toAccountId) return refuse('helper.same', { field: 'toAccountId' });
  draft.emit('helperAssigned', { helperId: toAccountId, replaces: before, ...(unitId && { unitId }) });
}

/** 申报: the measure goes to its department. */
export function declare(draft: Draft, measure: PlannedMeasure): Refusal | void {
  const measures = draft.state.help?.measures ?? [];
  if (measures.some((m) => m.measureId === measure.measureId))
    return refuse('measure.declared', { field: 'measureId' });
  if (measures.length >= mostMeasures)
    return refuse('measure.tooMany', { field: 'measures', params: { max: mostMeasures } });
  const { measureId, department } = measure;
  draft.emit('measureDeclared', { ...measure, declaredOn: dayOf(draft.now) });
  draft.openTask('approveMeasure', { department, subjectId: measureId });
}

/** A measure beside the plan: what the household turned out to need. */
export function declareMeasure(draft: Draft, { measure }: DeclareMeasure): Refusal | void {
  if (measure.dueOn < dayOf(draft.now)) return refuse('plan.duePast', { field: 'dueOn' });
  if (draft.state.help?.plan !== 'reviewed') return refuse('plan.notReviewed');
  return declare(draft, measure);
}

/** A measure that is no longer given: its open work ends with it. */
export function stopMeasure(draft: Draft, { measureId, reasonCode }: StopMeasure): Refusal | void {
  const measure = draft.state.help?.measures.find((m) => m.measureId === measureId);
  if (!measure) return refuse('measure.unknown', { field: 'measureId' });
  if (measure.state === 'stopped' || measure.state === 'refused') return refuse('measure.over', { field: 'measureId' });
  stop(draft, measureId, reasonCode);
}

/** The measures that the household has or is to have: neither refused nor stopped. */
export function standingMeasures({ help }: Pick<CaseState, 'help'>): readonly CaseMeasure[] {
  return (help?.measures ?? []).filter((m) => m.state !== 'refused' && m.state !== 'stopped');
}

/** Ends a measure with its reason. */
export function stop(draft: Draft, measureId: string, reasonCode: string): void {
  for (const task of draft.state.tasks.filter((t) => t.step === 'measure' && t.subjectId === measureId)) {
    draft.emit('taskCancelled', { taskId: task.taskId, why: 'superseded' });
  }
  draft.emit('measureStopped', { measureId, reasonCode, on: dayOf(draft.now) });
}
