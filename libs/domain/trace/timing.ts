import { type CaseEvent, type OpenTask } from '../process/event';
import { evolve } from '../process/evolve';
import type { CaseState } from '../process/state';
import type { Step } from '../process/step';

/** How long one piece of work took, lawful pauses taken out, against its limit. Instants in UTC milliseconds. */
export interface TaskTime {
  readonly taskId: string;
  readonly openedAt: number;
  readonly closedAt: number;
  readonly tookMs: number;
  readonly dueAt: number;
  /** Negative where it was done before its due moment. */
  readonly lateMs: number;
}

/** The time of every task that an event closed, by the event's seq: what the trace shows beside it. */
export function taskTimes(events: readonly CaseEvent[]): ReadonlyMap<number, TaskTime> {
  const times = new Map<number, TaskTime>();
  const pausedBefore = new Map<string, number>();
  let state: CaseState | null = null;
  for (const event of events) {
    const closed = closedTask(state, event);
    if (state && closed) {
      const paused = pausedAt(state, closed.step) - (pausedBefore.get(closed.taskId) ?? 0);
      times.set(event.seq, timeOf(closed, event.at, paused));
    }
    state = evolve(state, event);
    const opened = event.type === 'taskOpened' ? state.tasks.at(-1) : undefined;
    if (opened) pausedBefore.set(opened.taskId, pausedAt(state, opened.step));
  }
  return times;
}

function closedTask(state: CaseState | null, event: CaseEvent): OpenTask | undefined {
  if (event.type !== 'taskCompleted' && event.type !== 'taskCancelled' && event.type !== 'itemDecided')
    return undefined;
  const { taskId } = event.data;
  return state?.tasks.find((t) => t.taskId === taskId);
}

/** Pauses of the present stay at a step that are over. */
function pausedAt({ intervals }: CaseState, step: Step): number {
  return intervals.find((stay) => stay.step === step && stay.leftAt === null)?.pausedMs ?? 0;
}

function timeOf({ taskId, openedAt, dueAt }: OpenTask, closedAt: number, pausedMs: number): TaskTime {
  return { taskId, openedAt, closedAt, tookMs: closedAt - openedAt - pausedMs, dueAt, lateMs: closedAt - dueAt };
}
