import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register: households and their members with history, cadres' relatives, the village's deliberation members. */
export class Register1795300000003 implements MigrationInterface {
  name = 'Register1795300000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(households);
    await runner.query(persons);
    await runner.query(headNames);
    await runner.query(histories);
    await runner.query(village);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE household DROP CONSTRAINT household_head;
      DROP TABLE deliberation_member, cadre_relative, person_history, household_history, person, household;
      DROP FUNCTION take_head_name(), give_head_name()`);
  }
}

// Identity numbers, phones and bank accounts stand only encrypted (…_enc, …_key_id) and as a keyed hash (…_index).
const households = `
  CREATE TABLE household (
    id uuid PRIMARY KEY,
    number text NOT NULL UNIQUE,
    area_code text NOT NULL REFERENCES area (code),
    residence_area_code text REFERENCES area (code),
    group_name text,
    grid_id text,
    kind text NOT NULL,
    -- Made for a clue whose household is not registered yet; merged later.
    provisional boolean NOT NULL DEFAULT false,
    merged_into uuid REFERENCES household (id),
    head_person_id uuid,
    -- The head's name, for lists; kept by trigger.
    head_name text,
    phone_enc bytea,
    phone_key_id text,
    phone_index bytea,
    bank_enc bytea,
    bank_key_id text,
    facts jsonb NOT NULL DEFAULT '{}',
    version int NOT NULL DEFAULT 1,
    created_by uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX household_area ON household (area_code text_pattern_ops, number);
  CREATE INDEX household_number_prefix ON household (number text_pattern_ops);
  CREATE INDEX household_phone ON household (phone_index) WHERE phone_index IS NOT NULL;
  CREATE INDEX household_grid ON household (grid_id) WHERE grid_id IS NOT NULL;`;

// One living person stands in one registered household: the unique index finds a duplicate in any area, and says only that there is one.
const persons = `
  CREATE TABLE person (
    id uuid PRIMARY KEY,
    household_id uuid NOT NULL REFERENCES household (id),
    name text NOT NULL,
    name_grams text[] NOT NULL DEFAULT '{}',
    id_number_enc bytea,
    id_number_key_id text,
    id_number_index bytea,
    birth_on date,
    sex text,
    relation text NOT NULL,
    died_on date,
    left_on date,
    provisional boolean NOT NULL DEFAULT false,
    facts jsonb NOT NULL DEFAULT '{}',
    version int NOT NULL DEFAULT 1,
    updated_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX person_household ON person (household_id);
  CREATE INDEX person_name_grams ON person USING gin (name_grams);
  CREATE INDEX person_id_number ON person (id_number_index) WHERE id_number_index IS NOT NULL;
  CREATE UNIQUE INDEX person_id_number_once ON person (id_number_index)
    WHERE id_number_index IS NOT NULL AND died_on IS NULL AND left_on IS NULL AND NOT provisional;
  ALTER TABLE household ADD CONSTRAINT household_head FOREIGN KEY (head_person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED;`;

// Definer: whoever may write a person's name may thereby change the name that stands in the household's row.
const headNames = `
  CREATE FUNCTION take_head_name() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    BEGIN
      NEW.head_name := (SELECT name FROM person WHERE id = NEW.head_person_id AND household_id = NEW.id);
      RETURN NEW;
    END
  $$;
  CREATE TRIGGER household_head_name BEFORE INSERT OR UPDATE OF head_person_id ON household FOR EACH ROW EXECUTE FUNCTION take_head_name();
  CREATE FUNCTION give_head_name() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    BEGIN
      UPDATE household SET head_name = NEW.name WHERE id = NEW.household_id AND head_person_id = NEW.id AND head_name IS DISTINCT FROM NEW.name;
      RETURN NULL;
    END
  $$;
  CREATE TRIGGER person_head_name AFTER INSERT OR UPDATE OF name ON person FOR EACH ROW EXECUTE FUNCTION give_head_name();`;

const histories = `
  CREATE TABLE household_history (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    household_id uuid NOT NULL REFERENCES household (id),
    version int NOT NULL,
    old_row jsonb NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now(),
    changed_by uuid,
    reason text NOT NULL,
    submission_id uuid
  );
  CREATE INDEX household_history_household ON household_history (household_id, version);
  CREATE TABLE person_history (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES person (id),
    household_id uuid NOT NULL REFERENCES household (id),
    version int NOT NULL,
    old_row jsonb NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now(),
    changed_by uuid,
    reason text NOT NULL,
    submission_id uuid
  );
  CREATE INDEX person_history_person ON person_history (person_id, version);
  CREATE TRIGGER household_history_immutable BEFORE UPDATE OR DELETE ON household_history FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER person_history_immutable BEFORE UPDATE OR DELETE ON person_history FOR EACH ROW EXECUTE FUNCTION refuse_change();`;

const village = `
  CREATE TABLE deliberation_member (
    id uuid PRIMARY KEY,
    area_code text NOT NULL REFERENCES area (code),
    name text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('voter', 'observer')),
    account_id uuid REFERENCES account (id),
    from_on date NOT NULL,
    to_on date CHECK (to_on >= from_on)
  );
  CREATE INDEX deliberation_member_area ON deliberation_member (area_code);

  -- Who must leave the room for this household's item (优亲厚友); a cadre may be an account without a vote.
  CREATE TABLE cadre_relative (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    household_id uuid NOT NULL REFERENCES household (id),
    member_id uuid REFERENCES deliberation_member (id),
    account_id uuid REFERENCES account (id),
    relation text NOT NULL,
    recorded_by uuid,
    recorded_at timestamptz NOT NULL DEFAULT now(),
    CHECK (member_id IS NOT NULL OR account_id IS NOT NULL)
  );
  CREATE INDEX cadre_relative_household ON cadre_relative (household_id);
  CREATE INDEX cadre_relative_member ON cadre_relative (member_id) WHERE member_id IS NOT NULL;
  CREATE INDEX cadre_relative_account ON cadre_relative (account_id) WHERE account_id IS NOT NULL;`;
