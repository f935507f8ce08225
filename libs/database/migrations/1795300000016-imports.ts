import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Taking over from workbooks: an import, and what it holds of each household until it is over. */
export class Imports1795300000016 implements MigrationInterface {
  name = 'Imports1795300000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(imports);
    await runner.query(security);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE import_row, import;
      REVOKE INSERT ON household, person, submission FROM shouwang_worker;
      REVOKE SELECT (login) ON account FROM shouwang_worker`);
  }
}

// The workbook and the rows' contents stand only encrypted and go as soon as they are not needed; faults are codes and places.
const imports = `
  CREATE TABLE import (
    id uuid PRIMARY KEY,
    county_code text NOT NULL REFERENCES area (code),
    state text NOT NULL DEFAULT 'reading' CHECK (state IN ('reading', 'unreadable', 'checked', 'taking', 'done', 'cancelled')),
    file_name text,
    bytes_count int NOT NULL,
    sha256 text NOT NULL,
    workbook_enc bytea,
    workbook_key_id text,
    errors_enc bytea,
    errors_key_id text,
    faults jsonb NOT NULL DEFAULT '[]',
    fault_count int NOT NULL DEFAULT 0,
    document_file_id uuid REFERENCES file (id),
    created_by uuid NOT NULL REFERENCES account (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    confirmed_by uuid REFERENCES account (id),
    confirmed_at timestamptz,
    ended_at timestamptz,
    purged_at timestamptz
  );
  CREATE INDEX import_county ON import (county_code text_pattern_ops, created_at DESC, id DESC);

  CREATE TABLE import_row (
    import_id uuid NOT NULL REFERENCES import (id) ON DELETE CASCADE,
    "row" int NOT NULL CHECK ("row" > 0),
    number text,
    area_code text,
    -- good: waits for the confirmation; already: taken over before, unchanged; refused: by the case or the register while it was taken.
    state text NOT NULL CHECK (state IN ('good', 'already', 'faulty', 'taken', 'refused')),
    faults jsonb NOT NULL DEFAULT '[]',
    people int NOT NULL DEFAULT 0,
    body_enc bytea,
    body_key_id text,
    key text,
    body_hash text,
    case_id uuid,
    done_at timestamptz,
    PRIMARY KEY (import_id, "row")
  );
  CREATE INDEX import_row_state ON import_row (import_id, state, "row");`;

// The worker takes households over, so it registers them, and keeps what was said of them as a submission.
const security = `
  ALTER TABLE import ENABLE ROW LEVEL SECURITY;
  ALTER TABLE import_row ENABLE ROW LEVEL SECURITY;
  CREATE POLICY offices ON import FOR SELECT TO shouwang_api USING (county_code ^@ ANY ((SELECT scope_list('areas'))::text[]));
  CREATE POLICY makes ON import FOR INSERT TO shouwang_api
    WITH CHECK (county_code ^@ ANY ((SELECT scope_list('write_areas'))::text[]) AND created_by = (SELECT scope_account()));
  CREATE POLICY import_seen ON import_row FOR SELECT TO shouwang_api USING (EXISTS (SELECT 1 FROM import i WHERE i.id = import_id));
  CREATE POLICY worker ON import TO shouwang_worker USING (true) WITH CHECK (true);
  CREATE POLICY worker ON import_row TO shouwang_worker USING (true) WITH CHECK (true);
  GRANT SELECT, INSERT ON import TO shouwang_api;
  GRANT SELECT (import_id, "row", number, area_code, state, faults, people, case_id, done_at) ON import_row TO shouwang_api;
  GRANT SELECT, INSERT, UPDATE, DELETE ON import, import_row TO shouwang_worker;
  GRANT INSERT ON household, person, submission TO shouwang_worker;
  GRANT SELECT (login) ON account TO shouwang_worker;`;
