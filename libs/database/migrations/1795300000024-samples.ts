import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 抽样审核: the county's draws over many cases, each with its seed and the list it was drawn from, kept as they were. */
export class Samples1795300000024 implements MigrationInterface {
  name = 'Samples1795300000024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(samples);
    await runner.query(security);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sample_item, sample; DROP FUNCTION keep_drawn()');
  }
}

// What was drawn never changes; only what became of it does.
const samples = `
  CREATE TABLE sample (
    id uuid PRIMARY KEY,
    -- The area whose proposed were drawn from.
    area_code text NOT NULL REFERENCES area (code),
    procedure text NOT NULL CHECK (procedure IN ('identification', 'elimination')),
    seed text NOT NULL,
    -- telling: cases are still being told; told: every case of the list knows.
    state text NOT NULL DEFAULT 'telling' CHECK (state IN ('telling', 'told')),
    -- Who drew, and by which right; ids and codes only.
    actor jsonb NOT NULL,
    drawn_by uuid NOT NULL REFERENCES account (id),
    drawn_at timestamptz NOT NULL,
    told_at timestamptz
  );
  CREATE INDEX sample_area ON sample (area_code text_pattern_ops, drawn_at DESC, id DESC);

  -- The list of those proposed, frozen at the moment of the draw.
  CREATE TABLE sample_item (
    sample_id uuid NOT NULL REFERENCES sample (id),
    case_id uuid NOT NULL,
    household_id uuid NOT NULL,
    task_id text NOT NULL,
    area_code text NOT NULL,
    stratum text NOT NULL,
    -- The share that the case's own policy asks for.
    numerator int NOT NULL,
    denominator int NOT NULL,
    chosen boolean NOT NULL,
    -- waiting: not told yet; told: the case took it; left: the case had left the step meanwhile, reason says by which refusal.
    state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'told', 'left')),
    reason text,
    told_at timestamptz,
    PRIMARY KEY (sample_id, case_id)
  );
  -- A case stands in one draw at a time.
  CREATE UNIQUE INDEX sample_item_waiting ON sample_item (task_id) WHERE state = 'waiting';
  CREATE INDEX sample_item_case ON sample_item (case_id);

  CREATE FUNCTION keep_drawn() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE moves text[] := TG_ARGV;
    BEGIN
      IF TG_OP = 'UPDATE' AND (to_jsonb(OLD) - moves) = (to_jsonb(NEW) - moves) THEN RETURN NEW; END IF;
      RAISE EXCEPTION '% on %: what was drawn stays', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
    END
  $$;
  CREATE TRIGGER sample_drawn BEFORE UPDATE OR DELETE ON sample FOR EACH ROW EXECUTE FUNCTION keep_drawn('state', 'told_at');
  CREATE TRIGGER sample_item_drawn BEFORE UPDATE OR DELETE ON sample_item FOR EACH ROW EXECUTE FUNCTION keep_drawn('state', 'reason', 'told_at');`;

// Only the worker draws: the workflow of the sample does, in one transaction.
const security = `
  ALTER TABLE sample ENABLE ROW LEVEL SECURITY;
  ALTER TABLE sample_item ENABLE ROW LEVEL SECURITY;
  CREATE POLICY offices ON sample FOR SELECT TO shouwang_api USING (area_code ^@ ANY ((SELECT scope_list('areas'))::text[]));
  CREATE POLICY sample_seen ON sample_item FOR SELECT TO shouwang_api USING (EXISTS (SELECT 1 FROM sample s WHERE s.id = sample_id));
  CREATE POLICY worker ON sample TO shouwang_worker USING (true) WITH CHECK (true);
  CREATE POLICY worker ON sample_item TO shouwang_worker USING (true) WITH CHECK (true);
  GRANT SELECT ON sample, sample_item TO shouwang_api;
  GRANT SELECT, INSERT, UPDATE ON sample, sample_item TO shouwang_worker;`;
