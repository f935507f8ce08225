import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A department's answer stands in the ledger (task, verdict, who, when) and in its submission (what was typed): the table beside them
 * said the same once more, was written behind the decision, and read by nobody.
 */
export class AnswersInTheLedger1795300000064 implements MigrationInterface {
  name = 'AnswersInTheLedger1795300000064';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE comparison_answer');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [table, access, answers]) await runner.query(sql);
  }
}

const table = `
  CREATE TABLE comparison_answer (
    case_id uuid NOT NULL,
    task_id text NOT NULL PRIMARY KEY,
    department text NOT NULL,
    area_code text NOT NULL,
    verdict text NOT NULL,
    submission_id uuid REFERENCES submission (id),
    answered_by uuid REFERENCES account (id),
    answered_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX comparison_answer_case ON comparison_answer (case_id, department)`;

const access = `
  ALTER TABLE comparison_answer ENABLE ROW LEVEL SECURITY;
  CREATE POLICY offices ON comparison_answer FOR SELECT TO shouwang_api USING (area_code ^@ ANY ((SELECT scope_list('areas'))::text[]));
  CREATE POLICY department ON comparison_answer TO shouwang_api USING (
    department IS NOT NULL AND (department || ':' || area_code) ^@ ANY ((SELECT scope_list('departments'))::text[]));
  CREATE POLICY worker ON comparison_answer TO shouwang_worker USING (true) WITH CHECK (true);
  GRANT SELECT, INSERT, UPDATE ON comparison_answer TO shouwang_api, shouwang_worker`;

// Those that were taken back since are told apart by the event that says so.
const answers = `
  INSERT INTO comparison_answer (case_id, task_id, department, area_code, verdict, submission_id, answered_by, answered_at)
  SELECT e.case_id, t.task_id, t.department, t.area_code,
    CASE WHEN EXISTS (SELECT FROM case_event w WHERE w.case_id = e.case_id AND w.type = 'decisionWithdrawn' AND w.data->>'taskId' = t.task_id)
      THEN 'withdrawn' ELSE e.data->'codes'->>'verdict' END,
    e.submission_id, (e.actor->>'accountId')::uuid, e.at
  FROM case_event e JOIN task t ON t.task_id = e.data->>'taskId'
  WHERE e.type = 'taskCompleted' AND e.data->>'kind' = 'answerComparison' ON CONFLICT (task_id) DO NOTHING`;
