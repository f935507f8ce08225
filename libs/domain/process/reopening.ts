import type { OpenTask, TaskOpening } from './event';

/** The opening of a task that stands again as it stood: same role, limit and due moment. */
export function reopeningOf(task: OpenTask, moved: { areaCode?: string } = {}): TaskOpening {
  const { kind, step, role, areaCode, limit, dueAt } = task;
  return {
    kind,
    step,
    role,
    areaCode: moved.areaCode ?? areaCode,
    limit,
    dueAt,
    ...(task.department && { department: task.department }),
    // A helper's work is its own wherever the household moves.
    ...(task.role === 'helper' && task.assignee && { assignee: task.assignee }),
    ...(task.excluded && { excluded: task.excluded }),
    ...(task.returnedFields && { returnedFields: task.returnedFields }),
    ...(task.returnedBy && { returnedBy: task.returnedBy }),
    ...(task.subjectId && { subjectId: task.subjectId }),
  };
}
