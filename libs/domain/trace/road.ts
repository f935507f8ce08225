import { type Policy, stagesOf } from '../policy/policy';
import { stepDays } from '../policy/validate';
import type { CaseEvent } from '../process/event';
import { evolve } from '../process/evolve';
import type { CaseState, StepResult } from '../process/state';
import type { Procedure, RoadStep } from '../process/step';

/** One step of a road: what it came to, and the time it took of the time it was allowed. Instants in UTC milliseconds. */
export interface RoadPlace {
  readonly step: RoadStep;
  /** `ahead`: not reached yet, or to be gone through again. */
  readonly state: 'done' | 'open' | 'ahead';
  /** Days the policy allows for it at most, in the chain's unit. */
  readonly days: number;
  readonly result: string | null;
  /** When its work was opened, the last time the case came by; null where nobody has been asked yet. */
  readonly since: number | null;
  readonly doneAt: number | null;
  /** The latest due moment of its work. */
  readonly dueAt: number | null;
}

/** A road in the policy's own order; the steps of one stage stand side by side. */
export interface DrawnRoad {
  readonly procedure: Procedure;
  readonly stages: readonly (readonly RoadPlace[])[];
}

interface Passage {
  readonly since: number;
  readonly dueAt: number;
  readonly doneAt: number | null;
}

/** What the ledger says of one road: results and times of its steps, the last passage of each. */
interface Walked {
  results: Readonly<Partial<Record<RoadStep, StepResult>>>;
  readonly passages: Map<string, Passage>;
}

/** The roads of a case's policy with what is done and what remains. A road that the policy lacks is left out. */
export function roadsOf(events: readonly CaseEvent[], policy: Policy): DrawnRoad[] {
  const walked: Record<Procedure, Walked> = {
    identification: { results: {}, passages: new Map() },
    elimination: { results: {}, passages: new Map() },
  };
  let state: CaseState | null = null;
  for (const event of events) {
    state = evolve(state, event);
    const road = walked[state.procedure];
    road.results = state.results;
    walk(road.passages, event);
  }
  if (state === null) return [];
  const now = state;
  const procedures: readonly Procedure[] = ['identification', 'elimination'];
  return procedures
    .map((procedure) => ({
      procedure,
      stages: stagesOf(policy, procedure).map((steps) =>
        steps.map((step) => placeOf({ now, policy, procedure, walked: walked[procedure] }, step)),
      ),
    }))
    .filter(({ stages }) => stages.length > 0);
}

function walk(passages: Walked['passages'], event: CaseEvent): void {
  if (event.type === 'taskOpened') {
    const { step, dueAt } = event.data;
    const running = passages.get(step);
    passages.set(
      step,
      running?.doneAt === null
        ? { ...running, dueAt: Math.max(running.dueAt, dueAt) }
        : { since: event.at, dueAt, doneAt: null },
    );
  }
  if (event.type === 'stepDone') {
    const running = passages.get(event.data.step);
    if (running) passages.set(event.data.step, { ...running, doneAt: event.at });
  }
}

interface At {
  readonly now: CaseState;
  readonly policy: Policy;
  readonly procedure: Procedure;
  readonly walked: Walked;
}

function placeOf({ now, policy, procedure, walked }: At, step: RoadStep): RoadPlace {
  const isHere = now.procedure === procedure;
  const isOpen = isHere && (now.stageSteps.includes(step) || now.tasks.some((task) => task.step === step));
  const result = walked.results[step];
  const passage = walked.passages.get(step);
  // Limits move while a case is suspended; what is open knows its own.
  const dues = isOpen ? now.tasks.filter((task) => task.step === step).map((task) => task.dueAt) : [];
  return {
    step,
    state: isOpen ? 'open' : result ? 'done' : 'ahead',
    days: stepDays(policy, step),
    result: isOpen ? null : (result?.result ?? null),
    since: isOpen || result ? (passage?.since ?? null) : null,
    doneAt: isOpen || !result ? null : (passage?.doneAt ?? null),
    dueAt: isOpen || result ? (dues.length > 0 ? Math.max(...dues) : (passage?.dueAt ?? null)) : null,
  };
}
