import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people typed, the ledger, and its two folds: the case list and the inbox. */
export class Ledger1795300000004 implements MigrationInterface {
  name = 'Ledger1795300000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(submissions);
    await runner.query(ledger);
    await runner.query(caseFiles);
    await runner.query(tasks);
    await runner.query(inboxIndexes);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE task, case_file, case_event, submission; DROP FUNCTION keep_submission()');
  }
}

const submissions = `
  CREATE TABLE submission (
    id uuid PRIMARY KEY,
    case_id uuid,
    task_id text,
    form text NOT NULL,
    author_account uuid,
    body_enc bytea NOT NULL,
    body_key_id text NOT NULL,
    body_hash text NOT NULL,
    register_version int,
    household_id uuid,
    area_code text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    accepted_seq int,
    accepted_at timestamptz
  );
  CREATE INDEX submission_case ON submission (case_id, created_at);
  CREATE INDEX submission_household ON submission (household_id, created_at);

  -- The one change a submission knows: the recorder accepts it, once, into the case that took it.
  CREATE FUNCTION keep_submission() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'UPDATE' AND OLD.accepted_at IS NULL AND NEW.accepted_at IS NOT NULL AND (OLD.case_id IS NULL OR OLD.case_id = NEW.case_id)
        AND (to_jsonb(OLD) - 'accepted_seq' - 'accepted_at' - 'case_id') = (to_jsonb(NEW) - 'accepted_seq' - 'accepted_at' - 'case_id')
      THEN RETURN NEW;
      END IF;
      RAISE EXCEPTION '% on submission: immutable', TG_OP USING ERRCODE = 'restrict_violation';
    END
  $$;
  CREATE TRIGGER submission_immutable BEFORE UPDATE OR DELETE ON submission FOR EACH ROW EXECUTE FUNCTION keep_submission();
  CREATE TRIGGER submission_kept BEFORE TRUNCATE ON submission FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`;

const ledger = `
  CREATE TABLE case_event (
    case_id uuid NOT NULL,
    seq int NOT NULL CHECK (seq >= 0),
    type text NOT NULL,
    at timestamptz NOT NULL,
    actor jsonb NOT NULL,
    data jsonb NOT NULL,
    submission_id uuid REFERENCES submission (id),
    key text,
    body_hash text,
    previous_hash text,
    hash text NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (case_id, seq),
    CHECK ((key IS NULL) = (body_hash IS NULL))
  );
  CREATE UNIQUE INDEX case_event_key ON case_event (key) WHERE key IS NOT NULL;
  CREATE TRIGGER case_event_immutable BEFORE UPDATE OR DELETE ON case_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER case_event_kept BEFORE TRUNCATE ON case_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`;

const caseFiles = `
  CREATE TABLE case_file (
    case_id uuid PRIMARY KEY,
    generation int NOT NULL DEFAULT 1,
    household_id uuid NOT NULL,
    area_code text NOT NULL,
    county_code text NOT NULL GENERATED ALWAYS AS (left(area_code, 6)) STORED,
    township_code text NOT NULL GENERATED ALWAYS AS (left(area_code, 9)) STORED,
    policy_id uuid,
    status text NOT NULL CHECK (status IN ('open', 'ended')),
    phase text NOT NULL,
    stage int NOT NULL,
    steps text[] NOT NULL DEFAULT '{}',
    outcome text,
    category text,
    causes text[] NOT NULL DEFAULT '{}',
    channel text,
    risk_classes text[] NOT NULL DEFAULT '{}',
    opened_at timestamptz NOT NULL,
    chain_due_at timestamptz,
    next_due_at timestamptz,
    identified_on date,
    suspended_since_at timestamptz,
    returned_times int NOT NULL DEFAULT 0,
    emergency_due_at timestamptz,
    marks text[] NOT NULL DEFAULT '{}',
    seq int NOT NULL,
    updated_at timestamptz NOT NULL DEFAULT now()
  );
  -- The second wall of I1: one open case per household.
  CREATE UNIQUE INDEX case_file_open_household ON case_file (household_id) WHERE status = 'open';
  CREATE INDEX case_file_household ON case_file (household_id);
  CREATE INDEX case_file_county ON case_file (county_code, status, opened_at DESC, case_id DESC);
  CREATE INDEX case_file_township ON case_file (township_code, status, opened_at DESC, case_id DESC);
  CREATE INDEX case_file_village ON case_file (area_code, status, opened_at DESC, case_id DESC);
  CREATE INDEX case_file_opened ON case_file (status, opened_at DESC, case_id DESC);`;

const tasks = `
  CREATE TABLE task (
    task_id text PRIMARY KEY,
    generation int NOT NULL DEFAULT 1,
    case_id uuid NOT NULL,
    household_id uuid NOT NULL,
    kind text NOT NULL,
    step text NOT NULL,
    area_code text NOT NULL,
    county_code text NOT NULL GENERATED ALWAYS AS (left(area_code, 6)) STORED,
    township_code text NOT NULL GENERATED ALWAYS AS (left(area_code, 9)) STORED,
    role text NOT NULL,
    department text,
    assignee uuid,
    excluded uuid[],
    opened_seq int NOT NULL,
    opened_at timestamptz NOT NULL,
    due_at timestamptz NOT NULL,
    state text NOT NULL CHECK (state IN ('open', 'paused', 'done', 'cancelled')),
    closed_seq int,
    closed_at timestamptz,
    closed_by uuid,
    decision text,
    reminded int NOT NULL DEFAULT 0,
    escalated int NOT NULL DEFAULT 0,
    channel text,
    category text,
    causes text[] NOT NULL DEFAULT '{}',
    risk_classes text[] NOT NULL DEFAULT '{}',
    marks text[] NOT NULL DEFAULT '{}',
    returned_fields text[],
    returned_step text,
    returned_seq int,
    subject_id text
  ) WITH (fillfactor = 85);
  CREATE INDEX task_case ON task (case_id);
  CREATE INDEX task_household_open ON task (household_id) WHERE state IN ('open', 'paused');
  CREATE INDEX task_closed_by ON task (closed_by, closed_at DESC, task_id DESC) WHERE closed_by IS NOT NULL;`;

// A group is (role, scope): the list indexes hold it in due order, so that a page is one range; the count indexes hold each kind and state
// of it apart, with all that the inbox predicate and row security look at, so that a count never visits the table.
const offered = `WHERE state IN ('open', 'paused') AND assignee IS NULL`;
const counted = 'INCLUDE (area_code, department, assignee, excluded)';
const inboxIndexes = `
  CREATE INDEX task_list_county ON task (role, county_code, due_at, task_id) ${offered};
  CREATE INDEX task_list_township ON task (role, township_code, due_at, task_id) ${offered};
  CREATE INDEX task_list_village ON task (role, area_code, due_at, task_id) ${offered};
  CREATE INDEX task_list_department ON task (department, county_code, due_at, task_id) ${offered} AND department IS NOT NULL;
  CREATE INDEX task_count_county ON task (role, county_code, kind, state, due_at) ${counted} ${offered};
  CREATE INDEX task_count_township ON task (role, township_code, kind, state, due_at) ${counted} ${offered};
  CREATE INDEX task_count_village ON task (role, area_code, kind, state, due_at) INCLUDE (department, assignee, excluded) ${offered};
  CREATE INDEX task_count_department ON task (department, county_code, kind, state, due_at)
    INCLUDE (area_code, role, assignee, excluded) ${offered} AND department IS NOT NULL;
  CREATE INDEX task_assignee ON task (assignee, due_at, task_id) WHERE state IN ('open', 'paused') AND assignee IS NOT NULL;`;
