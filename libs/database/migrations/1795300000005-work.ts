import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What surrounds the cases: clues, claims, drafts, meetings, notices, objections, answers, files, the audit. */
export class Work1795300000005 implements MigrationInterface {
  name = 'Work1795300000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(clues);
    await runner.query(desk);
    await runner.query(meetings);
    await runner.query(notices);
    await runner.query(records);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE idempotency, audit, file, comparison_answer, objection, notice_item, notice,
      meeting_attendance, meeting_item, meeting, draft, claim, clue`);
  }
}

const clues = `
  CREATE TABLE clue (
    id uuid PRIMARY KEY,
    receipt_number text NOT NULL UNIQUE,
    -- Keyed hash of the last four digits the reporter proves itself with.
    receipt_last4_hash bytea,
    channel text NOT NULL,
    risk_classes text[] NOT NULL DEFAULT '{}',
    area_code text NOT NULL REFERENCES area (code),
    household_id uuid REFERENCES household (id),
    case_id uuid,
    submission_id uuid REFERENCES submission (id),
    reported_by uuid REFERENCES account (id),
    status text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    take_up_due_at timestamptz,
    taken_up_at timestamptz,
    result_code text
  );
  CREATE INDEX clue_area ON clue (area_code text_pattern_ops, created_at DESC, id DESC);
  CREATE INDEX clue_created ON clue (created_at DESC, id DESC);
  CREATE INDEX clue_case ON clue (case_id);
  CREATE INDEX clue_household ON clue (household_id);
  CREATE INDEX clue_reporter ON clue (reported_by, created_at DESC);`;

// A claim is advisory: it says who is at it, and expires; completing is decided by the case.
const desk = `
  CREATE TABLE claim (
    task_id text PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES account (id),
    claimed_at timestamptz NOT NULL DEFAULT now(),
    until_at timestamptz NOT NULL
  );
  CREATE INDEX claim_account ON claim (account_id, until_at);

  CREATE TABLE draft (
    -- A task id, or the form's name and its subject.
    key text NOT NULL,
    account_id uuid NOT NULL REFERENCES account (id),
    body_enc bytea NOT NULL,
    body_key_id text NOT NULL,
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (key, account_id)
  );
  CREATE INDEX draft_account ON draft (account_id, updated_at DESC);`;

const meetings = `
  CREATE TABLE meeting (
    id uuid PRIMARY KEY,
    area_code text NOT NULL REFERENCES area (code),
    state text NOT NULL,
    held_at timestamptz,
    place text,
    chair_member uuid REFERENCES deliberation_member (id),
    recorder_member uuid REFERENCES deliberation_member (id),
    submission_id uuid REFERENCES submission (id),
    created_by uuid NOT NULL REFERENCES account (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    submitted_by uuid REFERENCES account (id),
    submitted_at timestamptz,
    confirmed_by uuid REFERENCES account (id),
    confirmed_at timestamptz,
    refused_reason text,
    -- The commit point: once it stands, every item is applied.
    outcome jsonb,
    key text UNIQUE,
    body_hash text,
    version int NOT NULL DEFAULT 1
  );
  CREATE INDEX meeting_area ON meeting (area_code text_pattern_ops, created_at DESC, id DESC);

  CREATE TABLE meeting_item (
    meeting_id uuid NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    case_id uuid NOT NULL,
    task_id text NOT NULL,
    position int NOT NULL,
    yes int,
    no int,
    abstained int,
    recused uuid[] NOT NULL DEFAULT '{}',
    opinion text,
    passed boolean,
    state text NOT NULL DEFAULT 'listed',
    PRIMARY KEY (meeting_id, case_id),
    UNIQUE (meeting_id, position)
  );
  CREATE INDEX meeting_item_case ON meeting_item (case_id);

  CREATE TABLE meeting_attendance (
    meeting_id uuid NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    member_id uuid NOT NULL REFERENCES deliberation_member (id),
    "as" text NOT NULL CHECK ("as" IN ('voter', 'observer')),
    present boolean NOT NULL DEFAULT true,
    arrived_at timestamptz,
    left_at timestamptz,
    PRIMARY KEY (meeting_id, member_id)
  );`;

const notices = `
  CREATE TABLE notice (
    id uuid PRIMARY KEY,
    area_code text NOT NULL REFERENCES area (code),
    kind text NOT NULL,
    state text NOT NULL DEFAULT 'draft',
    posted_on date,
    ends_on date CHECK (ends_on >= posted_on),
    photo_file_id uuid,
    created_by uuid REFERENCES account (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    posted_by uuid REFERENCES account (id),
    certified_by uuid REFERENCES account (id),
    certified_at timestamptz
  );
  CREATE INDEX notice_area ON notice (area_code text_pattern_ops, created_at DESC, id DESC);
  CREATE TABLE notice_item (
    notice_id uuid NOT NULL REFERENCES notice (id) ON DELETE CASCADE,
    case_id uuid NOT NULL,
    task_id text NOT NULL,
    PRIMARY KEY (notice_id, case_id)
  );
  CREATE INDEX notice_item_case ON notice_item (case_id);

  CREATE TABLE objection (
    id uuid PRIMARY KEY,
    case_id uuid NOT NULL,
    notice_id uuid REFERENCES notice (id),
    area_code text NOT NULL REFERENCES area (code),
    body_enc bytea NOT NULL,
    objector_enc bytea,
    key_id text NOT NULL,
    received_at timestamptz NOT NULL DEFAULT now(),
    received_by uuid REFERENCES account (id),
    related_account_ids uuid[] NOT NULL DEFAULT '{}',
    state text NOT NULL DEFAULT 'received',
    upheld boolean,
    judged_by uuid REFERENCES account (id),
    judged_at timestamptz,
    submission_id uuid REFERENCES submission (id)
  );
  CREATE INDEX objection_case ON objection (case_id);
  CREATE INDEX objection_area ON objection (area_code text_pattern_ops, received_at DESC);

  CREATE TABLE comparison_answer (
    case_id uuid NOT NULL,
    task_id text NOT NULL,
    department text NOT NULL,
    area_code text NOT NULL,
    verdict text NOT NULL,
    submission_id uuid REFERENCES submission (id),
    answered_by uuid REFERENCES account (id),
    answered_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (task_id)
  );
  CREATE INDEX comparison_answer_case ON comparison_answer (case_id, department);`;

const records = `
  CREATE TABLE file (
    id uuid PRIMARY KEY,
    sha256 text NOT NULL,
    name text,
    media_type text NOT NULL,
    bytes_count int NOT NULL CHECK (bytes_count BETWEEN 1 AND 5242880),
    content bytea NOT NULL CHECK (octet_length(content) <= 5243000),
    content_key_id text,
    area_code text NOT NULL,
    case_id uuid,
    task_id text,
    uploaded_by uuid REFERENCES account (id),
    uploaded_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX file_case ON file (case_id);
  CREATE INDEX file_uploader ON file (uploaded_by, sha256);

  CREATE TABLE audit (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    account_id uuid,
    action text NOT NULL,
    object_type text,
    object_id text,
    area_code text,
    reason text,
    outcome text NOT NULL
  );
  CREATE INDEX audit_account ON audit (account_id, id DESC);
  CREATE INDEX audit_object ON audit (object_type, object_id, id DESC);
  CREATE TRIGGER audit_immutable BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER audit_kept BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

  CREATE TABLE idempotency (
    key text PRIMARY KEY,
    account_id uuid,
    body_hash text NOT NULL,
    status int,
    response jsonb,
    created_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX idempotency_created ON idempotency (created_at);`;
