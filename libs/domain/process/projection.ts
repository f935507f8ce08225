import type { Policy } from '../policy/policy';
import { evolve } from './evolve';
import type { CaseEvent, OpenTask } from './event';
import type { CaseMeasure, MonitoredSpan } from './helpState';
import type { CaseState } from './state';
import { openSteps, type StepInterval } from './stepInterval';
import { nextWakeAt } from './tick';

/** A case's row in the case list: a fold of its ledger. Instants in UTC milliseconds. */
export interface CaseFileRow {
  readonly caseId: string;
  readonly householdId: string;
  readonly areaCode: string;
  readonly policyCode: string;
  readonly policyVersion: number;
  readonly status: 'open' | 'ended';
  readonly phase: CaseState['phase'];
  readonly procedure: CaseState['procedure'];
  readonly stage: number;
  readonly steps: readonly string[];
  readonly outcome: string | null;
  readonly category: string | null;
  readonly causes: readonly string[];
  readonly channel: string;
  readonly riskClasses: readonly string[];
  readonly openedAt: number;
  readonly chainDueAt: number;
  readonly nextDueAt: number | null;
  readonly nextWakeAt: number | null;
  readonly identifiedOn: string | null;
  readonly suspendedSince: number | null;
  readonly noticeEndsAt: number | null;
  readonly returnedTimes: number;
  readonly emergencyDueAt: number | null;
  readonly marks: readonly string[];
  readonly helperId: string | null;
  readonly unitId: string | null;
  readonly trackerId: string | null;
  readonly eliminatedOn: string | null;
  readonly trackingUntil: number | null;
  readonly seq: number;
}

/** An open task's row in the inbox, with what the inbox filters by. */
export interface TaskRow extends OpenTask {
  readonly state: 'open' | 'paused';
  readonly channel: string;
  readonly category: string | null;
  readonly causes: readonly string[];
  readonly riskClasses: readonly string[];
  readonly marks: readonly string[];
}

/** How a task's row ends. `row` is how it stood when it was closed. */
export interface ClosedTask {
  readonly row: TaskRow;
  readonly state: 'done' | 'cancelled';
  readonly seq: number;
  readonly at: number;
  readonly by: string | null;
  readonly decision: string | null;
}

/** What lists and figures show of one case. */
export interface Projection {
  readonly caseFile: CaseFileRow;
  readonly tasks: readonly TaskRow[];
  /** Each time it was monitored, and its measures with their days: what the figures count. */
  readonly spans: readonly MonitoredSpan[];
  readonly measures: readonly CaseMeasure[];
  /** Its stays at steps: what ages, limits and the board count. */
  readonly intervals: readonly StepInterval[];
}

/** The rows that lists show for a case in this state. Rebuild and recorder use this one function; the recorder leaves out tasks that look as before. */
export function project(state: CaseState, policy: Policy): Projection {
  const tasks = state.tasks.map((task) => taskRow(state, task));
  const running = tasks.filter((t) => t.state === 'open').map((t) => t.dueAt);
  return {
    caseFile: caseFileRow(state, policy, running.length > 0 ? Math.min(...running) : null),
    tasks,
    spans: state.spans,
    measures: state.help?.measures ?? [],
    intervals: state.intervals,
  };
}

function caseFileRow(state: CaseState, policy: Policy, nextDueAt: number | null): CaseFileRow {
  const { caseId, householdId, areaCode, policyCode, policyVersion, phase, stage, outcome, category, causes } = state;
  const { channel, riskClasses, openedAt, identifiedOn, returnedTimes, marks, seq } = state;
  return {
    caseId,
    householdId,
    areaCode,
    policyCode,
    policyVersion,
    phase,
    stage,
    outcome,
    category,
    causes,
    channel,
    riskClasses,
    openedAt,
    identifiedOn,
    returnedTimes,
    marks,
    seq,
    procedure: state.procedure,
    helperId: state.help?.helperId ?? null,
    unitId: state.help?.unitId ?? null,
    trackerId: state.tracking?.trackerId ?? null,
    eliminatedOn: state.eliminated?.on ?? null,
    trackingUntil: state.tracking?.untilAt ?? null,
    status: phase === 'ended' ? 'ended' : 'open',
    steps: openSteps(state),
    chainDueAt: state.chain.dueAt,
    nextDueAt,
    nextWakeAt: nextWakeAt(state, policy),
    suspendedSince: state.suspension?.since ?? null,
    noticeEndsAt: state.notice?.endsAt ?? null,
    emergencyDueAt: state.emergency?.dueAt ?? null,
  };
}

