import type { Role } from '#domain/access/roles';
import type { AccessObject } from '#domain/access/may';
import type { TaskKind } from '#domain/process/taskKind';
import type { Cause, Department } from '#domain/household/codes';
import type { ScopedClient } from '#database/scope';

/** A task as its own row in the inbox, open or closed. */
export interface FoundTask {
  readonly taskId: string;
  readonly caseId: string;
  readonly householdId: string;
  readonly kind: TaskKind;
  readonly step: string;
  readonly areaCode: string;
  readonly role: Role;
  readonly department: Department | null;
  readonly assignee: string | null;
  readonly excluded: readonly string[];
  readonly openedAt: Date;
  readonly dueAt: Date;
  readonly state: 'open' | 'paused' | 'done' | 'cancelled';
  readonly closedAt: Date | null;
  readonly closedByName: string | null;
  readonly decision: string | null;
  readonly returnedFields: readonly string[];
  readonly returnedStep: string | null;
  readonly returnedSeq: number | null;
  readonly subjectId: string | null;
  readonly reminded: number;
  readonly escalated: number;
  readonly marks: readonly string[];
  /** Causes of the case. */
  readonly causes: readonly Cause[];
}

/** The task, in the client's scope; null if it is not the reader's to see. */
export async function findTask(client: ScopedClient, taskId: string): Promise<FoundTask | null> {
  const { rows } = await client.query<FoundTask>({
    name: 'task_find',
    text: `SELECT t.task_id AS "taskId", t.case_id AS "caseId", t.household_id AS "householdId", t.kind, t.step, t.area_code AS "areaCode", t.role, t.department,
        t.assignee, coalesce(t.excluded, '{}')::text[] AS excluded, t.opened_at AS "openedAt", t.due_at AS "dueAt", t.state, t.closed_at AS "closedAt", n.name AS "closedByName",
        t.decision, coalesce(t.returned_fields, '{}') AS "returnedFields", t.returned_step AS "returnedStep", t.returned_seq AS "returnedSeq", t.subject_id AS "subjectId",
        t.reminded, t.escalated, t.marks, t.causes
      FROM task t LEFT JOIN account_name n ON n.id = t.closed_by WHERE t.task_id = $1`,
    values: [taskId],
  });
  return rows[0] ?? null;
}

/** The task as the access function looks at it. A helper's task is one of the household that the helper is paired with. */
export function accessObjectOf(task: FoundTask): AccessObject {
  const { areaCode, role, department, assignee, excluded } = task;
  return {
    areaCode,
    departments: department === null ? [] : [department],
    helperIds: assignee === null ? [] : [assignee],
    task: { role, excluded, ...(department !== null && { department }), ...(assignee !== null && { assignee }) },
  };
}
