import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The recorder's folds, written so that every row is reached by its key, whatever the tables have grown to:
 * a list of tasks becomes rows in one go, and no plan hangs on a guess of how many of them a command closes.
 */
export class RecorderByKey1795300000018 implements MigrationInterface {
  name = 'RecorderByKey1795300000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(openTasks);
    await runner.query(closedTasks);
  }

  // The functions serve the schema before as well: nothing has to be taken back.
  async down(): Promise<void> {}
}

const openTasks = `
  CREATE OR REPLACE FUNCTION project_open_tasks(f jsonb, open_tasks jsonb) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    IF jsonb_array_length(open_tasks) = 0 THEN RETURN; END IF;
    INSERT INTO task AS t (task_id, generation, case_id, household_id, kind, step, area_code, role, department, assignee, excluded, opened_seq, opened_at, due_at,
      state, reminded, escalated, channel, category, causes, risk_classes, marks, returned_fields, returned_step, returned_seq, subject_id)
    SELECT r."taskId", g.generation, (f->>'caseId')::uuid, (f->>'householdId')::uuid, r.kind, r.step, r."areaCode", r.role, r.department, r.assignee, r.excluded,
      r."openedSeq", timestamptz 'epoch' + r."openedAt" * interval '1 millisecond', timestamptz 'epoch' + r."dueAt" * interval '1 millisecond',
      r.state, r.reminded, r.escalated, r.channel, r.category, r.causes, r."riskClasses", r.marks, r."returnedFields",
      r."returnedBy"->>'step', (r."returnedBy"->>'seq')::int, r."subjectId"
    FROM projection_generation g, jsonb_to_recordset(open_tasks) AS r("taskId" text, kind text, step text, "areaCode" text, role text, department text,
      assignee uuid, excluded uuid[], "openedSeq" int, "openedAt" bigint, "dueAt" bigint, state text, reminded int, escalated int, channel text, category text,
      causes text[], "riskClasses" text[], marks text[], "returnedFields" text[], "returnedBy" jsonb, "subjectId" text)
    WHERE g.name = 'inbox'
    ON CONFLICT (task_id) DO UPDATE SET generation = excluded.generation, area_code = excluded.area_code, assignee = excluded.assignee, due_at = excluded.due_at,
      state = excluded.state, reminded = excluded.reminded, escalated = excluded.escalated, category = excluded.category, causes = excluded.causes,
      risk_classes = excluded.risk_classes, marks = excluded.marks;
  END $$`;

// A task that opened and closed within one command has no row yet; one that had been open keeps its last look.
const closedTasks = `
  CREATE OR REPLACE FUNCTION project_closed_tasks(f jsonb, closed jsonb) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE c jsonb; closed_id text;
  BEGIN
    FOR c IN SELECT * FROM jsonb_array_elements(closed) LOOP
      closed_id := c->'row'->>'taskId';
      IF NOT EXISTS (SELECT FROM task WHERE task_id = closed_id) THEN PERFORM project_open_tasks(f, jsonb_build_array(c->'row')); END IF;
      UPDATE task SET state = c->>'state', closed_seq = (c->>'seq')::int, closed_at = moment(c->'at'), closed_by = (c->>'by')::uuid, decision = c->>'decision'
        WHERE task_id = closed_id;
      DELETE FROM claim WHERE task_id = closed_id;
    END LOOP;
  END $$`;
