import type { CaseEvent, OpenTask } from './event';
import type { CaseState } from './state';
import type { Step } from './step';

/**
 * One stay of a case at a step: entered, left, and the time in between in which its clock stood still. Instants in UTC milliseconds.
 * A step's clock runs while somebody is asked to do something at it: not while a notice hangs, the case is suspended, or our own outage lasted.
 * A household that moves begins its stays anew, so that a delay stays with the place where it arose.
 */
export interface StepInterval {
  readonly step: Step;
  readonly areaCode: string;
  /** Tells the stays at one step apart. */
  readonly enteredSeq: number;
  readonly enteredAt: number;
  /** Earliest due moment of its open work; behind that, of the work that was done last. Null where nobody was asked yet. */
  readonly dueAt: number | null;
  /** Lawful pauses that are over. */
  readonly pausedMs: number;
  /** Since when its clock stands still; null while it runs. */
  readonly pausedSince: number | null;
  readonly leftAt: number | null;
}

/** Steps that a case is at: those of its stage that are not finished, and those with open work. */
export function openSteps({ stageSteps, tasks }: Pick<CaseState, 'stageSteps' | 'tasks'>): Step[] {
  return [...new Set<Step>([...stageSteps, ...tasks.map((task) => task.step)])];
}

/** Time used of the limit so far or in all, lawful pauses taken out, in milliseconds. */
export function timeUsed({ enteredAt, pausedMs, pausedSince, leftAt }: StepInterval, now: number): number {
  return Math.max(0, (leftAt ?? pausedSince ?? now) - enteredAt - pausedMs);
}

/** Time allowed, in milliseconds: the same for every moment, since a pause moves the due moment with it. */
export function timeAllowed({ enteredAt, dueAt, pausedMs }: StepInterval): number | null {
  return dueAt === null ? null : Math.max(0, dueAt - enteredAt - pausedMs);
}

/**
 * The stays after one more event: those that last, and those that ended with the command at hand, whose events share their moment.
 * A step that is left and entered again within one command was not left.
 */
export function stayed(before: CaseState, after: CaseState, event: CaseEvent): readonly StepInterval[] {
  const kept = before.intervals.filter(({ leftAt }) => leftAt === null || leftAt === event.at);
  const steps = openSteps(after);
  const isHere = (interval: StepInterval): boolean =>
    interval.areaCode === after.areaCode && steps.includes(interval.step);
  const going = kept.map((interval) => (isHere(interval) ? went(interval, after, event) : left(interval, event.at)));
  const fresh = steps
    .filter((step) => !going.some((interval) => interval.step === step && isHere(interval)))
    .map((step) => went(entered(step, after, event), after, event));
  // What a command enters and leaves again is no stay.
  const all = [...going, ...fresh].filter(({ enteredAt, leftAt }) => leftAt !== enteredAt);
  const isSame = all.length === before.intervals.length && all.every((each, i) => each === before.intervals[i]);
  return isSame ? before.intervals : all;
}

/** The stays of a state that was carried over before anybody counted them: since its open work was opened. */
export function staysOf(state: CaseState): readonly StepInterval[] {
  return openSteps(state).map((step) => {
    const tasks = state.tasks.filter((task) => task.step === step);
    const seq = Math.min(state.seq, ...tasks.map((task) => task.openedSeq));
    const at = Math.min(state.lastAt, ...tasks.map((task) => task.openedAt));
    const interval = entered(step, state, { seq, at });
    const asked = tasks.filter((task) => isAsked(state, task));
    return asked.length > 0
      ? { ...interval, dueAt: Math.min(...asked.map((task) => task.dueAt)) }
      : stopped(interval, state.lastAt);
  });
}

function entered(step: Step, { areaCode }: CaseState, { seq, at }: Pick<CaseEvent, 'seq' | 'at'>): StepInterval {
  return {
    step,
    areaCode,
    enteredSeq: seq,
    enteredAt: at,
    dueAt: null,
    pausedMs: 0,
    pausedSince: null,
    leftAt: null,
  };
}

function left(interval: StepInterval, at: number): StepInterval {
  return interval.leftAt === null ? { ...running(interval, at), leftAt: at } : interval;
}

function went(interval: StepInterval, after: CaseState, event: CaseEvent): StepInterval {
  const asked = after.tasks.filter((task) => task.step === interval.step && isAsked(after, task));
  const resumed = asked.length > 0 ? running(interval, event.at) : stopped(interval, event.at);
  const dueAt = asked.length > 0 ? Math.min(...asked.map((task) => task.dueAt)) : resumed.dueAt;
  const outage = event.type === 'limitsExtended' ? givenBack(interval, dueAt) : 0;
  const isSame = resumed === interval && dueAt === interval.dueAt && interval.leftAt === null;
  return isSame ? interval : { ...resumed, dueAt, leftAt: null, pausedMs: resumed.pausedMs + outage };
}

/** What our own outage took and the case was given back. */
function givenBack(interval: StepInterval, dueAt: number | null): number {
  return interval.dueAt === null || dueAt === null ? 0 : Math.max(0, dueAt - interval.dueAt);
}

function running(interval: StepInterval, at: number): StepInterval {
  const { pausedSince, pausedMs } = interval;
  return pausedSince === null ? interval : { ...interval, pausedSince: null, pausedMs: pausedMs + at - pausedSince };
}

function stopped(interval: StepInterval, at: number): StepInterval {
  return interval.pausedSince === null ? { ...interval, pausedSince: at } : interval;
}

/** Work that the suspension stops asks nobody; work that a meeting holds asks for its minutes. */
function isAsked({ suspension }: CaseState, task: OpenTask): boolean {
  return suspension === null || task.kind === 'reviewSuspension';
}
