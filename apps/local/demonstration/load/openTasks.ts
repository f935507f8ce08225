import type { FoundTask } from '#apps/api/tasks/taskRow';
import type { Connection } from '#apps/setup/insertRows';

/** The open tasks of some cases, as the API knows a task. */
export async function openTasks(client: Connection, caseIds: readonly string[]): Promise<FoundTask[]> {
  const { rows } = await client.query<FoundTask>({
    name: 'demonstration-tasks',
    text: `SELECT t.task_id AS "taskId", t.case_id AS "caseId", t.household_id AS "householdId", t.kind, t.step, t.area_code AS "areaCode", t.role, t.department,
        t.assignee, coalesce(t.excluded, '{}')::text[] AS excluded, t.opened_at AS "openedAt", t.due_at AS "dueAt", t.state, t.closed_at AS "closedAt",
        NULL AS "closedByName", t.decision, coalesce(t.returned_fields, '{}') AS "returnedFields", t.returned_step AS "returnedStep", t.returned_seq AS "returnedSeq",
        t.subject_id AS "subjectId", t.reminded, t.escalated, t.marks, t.causes
      FROM task t WHERE t.case_id = ANY ($1::uuid[]) AND t.state IN ('open', 'paused') ORDER BY t.opened_seq`,
    values: [caseIds],
  });
  return rows;
}
