import type { TaskRowView } from '#contract/tasks/inbox';
import { lightOf } from '#domain/process/light';
import type { ScopedClient } from '#database/scope';
import type { FoundTask } from './taskRow';

type Extra = Pick<
  TaskRowView,
  | 'householdNumber'
  | 'headName'
  | 'areaName'
  | 'holderName'
  | 'claimedUntilAt'
  | 'channel'
  | 'category'
  | 'causes'
  | 'riskClasses'
>;

/** One task as the inbox shows it, for its own page. */
export async function taskRowView(
  client: ScopedClient,
  task: FoundTask,
  nowMs: number,
  nearDays: number,
): Promise<TaskRowView> {
  const { rows } = await client.query<Extra>({
    name: 'task_row_view',
    text: `SELECT h.number AS "householdNumber", h.head_name AS "headName", a.full_name AS "areaName", n.name AS "holderName", c.until_at AS "claimedUntilAt",
        t.channel, t.category, t.causes, t.risk_classes AS "riskClasses"
      FROM task t LEFT JOIN household h ON h.id = t.household_id LEFT JOIN area a ON a.code = t.area_code
        LEFT JOIN claim c ON c.task_id = t.task_id AND c.until_at > business_now() LEFT JOIN account_name n ON n.id = coalesce(t.assignee, c.account_id)
      WHERE t.task_id = $1`,
    values: [task.taskId],
  });
  const [extra] = rows;
  if (extra === undefined) throw new Error(`Task ${task.taskId} vanished while it was read`);
  const {
    taskId,
    caseId,
    householdId,
    kind,
    step,
    role,
    department,
    areaCode,
    openedAt,
    dueAt,
    marks,
    reminded,
    escalated,
  } = task;
  const light = lightOf({ dueAt: dueAt.getTime(), paused: task.state === 'paused' }, nowMs, nearDays);
  return {
    taskId,
    caseId,
    householdId,
    kind,
    step,
    role,
    department,
    areaCode,
    openedAt,
    dueAt,
    light,
    handedOver: task.assignee !== null,
    marks,
    reminded,
    escalated,
    ...extra,
  };
}
