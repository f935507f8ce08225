import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Running workflows without an open case, as the last comparison found them: the technical operator sees each and may end it. */
export class LoneWorkflows1795300000061 implements MigrationInterface {
  name = 'LoneWorkflows1795300000061';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await runner.query(security);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE lone_workflow');
  }
}

// Ids and codes only. A household that the register does not know has no area.
const table = `
  CREATE TABLE lone_workflow (
    household_id uuid PRIMARY KEY,
    run_id text NOT NULL,
    area_code text,
    last_case_id uuid,
    started_at timestamptz NOT NULL,
    seen_at timestamptz NOT NULL
  )`;

const operated = `(SELECT scope_list('operate_areas'))::text[]`;
const security = `
  ALTER TABLE lone_workflow ENABLE ROW LEVEL SECURITY;
  CREATE POLICY worker ON lone_workflow TO shouwang_worker USING (true) WITH CHECK (true);
  CREATE POLICY operator ON lone_workflow FOR SELECT TO shouwang_api
    USING (area_code ^@ ANY (${operated}) OR (area_code IS NULL AND cardinality(${operated}) > 0));
  GRANT SELECT ON lone_workflow TO shouwang_api;
  GRANT SELECT, INSERT, UPDATE, DELETE ON lone_workflow TO shouwang_worker`;
