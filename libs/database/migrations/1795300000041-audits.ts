import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 问题台账: audits and inspections, the problems they found, and what was done with each: found, assigned, mended, re-checked, struck off. */
export class Audits1795300000041 implements MigrationInterface {
  name = 'Audits1795300000041';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [tables, security]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_problem_act, audit_problem, audit_round');
  }
}

// What was found stays as it was written; where it stands moves, and every move is an act that stays as well.
const tables = `
  CREATE TABLE audit_round (
    id uuid PRIMARY KEY,
    kind text NOT NULL,
    -- Who looked: an accounting firm, an inspection team.
    body text NOT NULL,
    area_code text NOT NULL REFERENCES area (code),
    from_on date NOT NULL,
    to_on date NOT NULL CHECK (to_on >= from_on),
    village_count int NOT NULL CHECK (village_count >= 0),
    household_count int NOT NULL CHECK (household_count >= 0),
    recorded_by uuid NOT NULL REFERENCES account (id),
    recorded_at timestamptz NOT NULL DEFAULT business_now()
  );
  CREATE INDEX audit_round_newest ON audit_round (recorded_at DESC, id DESC);
  CREATE TRIGGER audit_round_immutable BEFORE UPDATE OR DELETE ON audit_round FOR EACH ROW EXECUTE FUNCTION refuse_change();

  CREATE TABLE audit_problem (
    id uuid PRIMARY KEY,
    audit_id uuid NOT NULL REFERENCES audit_round (id),
    -- Counted within the audit, from 1.
    ordinal int NOT NULL,
    kind text NOT NULL,
    area_code text NOT NULL REFERENCES area (code),
    household_id uuid REFERENCES household (id),
    -- The household's case when the problem was recorded.
    case_id uuid,
    description_enc bytea NOT NULL,
    description_key_id text NOT NULL,
    state text NOT NULL CHECK (state IN ('found', 'assigned', 'mended', 'rechecked', 'struckOff')),
    owner_id uuid REFERENCES account (id),
    due_on date,
    mended_by uuid REFERENCES account (id),
    recorded_by uuid NOT NULL REFERENCES account (id),
    recorded_at timestamptz NOT NULL DEFAULT business_now(),
    changed_at timestamptz NOT NULL DEFAULT business_now(),
    UNIQUE (audit_id, ordinal),
    CHECK (state = 'found' OR (owner_id IS NOT NULL AND due_on IS NOT NULL))
  );
  CREATE INDEX audit_problem_newest ON audit_problem (recorded_at DESC, id DESC);
  CREATE INDEX audit_problem_area ON audit_problem (area_code text_pattern_ops, recorded_at DESC, id DESC);
  CREATE INDEX audit_problem_household ON audit_problem (household_id) WHERE household_id IS NOT NULL;
  CREATE INDEX audit_problem_owner ON audit_problem (owner_id) WHERE owner_id IS NOT NULL;

  CREATE TABLE audit_problem_act (
    id uuid PRIMARY KEY,
    problem_id uuid NOT NULL REFERENCES audit_problem (id),
    ordinal int NOT NULL,
    act text NOT NULL,
    by_id uuid NOT NULL REFERENCES account (id),
    role text NOT NULL,
    on_behalf_of uuid REFERENCES account (id),
    at timestamptz NOT NULL DEFAULT business_now(),
    owner_id uuid REFERENCES account (id),
    due_on date,
    note_enc bytea,
    note_key_id text,
    file_ids uuid[] NOT NULL DEFAULT '{}',
    UNIQUE (problem_id, ordinal)
  );
  CREATE TRIGGER audit_problem_act_immutable BEFORE UPDATE OR DELETE ON audit_problem_act FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER audit_problem_act_kept BEFORE TRUNCATE ON audit_problem_act FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`;

const within = (column: string, list: string): string => `${column} ^@ ANY ((SELECT scope_list('${list}'))::text[])`;
const mine = (column: string): string => `${column} = (SELECT scope_account())`;
const ours = (column: string): string => `${column}::text = ANY ((SELECT scope_list('accounts'))::text[])`;
const records = (column: string): string =>
  `(${within(column, 'problem_areas')} OR ${within(column, 'audit_areas')}) AND ${mine('recorded_by')}`;
const seen = `${within('area_code', 'problem_areas')} OR ${mine('recorded_by')} OR ${ours('owner_id')}`;

// An office sees the problems of its area, an auditor those it recorded, whoever mends those assigned to it.
const security = `
  ALTER TABLE audit_round ENABLE ROW LEVEL SECURITY;
  ALTER TABLE audit_problem ENABLE ROW LEVEL SECURITY;
  ALTER TABLE audit_problem_act ENABLE ROW LEVEL SECURITY;
  CREATE POLICY seen ON audit_problem FOR SELECT TO shouwang_api USING (${seen});
  CREATE POLICY records ON audit_problem FOR INSERT TO shouwang_api WITH CHECK (${records('area_code')});
  CREATE POLICY moves ON audit_problem FOR UPDATE TO shouwang_api USING (${seen});
  CREATE POLICY offices ON audit_round FOR SELECT TO shouwang_api USING (${within('area_code', 'problem_areas')} OR ${mine('recorded_by')});
  CREATE POLICY problem_seen ON audit_round FOR SELECT TO shouwang_api USING (EXISTS (SELECT 1 FROM audit_problem p WHERE p.audit_id = audit_round.id));
  CREATE POLICY records ON audit_round FOR INSERT TO shouwang_api WITH CHECK (${records('area_code')});
  CREATE POLICY problem_seen ON audit_problem_act FOR SELECT TO shouwang_api USING (EXISTS (SELECT 1 FROM audit_problem p WHERE p.id = problem_id));
  CREATE POLICY acts ON audit_problem_act FOR INSERT TO shouwang_api
    WITH CHECK (${mine('by_id')} AND EXISTS (SELECT 1 FROM audit_problem p WHERE p.id = problem_id));
  GRANT SELECT, INSERT ON audit_round, audit_problem, audit_problem_act TO shouwang_api;
  GRANT UPDATE (state, owner_id, due_on, mended_by, changed_at) ON audit_problem TO shouwang_api`;
