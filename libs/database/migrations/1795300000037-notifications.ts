import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are told in the application: fed in the transaction of the ledger, addressed by the worker, read by each alone. */
export class Notifications1795300000037 implements MigrationInterface {
  name = 'Notifications1795300000037';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [outbox, notifications, security]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER case_event_told ON case_event;
      DROP FUNCTION tell_of_event();
      DROP TABLE notification, notification_outbox`);
  }
}

// The kinds that the domain knows at this version (`notificationKinds`); a test holds the trigger against them.
const kinds = [
  'reminded',
  'escalated',
  'listingProposed',
  'taskUrged',
  'taskExtended',
  'taskEscalated',
  'taskHandedOver',
  'returned',
  'listingAsked',
  'listingSigned',
  'listingMended',
  'listingRechecked',
];

const outbox = `
  CREATE TABLE notification_outbox (
    case_id uuid NOT NULL,
    seq int NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (case_id, seq)
  );
  CREATE INDEX notification_outbox_order ON notification_outbox (recorded_at);
  CREATE FUNCTION tell_of_event() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO notification_outbox (case_id, seq) VALUES (NEW.case_id, NEW.seq);
      RETURN NULL;
    END
  $$;
  CREATE TRIGGER case_event_told AFTER INSERT ON case_event FOR EACH ROW
    WHEN (NEW.type IN (${kinds.map((kind) => `'${kind}'`).join(', ')})) EXECUTE FUNCTION tell_of_event()`;

const notifications = `
  CREATE TABLE notification (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    case_id uuid NOT NULL,
    seq int NOT NULL,
    account_id uuid NOT NULL REFERENCES account (id),
    kind text NOT NULL,
    -- The event's own codes.
    data jsonb NOT NULL,
    task_id text,
    -- Told as who may do it, or as who watches over them.
    told_as text NOT NULL CHECK (told_as IN ('holder', 'overseer')),
    -- Business time of the event.
    at timestamptz NOT NULL,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    read_at timestamptz,
    UNIQUE (case_id, seq, account_id)
  );
  CREATE INDEX notification_own ON notification (account_id, at DESC, id DESC);
  CREATE INDEX notification_unread ON notification (account_id, at DESC, id DESC) WHERE read_at IS NULL;
  CREATE INDEX notification_age ON notification (created_at)`;

const security = `
  ALTER TABLE notification_outbox ENABLE ROW LEVEL SECURITY;
  ALTER TABLE notification ENABLE ROW LEVEL SECURITY;
  CREATE POLICY worker ON notification_outbox TO shouwang_worker USING (true) WITH CHECK (true);
  CREATE POLICY worker ON notification TO shouwang_worker USING (true) WITH CHECK (true);
  CREATE POLICY self ON notification TO shouwang_api USING (account_id = (SELECT scope_account()));
  GRANT SELECT, INSERT, DELETE ON notification_outbox TO shouwang_worker;
  -- Rows are taken with FOR UPDATE.
  GRANT UPDATE (recorded_at) ON notification_outbox TO shouwang_worker;
  GRANT SELECT, INSERT, DELETE ON notification TO shouwang_worker;
  GRANT SELECT ON notification TO shouwang_api;
  GRANT UPDATE (read_at) ON notification TO shouwang_api`;
