import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 批次: approvals under one document number. Which cases went in it the ledger says. */
export class ApprovalBatches1795300000013 implements MigrationInterface {
  name = 'ApprovalBatches1795300000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(batches);
    await runner.query(rights);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX case_event_batch; DROP TABLE approval_batch');
  }
}

const batches = `
  CREATE TABLE approval_batch (
    id uuid PRIMARY KEY,
    kind text NOT NULL,
    -- The office that approved.
    area_code text NOT NULL REFERENCES area (code),
    document_number text NOT NULL,
    minutes_file_id uuid NOT NULL REFERENCES file (id),
    created_by uuid NOT NULL REFERENCES account (id),
    created_at timestamptz NOT NULL
  );
  CREATE INDEX approval_batch_area ON approval_batch (area_code text_pattern_ops, created_at DESC, id DESC);
  CREATE INDEX approval_batch_newest ON approval_batch (created_at DESC, id DESC);
  CREATE TRIGGER approval_batch_immutable BEFORE UPDATE OR DELETE ON approval_batch FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE INDEX case_event_batch ON case_event ((data->'codes'->>'batchId')) WHERE data->'codes'->>'batchId' IS NOT NULL;`;

const rights = `
  ALTER TABLE approval_batch ENABLE ROW LEVEL SECURITY;
  CREATE POLICY offices ON approval_batch FOR SELECT TO shouwang_api USING (area_code ^@ ANY ((SELECT scope_list('areas'))::text[]));
  CREATE POLICY approves ON approval_batch FOR INSERT TO shouwang_api
    WITH CHECK (created_by = (SELECT scope_account()) AND area_code ^@ ANY ((SELECT scope_list('areas'))::text[]));
  CREATE POLICY worker ON approval_batch TO shouwang_worker USING (true) WITH CHECK (true);
  GRANT SELECT, INSERT ON approval_batch TO shouwang_api;
  GRANT SELECT ON approval_batch TO shouwang_worker;`;
