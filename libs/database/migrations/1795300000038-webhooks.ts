import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Receivers of signed messages, and what was sent to each: one row for each event and receiver, written where people are told of it. */
export class Webhooks1795300000038 implements MigrationInterface {
  name = 'Webhooks1795300000038';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [receivers, deliveries, security]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE webhook_delivery, webhook');
  }
}

const receivers = `
  CREATE TABLE webhook (
    id uuid PRIMARY KEY,
    area_code text NOT NULL REFERENCES area (code),
    -- The digits that every area below begins with.
    area_prefix text NOT NULL,
    name text NOT NULL,
    url text NOT NULL,
    kinds text[] NOT NULL,
    -- The secret follows from id and version and a key that the database does not hold.
    secret_version int NOT NULL DEFAULT 1,
    created_by uuid NOT NULL REFERENCES account (id),
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    disabled_at timestamptz,
    disabled_why text CHECK (disabled_why IN ('byHand', 'failing', 'gone')),
    -- Since when it has taken nothing; real time.
    failing_since timestamptz,
    last_delivered_at timestamptz,
    CHECK ((disabled_at IS NULL) = (disabled_why IS NULL))
  );
  CREATE INDEX webhook_area ON webhook (area_code text_pattern_ops)`;

const deliveries = `
  CREATE TABLE webhook_delivery (
    -- The message's own id, the same however often it is sent.
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    webhook_id uuid NOT NULL REFERENCES webhook (id),
    case_id uuid NOT NULL,
    seq int NOT NULL,
    kind text NOT NULL,
    at timestamptz NOT NULL,
    body text NOT NULL,
    state text NOT NULL CHECK (state IN ('waiting', 'delivered', 'failed', 'held')),
    -- Each sending again by hand is a round; a round is one workflow.
    round int NOT NULL DEFAULT 1,
    started_round int NOT NULL DEFAULT 0,
    attempts int NOT NULL DEFAULT 0,
    last_status int,
    last_fault text,
    last_at timestamptz,
    delivered_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    UNIQUE (webhook_id, case_id, seq)
  );
  CREATE INDEX webhook_delivery_log ON webhook_delivery (webhook_id, created_at DESC, id DESC);
  CREATE INDEX webhook_delivery_unstarted ON webhook_delivery (created_at) WHERE state = 'waiting' AND started_round < round;
  CREATE INDEX webhook_delivery_age ON webhook_delivery (created_at)`;

const administered = `area_code ^@ ANY ((SELECT scope_list('admin_areas'))::text[])`;
const security = `
  ALTER TABLE webhook ENABLE ROW LEVEL SECURITY;
  ALTER TABLE webhook_delivery ENABLE ROW LEVEL SECURITY;
  CREATE POLICY worker ON webhook TO shouwang_worker USING (true) WITH CHECK (true);
  CREATE POLICY worker ON webhook_delivery TO shouwang_worker USING (true) WITH CHECK (true);
  CREATE POLICY administrator ON webhook TO shouwang_api USING (${administered}) WITH CHECK (${administered});
  CREATE POLICY administrator ON webhook_delivery TO shouwang_api USING (EXISTS (SELECT FROM webhook w WHERE w.id = webhook_id));
  GRANT SELECT, INSERT ON webhook TO shouwang_api;
  GRANT UPDATE (secret_version, disabled_at, disabled_why, failing_since) ON webhook TO shouwang_api;
  GRANT SELECT ON webhook_delivery TO shouwang_api;
  GRANT UPDATE (state, round) ON webhook_delivery TO shouwang_api;
  GRANT SELECT ON webhook TO shouwang_worker;
  GRANT UPDATE (disabled_at, disabled_why, failing_since, last_delivered_at) ON webhook TO shouwang_worker;
  GRANT SELECT, INSERT, DELETE ON webhook_delivery TO shouwang_worker;
  GRANT UPDATE (state, started_round, attempts, last_status, last_fault, last_at, delivered_at) ON webhook_delivery TO shouwang_worker`;
