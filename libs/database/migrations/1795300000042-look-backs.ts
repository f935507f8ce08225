import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 回头看: what was closed is looked at again, by schedule, by sample, or because a supervisor asks for it. */
export class LookBacks1795300000042 implements MigrationInterface {
  name = 'LookBacks1795300000042';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [tables, security]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE look_back, look_back_draw');
  }
}

const tables = `
  CREATE TABLE look_back_draw (
    id uuid PRIMARY KEY,
    area_code text NOT NULL REFERENCES area (code),
    seed text NOT NULL,
    numerator int NOT NULL,
    denominator int NOT NULL CHECK (denominator > 0 AND numerator BETWEEN 0 AND denominator),
    -- The list that was drawn from, [{"id", "stratum"}], so that list and seed give the draw again.
    frame jsonb NOT NULL,
    chosen int NOT NULL,
    drawn_by uuid NOT NULL REFERENCES account (id),
    drawn_at timestamptz NOT NULL DEFAULT business_now()
  );
  CREATE INDEX look_back_draw_newest ON look_back_draw (drawn_at DESC, id DESC);
  CREATE TRIGGER look_back_draw_immutable BEFORE UPDATE OR DELETE ON look_back_draw FOR EACH ROW EXECUTE FUNCTION refuse_change();

  CREATE TABLE look_back (
    id uuid PRIMARY KEY,
    cause text NOT NULL CHECK (cause IN ('eliminated', 'problem', 'drawn', 'requested')),
    -- What it comes of: one span's elimination, one striking off, one draw at one household, one request. Each once.
    subject text NOT NULL UNIQUE,
    area_code text NOT NULL REFERENCES area (code),
    household_id uuid REFERENCES household (id),
    case_id uuid,
    problem_id uuid REFERENCES audit_problem (id),
    draw_id uuid REFERENCES look_back_draw (id),
    opened_at timestamptz NOT NULL DEFAULT business_now(),
    due_on date NOT NULL,
    requested_by uuid REFERENCES account (id),
    reason_enc bytea,
    reason_key_id text,
    state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'unchanged', 'found')),
    visited_on date,
    done_by uuid REFERENCES account (id),
    done_role text,
    on_behalf_of uuid REFERENCES account (id),
    done_at timestamptz,
    -- Who went and what was seen.
    result_enc bytea,
    result_key_id text,
    file_ids uuid[] NOT NULL DEFAULT '{}',
    clue_id uuid REFERENCES clue (id),
    CHECK (household_id IS NOT NULL OR problem_id IS NOT NULL),
    CHECK ((state = 'open') = (done_at IS NULL))
  );
  -- One at a time: whoever goes there looks at everything.
  CREATE UNIQUE INDEX look_back_open_household ON look_back (household_id) WHERE state = 'open';
  CREATE INDEX look_back_household ON look_back (household_id, opened_at DESC);
  CREATE INDEX look_back_problem ON look_back (problem_id) WHERE problem_id IS NOT NULL;
  CREATE INDEX look_back_newest ON look_back (opened_at DESC, id DESC);
  CREATE INDEX look_back_area ON look_back (area_code text_pattern_ops, opened_at DESC, id DESC);
  CREATE INDEX look_back_clue ON look_back (clue_id) WHERE clue_id IS NOT NULL`;

const within = (column: string): string => `${column} ^@ ANY ((SELECT scope_list('areas'))::text[])`;
const mine = (column: string): string => `${column} = (SELECT scope_account())`;

// What is due by schedule the worker opens.
const security = `
  ALTER TABLE look_back ENABLE ROW LEVEL SECURITY;
  ALTER TABLE look_back_draw ENABLE ROW LEVEL SECURITY;
  CREATE POLICY worker ON look_back TO shouwang_worker USING (true) WITH CHECK (true);
  CREATE POLICY worker ON audit_problem FOR SELECT TO shouwang_worker USING (true);
  CREATE POLICY worker ON audit_problem_act FOR SELECT TO shouwang_worker USING (true);
  CREATE POLICY offices ON look_back FOR SELECT TO shouwang_api USING (${within('area_code')});
  CREATE POLICY opens ON look_back FOR INSERT TO shouwang_api WITH CHECK (${mine('requested_by')} AND ${within('area_code')});
  CREATE POLICY answers ON look_back FOR UPDATE TO shouwang_api USING (${within('area_code')}) WITH CHECK (${mine('done_by')});
  CREATE POLICY offices ON look_back_draw FOR SELECT TO shouwang_api USING (${within('area_code')});
  CREATE POLICY draws ON look_back_draw FOR INSERT TO shouwang_api WITH CHECK (${mine('drawn_by')} AND ${within('area_code')});
  GRANT SELECT, INSERT ON look_back, look_back_draw TO shouwang_api;
  GRANT UPDATE (state, visited_on, done_by, done_role, on_behalf_of, done_at, result_enc, result_key_id, file_ids, clue_id) ON look_back TO shouwang_api;
  GRANT SELECT, INSERT ON look_back TO shouwang_worker;
  GRANT SELECT ON audit_problem, audit_problem_act TO shouwang_worker`;
