import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 惠农政策清单 and 政策台账: an area's own versions of the catalogue beside the one the system is shipped with (reference data, never changed),
 * and what each household has applied for and receives. A record is kept for ever; one that was wrong is cancelled.
 */
export class Benefits1795300000029 implements MigrationInterface {
  name = 'Benefits1795300000029';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [catalogue, records, security]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE benefit_record, benefit');
  }
}

const catalogue = `
  CREATE TABLE benefit (
    id uuid PRIMARY KEY,
    -- Whose catalogue it stands in.
    area_code text NOT NULL REFERENCES area (code),
    code text NOT NULL,
    version int NOT NULL CHECK (version > 0),
    from_on date NOT NULL,
    to_on date CHECK (to_on >= from_on),
    -- The entry as libs/domain/benefits describes it, its source among it.
    body jsonb NOT NULL,
    recorded_by uuid NOT NULL REFERENCES account (id),
    recorded_at timestamptz NOT NULL DEFAULT business_now(),
    UNIQUE (area_code, code, version)
  )`;

const records = `
  CREATE TABLE benefit_record (
    id uuid PRIMARY KEY,
    household_id uuid NOT NULL REFERENCES household (id),
    -- Missing where it is for the whole household.
    person_id uuid REFERENCES person (id),
    code text NOT NULL,
    state text NOT NULL CHECK (state IN ('applied', 'received')),
    on_day date NOT NULL,
    amount_fen bigint CHECK (amount_fen >= 0),
    recorded_by uuid NOT NULL REFERENCES account (id),
    recorded_at timestamptz NOT NULL DEFAULT business_now(),
    cancelled_by uuid REFERENCES account (id),
    cancelled_at timestamptz
  );
  CREATE INDEX benefit_record_household ON benefit_record (household_id, on_day DESC, id)`;

// Who sees the household sees what it has; whoever records stands in it by name.
const security = `
  ALTER TABLE benefit ENABLE ROW LEVEL SECURITY;
  ALTER TABLE benefit_record ENABLE ROW LEVEL SECURITY;
  CREATE POLICY readable ON benefit FOR SELECT TO shouwang_api USING (true);
  CREATE POLICY keeps ON benefit FOR INSERT TO shouwang_api WITH CHECK (recorded_by = (SELECT scope_account())
    AND (area_code ^@ ANY ((SELECT scope_list('write_areas'))::text[]) OR area_code ^@ ANY ((SELECT scope_list('admin_areas'))::text[])));
  CREATE POLICY household_seen ON benefit_record FOR SELECT TO shouwang_api USING (EXISTS (SELECT 1 FROM household h WHERE h.id = household_id));
  CREATE POLICY records ON benefit_record FOR INSERT TO shouwang_api
    WITH CHECK (recorded_by = (SELECT scope_account()) AND EXISTS (SELECT 1 FROM household h WHERE h.id = household_id));
  CREATE POLICY cancels ON benefit_record FOR UPDATE TO shouwang_api USING (EXISTS (SELECT 1 FROM household h WHERE h.id = household_id))
    WITH CHECK (cancelled_by = (SELECT scope_account()));
  GRANT SELECT, INSERT ON benefit, benefit_record TO shouwang_api;
  GRANT UPDATE (cancelled_by, cancelled_at) ON benefit_record TO shouwang_api`;
