import type { OpenTask, Shift } from './event';

/** The tasks without the one named. */
export function without(tasks: readonly OpenTask[], taskId: string): OpenTask[] {
  return tasks.filter((t) => t.taskId !== taskId);
}

/** The tasks with new due moments; subjects that name no task are the case's own clocks. */
export function shifted(tasks: readonly OpenTask[], shifts: readonly Shift[]): OpenTask[] {
  const due = new Map(shifts.map((s) => [s.subject, s.dueAt]));
  return tasks.map((t) => ({ ...t, dueAt: due.get(t.taskId) ?? t.dueAt }));
}

/** The marks with more of them, each once, in order of appearance. */
export function marked(marks: readonly string[], ...more: readonly string[]): string[] {
  return [...new Set([...marks, ...more])];
}
