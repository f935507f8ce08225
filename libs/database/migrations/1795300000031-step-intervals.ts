import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Each stay of a case at a step, folded from the ledger: entered, left, and the lawful pauses in between. Ages and limits of the board and of
 * the lists behind it come from here. Beside it, what a task's holder promised, which the inbox did not keep.
 */
export class StepIntervals1795300000031 implements MigrationInterface {
  name = 'StepIntervals1795300000031';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [intervals, promises, projectIntervals, projectPromises, projectCase, presentStays])
      await runner.query(sql);
    await runner.query(security);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION project_case(jsonb, jsonb, jsonb), project_intervals(jsonb), project_promises(jsonb);
      ALTER FUNCTION project_case_and_help(jsonb, jsonb, jsonb) RENAME TO project_case;
      DROP TABLE step_interval;
      ALTER TABLE task DROP promised_on, DROP urged_at`);
  }
}

// The area is the one in which the case was at the step: a delay stays there when the household moves.
const intervals = `
  CREATE TABLE step_interval (
    case_id uuid NOT NULL,
    step text NOT NULL,
    entered_seq int NOT NULL,
    generation int NOT NULL DEFAULT 1,
    household_id uuid NOT NULL,
    area_code text NOT NULL,
    county_code text NOT NULL GENERATED ALWAYS AS (left(area_code, 6)) STORED,
    township_code text NOT NULL GENERATED ALWAYS AS (left(area_code, 9)) STORED,
    entered_at timestamptz NOT NULL,
    -- Earliest due moment of the open work; behind that, of the work done last.
    due_at timestamptz,
    paused_ms bigint NOT NULL DEFAULT 0,
    -- Since when its clock stands still.
    paused_since_at timestamptz,
    left_at timestamptz,
    PRIMARY KEY (case_id, step, entered_seq)
  ) WITH (fillfactor = 85);
  CREATE INDEX step_interval_open ON step_interval (case_id) INCLUDE (step, entered_at, due_at, paused_ms, paused_since_at) WHERE left_at IS NULL;
  CREATE INDEX step_interval_due ON step_interval (due_at, case_id) WHERE left_at IS NULL AND paused_since_at IS NULL;
  CREATE INDEX step_interval_left ON step_interval (left_at)`;

const promises = `ALTER TABLE task ADD promised_on date, ADD urged_at timestamptz`;

const projectIntervals = `
  CREATE FUNCTION project_intervals(f jsonb) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    IF f->>'intervals' IS NULL OR f->'intervals' = '[]' THEN RETURN; END IF;
    INSERT INTO step_interval AS i (case_id, step, entered_seq, generation, household_id, area_code, entered_at, due_at, paused_ms, paused_since_at, left_at)
    SELECT (f->>'caseId')::uuid, r->>'step', (r->>'enteredSeq')::int, g.generation, (f->>'householdId')::uuid, r->>'areaCode', moment(r->'enteredAt'),
      moment(r->'dueAt'), (r->>'pausedMs')::bigint, moment(r->'pausedSince'), moment(r->'leftAt')
    FROM jsonb_array_elements(f->'intervals') r, projection_generation g WHERE g.name = 'inbox'
    ON CONFLICT (case_id, step, entered_seq) DO UPDATE SET generation = excluded.generation, due_at = excluded.due_at, paused_ms = excluded.paused_ms,
      paused_since_at = excluded.paused_since_at, left_at = excluded.left_at;
  END $$`;

const projectPromises = `
  CREATE FUNCTION project_promises(open_tasks jsonb) RETURNS void LANGUAGE sql AS $$
    UPDATE task t SET promised_on = (r->>'promisedOn')::date, urged_at = moment(r->'urgedAt')
    FROM jsonb_array_elements(open_tasks) r
    WHERE (r ? 'promisedOn' OR r ? 'urgedAt') AND t.task_id = r->>'taskId' AND (t.promised_on, t.urged_at) IS DISTINCT FROM ((r->>'promisedOn')::date, moment(r->'urgedAt'))
  $$`;

// What is projected already, and what is new beside it. A closed task keeps its last look, its promise with it.
const projectCase = `
  ALTER FUNCTION project_case(jsonb, jsonb, jsonb) RENAME TO project_case_and_help;
  CREATE FUNCTION project_case(f jsonb, open_tasks jsonb, closed jsonb) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM project_case_and_help(f, open_tasks, closed);
    PERFORM project_intervals(f);
    PERFORM project_promises(open_tasks);
    IF closed <> '[]' THEN PERFORM project_promises((SELECT jsonb_agg(c->'row') FROM jsonb_array_elements(closed) c)); END IF;
  END $$;
  REVOKE EXECUTE ON FUNCTION project_case(jsonb, jsonb, jsonb) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION project_case(jsonb, jsonb, jsonb) TO shouwang_worker`;

// Cases that were open before: where they are now, since their open work was opened. A rebuild gives every stay exactly.
const presentStays = `
  INSERT INTO step_interval (case_id, step, entered_seq, generation, household_id, area_code, entered_at, due_at, paused_since_at)
  SELECT f.case_id, s.step, coalesce(t.seq, f.seq), f.generation, f.household_id, f.area_code, coalesce(t.opened_at, f.updated_at), t.due_at,
    CASE WHEN t.asked IS NOT TRUE THEN f.updated_at END
  FROM case_file f CROSS JOIN unnest(f.steps) AS s(step)
  LEFT JOIN LATERAL (SELECT min(t.opened_seq) AS seq, min(t.opened_at) AS opened_at, min(t.due_at) AS due_at,
      bool_or(f.suspended_since_at IS NULL OR t.kind = 'reviewSuspension') AS asked
    FROM task t WHERE t.case_id = f.case_id AND t.step = s.step AND t.state IN ('open', 'paused')) t ON true
  WHERE f.status = 'open'`;

const within = (list: string): string => `area_code ^@ ANY ((SELECT scope_list('${list}'))::text[])`;
const security = `
  ALTER TABLE step_interval ENABLE ROW LEVEL SECURITY;
  CREATE POLICY worker ON step_interval TO shouwang_worker USING (true) WITH CHECK (true);
  CREATE POLICY offices ON step_interval FOR SELECT TO shouwang_api USING (${within('areas')});
  CREATE POLICY operator ON step_interval FOR SELECT TO shouwang_api USING (${within('operate_areas')});
  GRANT SELECT ON step_interval TO shouwang_api, shouwang_worker;
  GRANT INSERT, UPDATE, DELETE ON step_interval TO shouwang_worker`;
