import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 批量办理: one intervention ordered for many cases, with the frozen set it was previewed on and what became of each. */
export class BulkOperations1795300000039 implements MigrationInterface {
  name = 'BulkOperations1795300000039';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(operations);
    await runner.query(security);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE bulk_case, bulk_operation;
      REVOKE EXECUTE ON FUNCTION task_candidates(text, text, text) FROM shouwang_worker`);
  }
}

const operations = `
  CREATE TABLE bulk_operation (
    id uuid PRIMARY KEY,
    kind text NOT NULL,
    area_code text NOT NULL REFERENCES area (code),
    -- What is ordered for every case: ids and codes. What was typed besides stands sealed.
    orders jsonb NOT NULL,
    text_enc bytea,
    text_key_id text,
    -- By which right; ids and codes only.
    actor jsonb NOT NULL,
    state text NOT NULL DEFAULT 'previewing' CHECK (state IN ('previewing', 'previewed', 'running', 'paused', 'done', 'cancelled')),
    second_needed boolean NOT NULL,
    created_by uuid NOT NULL REFERENCES account (id),
    created_at timestamptz NOT NULL,
    approved_by uuid REFERENCES account (id) CHECK (approved_by <> created_by),
    approved_at timestamptz,
    started_by uuid REFERENCES account (id),
    started_at timestamptz,
    ended_at timestamptz,
    CHECK (started_at IS NULL OR NOT second_needed OR approved_by IS NOT NULL)
  );
  CREATE INDEX bulk_operation_area ON bulk_operation (area_code text_pattern_ops, created_at DESC, id DESC);

  -- The set, frozen when it was chosen: which task held each case up, and where the case's ledger stood.
  CREATE TABLE bulk_case (
    operation_id uuid NOT NULL REFERENCES bulk_operation (id),
    case_id uuid NOT NULL,
    place int NOT NULL,
    -- Null where the case is not in the sight of whoever chose it.
    household_id uuid,
    area_code text,
    task_id text,
    seq int,
    state text NOT NULL DEFAULT 'unseen' CHECK (state IN ('unseen', 'cannot', 'waiting', 'done', 'left', 'unknown')),
    -- What will happen, as the rules said when they were asked.
    will jsonb,
    -- Why not: a refusal's code and what it names.
    code text,
    params jsonb,
    attempts int NOT NULL DEFAULT 0,
    event_seq int,
    done_at timestamptz,
    PRIMARY KEY (operation_id, case_id)
  );
  CREATE INDEX bulk_case_state ON bulk_case (operation_id, state, place);
  CREATE INDEX bulk_case_place ON bulk_case (operation_id, place);`;

// Whoever may be named for a task is asked again when its turn comes: by the worker.
const security = `
  ALTER TABLE bulk_operation ENABLE ROW LEVEL SECURITY;
  ALTER TABLE bulk_case ENABLE ROW LEVEL SECURITY;
  CREATE POLICY offices ON bulk_operation FOR SELECT TO shouwang_api
    USING (kind <> 'repair' AND area_code ^@ ANY ((SELECT scope_list('areas'))::text[]));
  CREATE POLICY operator ON bulk_operation FOR SELECT TO shouwang_api
    USING (kind = 'repair' AND area_code ^@ ANY ((SELECT scope_list('operate_areas'))::text[]));
  CREATE POLICY makes ON bulk_operation FOR INSERT TO shouwang_api WITH CHECK (created_by = (SELECT scope_account()) AND state = 'previewing'
    AND area_code ^@ ANY (coalesce((SELECT scope_list('areas')), '{}') || coalesce((SELECT scope_list('operate_areas')), '{}')));
  CREATE POLICY bulk_seen ON bulk_case FOR SELECT TO shouwang_api USING (EXISTS (SELECT FROM bulk_operation o WHERE o.id = operation_id));
  CREATE POLICY makes ON bulk_case FOR INSERT TO shouwang_api WITH CHECK (state IN ('unseen', 'cannot')
    AND EXISTS (SELECT FROM bulk_operation o WHERE o.id = operation_id AND o.created_by = (SELECT scope_account()) AND o.state = 'previewing'));
  CREATE POLICY worker ON bulk_operation TO shouwang_worker USING (true) WITH CHECK (true);
  CREATE POLICY worker ON bulk_case TO shouwang_worker USING (true) WITH CHECK (true);
  GRANT SELECT, INSERT ON bulk_operation, bulk_case TO shouwang_api;
  GRANT SELECT, UPDATE (state, approved_by, approved_at, started_by, started_at, ended_at) ON bulk_operation TO shouwang_worker;
  GRANT SELECT, UPDATE (state, will, code, params, attempts, event_seq, done_at) ON bulk_case TO shouwang_worker;
  GRANT EXECUTE ON FUNCTION task_candidates(text, text, text) TO shouwang_worker;`;