function taskRow(state: CaseState, task: OpenTask): TaskRow {
  const inMeeting = state.reservedBy !== null;
  const paused = inMeeting || (state.suspension !== null && task.kind !== 'reviewSuspension');
  const marks = [...state.marks, ...(inMeeting ? ['inMeeting'] : []), ...(task.returnedFields ? ['toCorrect'] : [])];
  const { channel, category, causes, riskClasses } = state;
  return { ...task, state: paused ? 'paused' : 'open', channel, category, causes, riskClasses, marks };
}

/** The tasks that some events close, in order: done by a person, decided by a meeting's vote or the county's draw, or cancelled. */
export function closings(before: CaseState | null, events: readonly CaseEvent[]): ClosedTask[] {
  return closingFold(before, events).closed;
}

/** What one command's events change: the case, its row, of its open tasks, measures and stays those that look different from before, and the tasks that close. */
export interface Change extends Omit<Projection, 'spans'> {
  readonly after: CaseState;
  /** All of them; null where they are as before. */
  readonly spans: Projection['spans'] | null;
  readonly closed: readonly ClosedTask[];
}

/** Null only where there is neither a case nor an event. */
export function projectChange(before: CaseState | null, events: readonly CaseEvent[], policy: Policy): Change | null {
  const { after, closed } = closingFold(before, events);
  if (!after) return null;
  const { caseFile, tasks, spans, measures, intervals } = project(after, policy);
  if (!before) return { after, closed, caseFile, tasks, spans, measures, intervals };
  const moved = before.areaCode !== after.areaCode;
  const known = before.help?.measures ?? [];
  return {
    after,
    closed,
    caseFile,
    tasks: tasks.filter((_, i) => looksNew(before, after, i)),
    spans: !moved && before.spans === after.spans ? null : spans,
    measures: moved ? measures : measures.filter((m) => !known.includes(m)),
    intervals: intervals.filter((interval) => !before.intervals.includes(interval)),
  };
}

// Folding leaves alone what an event does not touch: a task that is the same object, in a case that marks its tasks as before, looks as before.
function looksNew(before: CaseState, after: CaseState, index: number): boolean {
  const task = after.tasks[index];
  return !marksAlike(before, after) || task === undefined || !before.tasks.includes(task);
}

function marksAlike(before: CaseState, after: CaseState): boolean {
  return (
    before.category === after.category &&
    before.causes === after.causes &&
    before.riskClasses === after.riskClasses &&
    before.marks === after.marks &&
    before.channel === after.channel &&
    (before.reservedBy === null) === (after.reservedBy === null) &&
    (before.suspension === null) === (after.suspension === null)
  );
}

function closingFold(
  before: CaseState | null,
  events: readonly CaseEvent[],
): { after: CaseState | null; closed: ClosedTask[] } {
  const closed: ClosedTask[] = [];
  let state = before;
  for (const event of events) {
    const ending = state && endingOf(event);
    const task = ending && state?.tasks.find((t) => t.taskId === ending.taskId);
    if (state && ending && task) {
      const by = event.actor.role === 'system' || event.actor.role === 'household' ? null : event.actor.accountId;
      closed.push({
        row: taskRow(state, task),
        state: ending.state,
        decision: ending.decision,
        seq: event.seq,
        at: event.at,
        by,
      });
    }
    state = evolve(state, event);
  }
  return { after: state, closed };
}

function endingOf(event: CaseEvent): { taskId: string; state: ClosedTask['state']; decision: string | null } | null {
  if (event.type === 'taskCompleted')
    return { taskId: event.data.taskId, state: 'done', decision: event.data.decision };
  if (event.type === 'itemDecided')
    return { taskId: event.data.taskId, state: 'done', decision: event.data.passed ? 'passed' : 'failed' };
  if (event.type === 'sampleDrawn')
    return { taskId: event.data.taskId, state: 'done', decision: event.data.chosen ? 'chosen' : 'passedBy' };
  if (event.type === 'taskCancelled')
    return { taskId: event.data.taskId, state: 'cancelled', decision: event.data.why };
  return null;
}
