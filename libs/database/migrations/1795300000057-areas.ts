import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Areas change after the set-up: one is added, renamed, or closed with another in its place (撤并); who did it stands beside it. */
export class Areas1795300000057 implements MigrationInterface {
  name = 'Areas1795300000057';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [closing, changes, holdings, closedTakesNothing, security]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY readable ON area; DROP POLICY adds ON area; DROP POLICY changes ON area;
      ALTER TABLE area DISABLE ROW LEVEL SECURITY;
      GRANT DELETE ON area TO shouwang_api;
      DROP TRIGGER household_area_open ON household; DROP TRIGGER account_grant_area_open ON account_grant; DROP TRIGGER account_area_open ON account;
      DROP FUNCTION refuse_closed_area(), area_open(text), area_holdings(text);
      DROP TABLE area_change;
      ALTER TABLE area DROP COLUMN closed_on, DROP COLUMN successor_code`);
  }
}

const closing = `
  ALTER TABLE area ADD COLUMN closed_on date,
    ADD COLUMN successor_code text REFERENCES area (code),
    ADD CHECK (successor_code IS NULL OR (closed_on IS NOT NULL AND successor_code <> code))`;

const changes = `
  CREATE TABLE area_change (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    area_code text NOT NULL REFERENCES area (code),
    kind text NOT NULL CHECK (kind IN ('added', 'renamed', 'closed')),
    -- What it was called before, and from then on.
    old_name text,
    name text NOT NULL,
    closed_on date,
    successor_code text REFERENCES area (code),
    -- The document it follows (文号).
    source text NOT NULL,
    changed_by uuid NOT NULL REFERENCES account (id),
    changed_at timestamptz NOT NULL DEFAULT business_now()
  );
  CREATE INDEX area_change_area ON area_change (area_code, id);
  CREATE TRIGGER area_change_immutable BEFORE UPDATE OR DELETE ON area_change FOR EACH ROW EXECUTE FUNCTION refuse_change()`;

// For the administrator, who sees neither households nor cases: numbers, nothing else. \`ever\` counts what stood there once.
const holdings = `
  CREATE FUNCTION area_holdings(asked text)
    RETURNS TABLE (areas int, households int, open_cases int, open_tasks int, accounts int, look_backs int, problems int, units int, ever int)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT
      (SELECT count(*)::int FROM area a WHERE a.code ^@ p.prefix AND a.code <> asked AND a.closed_on IS NULL),
      (SELECT count(*)::int FROM household h WHERE h.area_code ^@ p.prefix AND h.merged_into IS NULL),
      (SELECT count(*)::int FROM case_file f WHERE f.area_code ^@ p.prefix AND f.status = 'open'),
      (SELECT count(*)::int FROM task t WHERE t.area_code ^@ p.prefix AND t.state IN ('open', 'paused')),
      (SELECT count(*)::int FROM account c WHERE c.active AND (c.area_code ^@ p.prefix OR EXISTS (SELECT FROM account_grant g
        WHERE g.account_id = c.id AND g.area_code ^@ p.prefix AND coalesce(g.to_on, 'infinity') >= business_today()))),
      (SELECT count(*)::int FROM look_back l WHERE l.area_code ^@ p.prefix AND l.state = 'open'),
      (SELECT count(*)::int FROM audit_problem b WHERE b.area_code ^@ p.prefix AND b.state <> 'struckOff'),
      (SELECT count(*)::int FROM helping_unit u WHERE u.area_code ^@ p.prefix AND u.active),
      (SELECT count(*)::int FROM (SELECT FROM household h WHERE h.area_code ^@ p.prefix UNION ALL SELECT FROM case_file f WHERE f.area_code ^@ p.prefix
        UNION ALL SELECT FROM clue c WHERE c.area_code ^@ p.prefix
        UNION ALL SELECT FROM household_history o WHERE (o.old_row->>'area_code') ^@ p.prefix LIMIT 1) once)
    FROM (SELECT area_prefix(asked) AS prefix) p WHERE asked ^@ ANY (scope_list('admin_areas'))
  $$;
  REVOKE ALL ON FUNCTION area_holdings(text) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION area_holdings(text) TO shouwang_api`;

// Holds the area as it is until the caller's transaction ends: whoever closes it waits, and then sees what came.
const closedTakesNothing = `
  CREATE FUNCTION area_open(asked text) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    BEGIN
      PERFORM FROM area WHERE code = asked AND closed_on IS NULL FOR KEY SHARE;
      RETURN FOUND;
    END
  $$;
  CREATE FUNCTION refuse_closed_area() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    BEGIN
      IF NOT area_open(NEW.area_code) THEN RAISE EXCEPTION 'area % takes nothing new', NEW.area_code USING ERRCODE = 'restrict_violation'; END IF;
      RETURN NEW;
    END
  $$;
  REVOKE ALL ON FUNCTION area_open(text) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION area_open(text) TO shouwang_api;
  CREATE TRIGGER household_area_open BEFORE INSERT ON household FOR EACH ROW EXECUTE FUNCTION refuse_closed_area();
  CREATE TRIGGER account_grant_area_open BEFORE INSERT ON account_grant FOR EACH ROW EXECUTE FUNCTION refuse_closed_area();
  CREATE TRIGGER account_area_open BEFORE INSERT OR UPDATE OF area_code ON account FOR EACH ROW EXECUTE FUNCTION refuse_closed_area()`;

const administered = `code ^@ ANY ((SELECT scope_list('admin_areas'))::text[])`;

const security = `
  ALTER TABLE area ENABLE ROW LEVEL SECURITY;
  ALTER TABLE area_change ENABLE ROW LEVEL SECURITY;
  CREATE POLICY readable ON area FOR SELECT TO shouwang_api, shouwang_worker USING (true);
  CREATE POLICY adds ON area FOR INSERT TO shouwang_api WITH CHECK (${administered});
  CREATE POLICY changes ON area FOR UPDATE TO shouwang_api USING (${administered});
  REVOKE DELETE ON area FROM shouwang_api;
  CREATE POLICY readable ON area_change FOR SELECT TO shouwang_api USING (true);
  CREATE POLICY written ON area_change FOR INSERT TO shouwang_api
    WITH CHECK (area_${administered} AND changed_by = (SELECT scope_account()));
  GRANT SELECT, INSERT ON area_change TO shouwang_api`;
