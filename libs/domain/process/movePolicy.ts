import type { DutyRhythm } from '../assistance/duties';
import { duties, firstPeriodAfter } from '../assistance/duties';
import { dueAt } from '../calendar/due';
import { dayOf, endOfDay } from '../calendar/instant';
import { type Limit, limitOf, type Policy, stagesOf } from '../policy/policy';
import { type Refusal, refuse } from '../refusal';
import type { Draft } from './draft';
import type { MovedLimit, OpenTask } from './event';
import { schedule, startHelp } from './help';
import { rungsUpTo } from './ladder';
import { gateKept } from './moveGate';
import type { CaseState } from './state';
import type { RoadStep } from './step';
import type { MovePolicy } from './supervisionCommand';

/**
 * A running case goes on under a newer version of the policy (process.md 9: only by an explicit, recorded act).
 * What was done stays done; open work gets the new limits, what it was given besides (pauses, extensions, our outages) stays with it,
 * and nothing becomes overdue by the move alone. Running notices, tracking, and what has a day of its own (duties, measures) keep theirs.
 * Refused where the case's present step is not there, a step before it would be skipped, a limit set by law would end earlier, or the gate be lowered.
 */
export function movePolicy(draft: Draft, { reasonCode }: MovePolicy): Refusal | void {
  const { state, policy: before, circumstances } = draft;
  const target = circumstances.moveTo;
  if (!target) return refuse('policy.notForCase', { field: 'policyVersion' });
  const { policy: next, hash } = target;
  const obstacle = whyNotNewer(before, next) ?? gateKept(state, before, next);
  if (obstacle) return obstacle;
  const place = placeOn(state, next);
  if ('refused' in place) return place;
  const limits = movedLimits(draft, next);
  const shortened = limits.find((l) => byLaw.has(l.subject) && l.dueAt < l.dueBefore);
  if (shortened) return refuse('policy.lawShortened', { field: 'policyVersion' });
  const dropped = duties.filter((duty) => !next.help?.duties[duty]);
  draft.emit('policyMoved', {
    ...{ fromCode: before.code, fromVersion: before.version, toCode: next.code, toVersion: next.version },
    ...{ toHash: hash, reasonCode, stage: place.stage, fromStage: place.fromStage, limits },
    steps: [...state.stageSteps, ...place.fresh],
    dropped,
  });
  draft.follow(next);
  for (const step of place.fresh) draft.openings[step].open(draft);
  if (state.phase === 'monitored' && !before.help) startHelp(draft);
  else rescheduleDuties(draft, before);
}

/** Limits set by law: a move may lengthen, never shorten them. */
const byLaw: ReadonlySet<string> = new Set(['chain', 'emergency']);

function whyNotNewer(before: Policy, next: Policy): Refusal | undefined {
  if (next.code === before.code && next.version <= before.version)
    return refuse('policy.notNewer', { field: 'policyVersion', params: { version: before.version } });
  const isLost = (section: 'help' | 'supervision' | 'onSite') => before[section] && !next[section];
  if (isLost('help') || isLost('supervision') || isLost('onSite'))
    return refuse('policy.sectionLost', { field: 'policyVersion' });
  return undefined;
}

/** Where a case stands on the next version's road. */
interface Place {
  readonly stage: number;
  /** The stage of the step that returned it, while a return is under way. */
  readonly fromStage: number | null;
  /** Steps of its stage that the version before had not beside it. */
  readonly fresh: readonly RoadStep[];
}

function placeOn(state: CaseState, next: Policy): Place | Refusal {
  const { stageSteps, results, correction, procedure } = state;
  const road = stagesOf(next, procedure);
  const stageOf = (step: RoadStep) => road.findIndex((steps) => steps.includes(step));
  const [present] = stageSteps;
  if (present === undefined) return { stage: state.stage, fromStage: null, fresh: [] };
  const stage = stageOf(present);
  const elsewhere = stageSteps.find((step) => stageOf(step) !== stage || stageOf(step) < 0);
  const fromStage = correction && stageOf(correction.fromStep);
  if (elsewhere !== undefined || (fromStage !== null && fromStage < stage))
    return refuse('policy.stepElsewhere', { field: 'policyVersion' });
  const undone = (step: RoadStep) => !results[step] && !stageSteps.includes(step);
  if (road.slice(0, stage).flat().some(undone)) return refuse('policy.stepSkipped', { field: 'policyVersion' });
  return { stage, fromStage, fresh: (road[stage] ?? []).filter(undone) };
}

/** Open work whose day is not the limit's: a duty's period, a measure's own date. */
function hasOwnDay({ step, kind }: OpenTask): boolean {
  return step === 'duties' || kind === 'implementMeasure';
}

/** Every clock that the move changes, before and after. */
function movedLimits(draft: Draft, next: Policy): MovedLimit[] {
  const { state, policy: before, now, circumstances } = draft;
  const ladderMoved = JSON.stringify(before.ladder) !== JSON.stringify(next.ladder);
  const moved = (subject: string, was: Clock, limits: { from: number; was: Limit; is: Limit }): MovedLimit[] => {
    const due = (limit: Limit) => dueAt(limits.from, limit, circumstances.calendar);
    const asked = was.dueAt + due(limits.is) - due(limits.was);
    const isLater = byLaw.has(subject) ? asked : Math.max(asked, Math.min(was.dueAt, endOfDay(dayOf(now))));
    if (isLater === was.dueAt && !ladderMoved && isSame(limits.was, limits.is)) return [];
    const rungsFired = rungsUpTo(isLater, next.ladder, now);
    return [{ subject, limit: limits.is, dueBefore: was.dueAt, dueAt: isLater, rungsFired }];
  };
  const tasks = state.tasks.flatMap((task) => {
    const is = hasOwnDay(task) ? task.limit : limitOf(next, task.kind);
    return moved(task.taskId, task, { from: task.openedAt, was: task.limit, is });
  });
  const isRunning = state.phase === 'identifying' && !state.identifiedOn;
  const chain = isRunning
    ? moved('chain', state.chain, { from: state.openedAt, was: before.chain, is: next.chain })
    : [];
  const { emergency } = state;
  const limits = emergency && { from: emergency.since, was: before.emergency, is: next.emergency };
  return [...tasks, ...chain, ...(emergency && limits ? moved('emergency', emergency, limits) : [])];
}

interface Clock {
  readonly dueAt: number;
}

const isSame = (a: Limit, b: Limit): boolean => a.days === b.days && a.unit === b.unit;

/** A duty that is new, or comes by another rhythm, begins with its first full period. */
function rescheduleDuties(draft: Draft, before: Policy): void {
  const { help, phase } = draft.state;
  if (!help?.helperId || (phase !== 'monitored' && phase !== 'eliminating')) return;
  for (const duty of duties) {
    const rhythm = draft.policy.help?.duties[duty];
    if (rhythm && !isSameRhythm(before.help?.duties[duty], rhythm))
      schedule(draft, duty, rhythm, firstPeriodAfter(rhythm, draft.now));
  }
}

function isSameRhythm(was: DutyRhythm | null | undefined, is: DutyRhythm): boolean {
  return JSON.stringify(was ?? null) === JSON.stringify(is);
}
