import { type CaseEvent, type OpenTask } from '../process/event';
import { evolve } from '../process/evolve';
import type { CaseState } from '../process/state';

/** How long one piece of work took, against its limit. Instants in UTC milliseconds. */
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
  let state: CaseState | null = null;
  for (const event of events) {
    const closed = closedTask(state, event);
    if (closed) times.set(event.seq, timeOf(closed, event.at));
    state = evolve(state, event);
  }
  return times;
}

function closedTask(state: CaseState | null, event: CaseEvent): OpenTask | undefined {
  if (event.type !== 'taskCompleted' && event.type !== 'taskCancelled' && event.type !== 'itemDecided')
    return undefined;
  const { taskId } = event.data;
  return state?.tasks.find((t) => t.taskId === taskId);
}

function timeOf({ taskId, openedAt, dueAt }: OpenTask, closedAt: number): TaskTime {
  return { taskId, openedAt, closedAt, tookMs: closedAt - openedAt, dueAt, lateMs: closedAt - dueAt };
}
