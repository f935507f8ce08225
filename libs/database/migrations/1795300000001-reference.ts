import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Areas, the business clock, policies and the reference data by date (I9, I10). */
export class Reference1795300000001 implements MigrationInterface {
  name = 'Reference1795300000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(areas);
    await runner.query(clock);
    await runner.query(policies);
    await runner.query(appendOnly);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE projection_generation, outage, worker_heartbeat, clock_map, inspection_switch, monitoring_line, calendar_day, policy, area;
      DROP FUNCTION business_today(), business_now(), business_at(timestamptz), refuse_change();`);
  }
}

const areas = `
  CREATE TABLE area (
    code text PRIMARY KEY CHECK (code ~ '^[1-9][0-9]{11}$'),
    level text NOT NULL CHECK (level IN ('province', 'city', 'county', 'township', 'village')),
    name text NOT NULL,
    parent_code text REFERENCES area (code),
    full_name text NOT NULL
  );
  CREATE INDEX area_parent ON area (parent_code);
  CREATE INDEX area_prefix ON area (code text_pattern_ops);`;

// One map for API, SQL and workflow: business time = anchor + real time since the anchor, times the factor.
const clock = `
  CREATE TABLE clock_map (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    anchor_real_at timestamptz NOT NULL,
    anchor_business_at timestamptz NOT NULL,
    factor double precision NOT NULL CHECK (factor > 0)
  );
  INSERT INTO clock_map (anchor_real_at, anchor_business_at, factor) VALUES ('2020-01-01Z', '2020-01-01Z', 1);

  CREATE FUNCTION business_at(real_at timestamptz) RETURNS timestamptz LANGUAGE sql STABLE AS $$
    SELECT anchor_business_at + (real_at - anchor_real_at) * factor FROM clock_map
  $$;
  CREATE FUNCTION business_now() RETURNS timestamptz LANGUAGE sql VOLATILE AS $$
    SELECT business_at(clock_timestamp())
  $$;
  -- Days are those of Asia/Shanghai, fixed at +08:00 without summer time.
  CREATE FUNCTION business_today() RETURNS date LANGUAGE sql VOLATILE AS $$
    SELECT (business_now() AT TIME ZONE INTERVAL '+08:00')::date
  $$;

  CREATE TABLE worker_heartbeat (
    service text PRIMARY KEY,
    beat_at timestamptz NOT NULL
  );
  CREATE TABLE outage (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    service text NOT NULL,
    from_at timestamptz NOT NULL,
    to_at timestamptz NOT NULL CHECK (to_at > from_at)
  );
  CREATE INDEX outage_to ON outage (to_at);

  CREATE TABLE projection_generation (
    name text PRIMARY KEY,
    generation int NOT NULL CHECK (generation > 0)
  );
  INSERT INTO projection_generation (name, generation) VALUES ('inbox', 1);`;

const policies = `
  CREATE TABLE policy (
    id uuid PRIMARY KEY,
    area_code text NOT NULL REFERENCES area (code),
    code text NOT NULL,
    version int NOT NULL CHECK (version > 0),
    name_zh text NOT NULL,
    name_en text NOT NULL,
    body jsonb NOT NULL CHECK (octet_length(body::text) <= 131072),
    hash text NOT NULL,
    source text NOT NULL,
    created_by uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    effective_on date NOT NULL,
    UNIQUE (code, version)
  );
  CREATE INDEX policy_area ON policy (area_code, effective_on DESC, version DESC);

  CREATE TABLE calendar_day (
    "on" date PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('holiday', 'workday')),
    source text NOT NULL
  );
  CREATE TABLE monitoring_line (
    year int NOT NULL,
    province_code text NOT NULL CHECK (province_code ~ '^[0-9]{2}$'),
    amount_fen bigint NOT NULL CHECK (amount_fen > 0),
    source text NOT NULL,
    PRIMARY KEY (year, province_code)
  );
  CREATE TABLE inspection_switch (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    rule_code text NOT NULL,
    area_code text NOT NULL,
    effect text NOT NULL CHECK (effect IN ('off', 'warn', 'block')),
    from_on date NOT NULL,
    to_on date CHECK (to_on >= from_on),
    set_by uuid NOT NULL,
    set_at timestamptz NOT NULL DEFAULT now(),
    reason text NOT NULL
  );
  CREATE INDEX inspection_switch_rule ON inspection_switch (rule_code, area_code, from_on);`;

// A trigger binds the owner as well: what is append-only stays so whoever asks.
const appendOnly = `
  CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION '% on %: append-only', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
    END
  $$;
  CREATE TRIGGER policy_immutable BEFORE UPDATE OR DELETE ON policy FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER policy_kept BEFORE TRUNCATE ON policy FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`;
