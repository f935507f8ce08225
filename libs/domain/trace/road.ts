import { type Policy, stagesOf } from '../policy/policy';
import { stepDays } from '../policy/validate';
import type { CaseEvent } from '../process/event';
import { evolve } from '../process/evolve';
import type { CaseState, StepResult } from '../process/state';
import type { Procedure, RoadStep } from '../process/step';
import { type StepInterval, timeAllowed, timeUsed } from '../process/stepInterval';

/** One step of a road: what it came to, and the time it took of the time it was allowed. Instants in UTC milliseconds. */
export interface RoadPlace {
  readonly step: RoadStep;
  /** `ahead`: not reached yet, or to be gone through again. */
  readonly state: 'done' | 'open' | 'ahead';
  /** Days the policy allows for it at most, in the chain's unit. */
  readonly days: number;
  readonly result: string | null;
  /** When the case came to it last; null where it has not. */
  readonly since: number | null;
  readonly doneAt: number | null;
  /** The due moment of its work that comes first, or came last. */
  readonly dueAt: number | null;
  /** Time used of the time allowed, in milliseconds, lawful pauses taken out. */
  readonly usedMs: number | null;
  readonly allowedMs: number | null;
}

/** A road in the policy's own order; the steps of one stage stand side by side. */
export interface DrawnRoad {
  readonly procedure: Procedure;
  readonly stages: readonly (readonly RoadPlace[])[];
}

/** What the ledger says of one road: the results of its steps, and the last stay at each. */
interface Walked {
  results: Readonly<Partial<Record<RoadStep, StepResult>>>;
  readonly stays: Map<string, StepInterval>;
}

/** The roads of a case's policy at a moment, with what is done and what remains. A road that the policy lacks is left out. */
export function roadsOf(events: readonly CaseEvent[], policy: Policy, at: number): DrawnRoad[] {
  const walked: Record<Procedure, Walked> = {
    identification: { results: {}, stays: new Map() },
    elimination: { results: {}, stays: new Map() },
  };
  let state: CaseState | null = null;
  for (const event of events) {
    state = evolve(state, event);
    const road = walked[state.procedure];
    road.results = state.results;
    for (const stay of state.intervals)
      if (stay.leftAt === null || isSame(stay, road.stays)) road.stays.set(stay.step, stay);
  }
  if (state === null) return [];
  const now = state;
  const procedures: readonly Procedure[] = ['identification', 'elimination'];
  return procedures
    .map((procedure) => ({
      procedure,
      stages: stagesOf(policy, procedure).map((steps) =>
        steps.map((step) => placeOf({ at, now, policy, procedure, walked: walked[procedure] }, step)),
      ),
    }))
    .filter(({ stages }) => stages.length > 0);
}

function isSame({ step, enteredSeq }: StepInterval, stays: Walked['stays']): boolean {
  return stays.get(step)?.enteredSeq === enteredSeq;
}

interface At {
  readonly at: number;
  readonly now: CaseState;
  readonly policy: Policy;
  readonly procedure: Procedure;
  readonly walked: Walked;
}

function placeOf({ at, now, policy, procedure, walked }: At, step: RoadStep): RoadPlace {
  const isHere = now.procedure === procedure;
  const isOpen = isHere && (now.stageSteps.includes(step) || now.tasks.some((task) => task.step === step));
  const result = walked.results[step];
  const stay = isOpen || result ? (walked.stays.get(step) ?? null) : null;
  return {
    step,
    state: isOpen ? 'open' : result ? 'done' : 'ahead',
    days: stepDays(policy, step),
    result: isOpen ? null : (result?.result ?? null),
    since: stay && stay.enteredAt,
    doneAt: isOpen ? null : stay && stay.leftAt,
    dueAt: stay && stay.dueAt,
    usedMs: stay && timeUsed(stay, at),
    allowedMs: stay && timeAllowed(stay),
  };
}
