import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 周工作清单 and 月对比: made once for each area and period, and never changed. Codes, numbers and ids; no names. */
export class Sheets1795300000036 implements MigrationInterface {
  name = 'Sheets1795300000036';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sheets);
    await runner.query(security);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sheet');
  }
}

const sheets = `
  CREATE TABLE sheet (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    kind text NOT NULL CHECK (kind IN ('weekly', 'monthly')),
    area_code text NOT NULL REFERENCES area (code),
    -- Monday of the week, first of the month.
    period_on date NOT NULL,
    made_at timestamptz NOT NULL,
    content jsonb NOT NULL,
    UNIQUE (kind, area_code, period_on)
  );
  CREATE INDEX sheet_newest ON sheet (made_at DESC, id DESC);
  CREATE TRIGGER sheet_immutable BEFORE UPDATE OR DELETE ON sheet FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER sheet_kept BEFORE TRUNCATE ON sheet FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`;

const security = `
  ALTER TABLE sheet ENABLE ROW LEVEL SECURITY;
  CREATE POLICY offices ON sheet FOR SELECT TO shouwang_api USING (area_code ^@ ANY ((SELECT scope_list('areas'))::text[]));
  CREATE POLICY worker ON sheet TO shouwang_worker USING (true) WITH CHECK (true);
  GRANT SELECT ON sheet TO shouwang_api, shouwang_worker;
  GRANT INSERT ON sheet TO shouwang_worker`;
