import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who helps whom: helping units (帮扶单位) and the pairing ledger (结对帮扶台账), for households in a case and outside one.
 * A case's own pairing follows its ledger in the same transaction, so that nobody is ever without a helper between two rows (零脱管).
 */
export class Helpers1795300000023 implements MigrationInterface {
  name = 'Helpers1795300000023';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [areaPrefix, units, pairings, follow, doors, security, sight])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY departments ON submission;
      DROP POLICY paired ON submission;
      DROP POLICY paired ON household;
      DROP TRIGGER case_event_pairing ON case_event;
      DROP FUNCTION keep_pairing(), uuid_in(text), is_helper_at(uuid, text), households_of_helper(uuid, int);
      DROP TABLE pairing, helping_unit;
      DROP FUNCTION area_prefix(text)`);
  }
}

// The digits that every area below this one begins with; the domain's prefixOf.
const areaPrefix = `
  CREATE FUNCTION area_prefix(code text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN code LIKE '%0000000000' THEN left(code, 2) WHEN code LIKE '%00000000' THEN left(code, 4)
      WHEN code LIKE '%000000' THEN left(code, 6) WHEN code LIKE '%000' THEN left(code, 9) ELSE code END
  $$;
  GRANT EXECUTE ON FUNCTION area_prefix(text) TO shouwang_api, shouwang_worker`;

const units = `
  CREATE TABLE helping_unit (
    id uuid PRIMARY KEY,
    -- Where it helps.
    area_code text NOT NULL REFERENCES area (code),
    name text NOT NULL,
    active boolean NOT NULL DEFAULT true,
    created_by uuid REFERENCES account (id),
    created_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (area_code, name)
  )`;

// Written behind the ledger too, which knows ids only: so nothing here points to account or household by constraint.
const pairings = `
  CREATE TABLE pairing (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    household_id uuid NOT NULL,
    -- The household's village; moves with it.
    area_code text NOT NULL,
    helper_id uuid NOT NULL,
    unit_id uuid,
    -- The case whose ledger says so; none outside a case.
    case_id uuid,
    from_on date NOT NULL,
    to_on date CHECK (to_on >= from_on),
    paired_by uuid,
    ended_by uuid,
    created_at timestamptz NOT NULL DEFAULT now()
  );
  -- One helper at a time.
  CREATE UNIQUE INDEX pairing_now ON pairing (household_id) WHERE to_on IS NULL;
  CREATE INDEX pairing_helper ON pairing (helper_id, household_id) WHERE to_on IS NULL;
  CREATE INDEX pairing_area ON pairing (area_code text_pattern_ops, helper_id) WHERE to_on IS NULL;
  CREATE INDEX pairing_household ON pairing (household_id, from_on)`;

// The ledger is written whatever stands in it: an actor that is no account (the clock, a household) is left out.
const follow = `
  CREATE FUNCTION uuid_in(value text) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN value ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN value::uuid END
  $$;
  CREATE FUNCTION keep_pairing() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    by_account uuid := uuid_in(NEW.actor->>'accountId');
    day date := (NEW.at AT TIME ZONE INTERVAL '+08:00')::date;
    opened jsonb := (SELECT e.data FROM case_event e WHERE e.case_id = NEW.case_id AND e.seq <= 2 AND e.type = 'caseOpened');
    house uuid := uuid_in(opened->>'householdId');
    helper uuid := uuid_in(NEW.data->>'helperId');
  BEGIN
    IF NEW.type = 'transferred' THEN
      UPDATE pairing SET area_code = NEW.data->>'toAreaCode' WHERE household_id = house AND to_on IS NULL;
    ELSIF NEW.type = 'caseEnded' THEN
      -- Whoever goes back to general monitoring keeps the helper; who is gone has none.
      IF NEW.data->>'outcome' IN ('householdExtinct', 'movedAway', 'merged') THEN
        UPDATE pairing SET to_on = greatest(from_on, day), ended_by = by_account WHERE household_id = house AND to_on IS NULL;
      END IF;
    ELSIF helper IS NOT NULL AND house IS NOT NULL THEN
      UPDATE pairing SET to_on = greatest(from_on, day), ended_by = by_account WHERE household_id = house AND to_on IS NULL AND helper_id <> helper;
      INSERT INTO pairing (household_id, area_code, helper_id, unit_id, case_id, from_on, paired_by)
      VALUES (house, coalesce((SELECT f.area_code FROM case_file f WHERE f.case_id = NEW.case_id), opened->>'areaCode'), helper,
        uuid_in(NEW.data->>'unitId'), NEW.case_id, day, by_account)
      ON CONFLICT (household_id) WHERE to_on IS NULL DO UPDATE SET unit_id = coalesce(excluded.unit_id, pairing.unit_id), case_id = excluded.case_id;
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER case_event_pairing AFTER INSERT ON case_event FOR EACH ROW
    WHEN (NEW.type IN ('helperAssigned', 'takenOver', 'transferred', 'caseEnded')) EXECUTE FUNCTION keep_pairing()`;

// Whether somebody may be named as helper or tracker at a place; and, for the administrator who takes rights away, where that leaves a gap.
const doors = `
  CREATE FUNCTION is_helper_at(asked_account uuid, asked_area text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM account_grant g JOIN account a ON a.id = g.account_id
      WHERE a.id = asked_account AND a.active AND g.role = 'helper' AND g.from_on <= business_today() AND coalesce(g.to_on, 'infinity') >= business_today()
        AND asked_area ^@ area_prefix(g.area_code))
  $$;
  CREATE FUNCTION households_of_helper(asked_account uuid, asked_limit int)
    RETURNS TABLE (household_id uuid, number text, area_code text, area_name text, total bigint)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT h.id, h.number, h.area_code, a.full_name, count(*) OVER ()
    FROM account c JOIN pairing p ON p.helper_id = c.id AND p.to_on IS NULL JOIN household h ON h.id = p.household_id JOIN area a ON a.code = h.area_code
    WHERE c.id = asked_account AND c.area_code ^@ ANY (scope_list('admin_areas'))
    ORDER BY h.number LIMIT least(greatest(asked_limit, 1), 200)
  $$;
  REVOKE ALL ON FUNCTION is_helper_at(uuid, text), households_of_helper(uuid, int), keep_pairing() FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION is_helper_at(uuid, text), households_of_helper(uuid, int) TO shouwang_api`;

const within = (column: string, list: string): string => `${column} ^@ ANY ((SELECT scope_list('${list}'))::text[])`;
// 'account:prefix' of whoever helps: an office that has ended shows nothing any more.
const paired = `(p.helper_id::text || ':' || p.area_code) ^@ ANY ((SELECT scope_list('helpers'))::text[])`;
const pairedHere = (household: string): string => `(SELECT scope_list('helpers')) IS NOT NULL
    AND EXISTS (SELECT FROM pairing p WHERE p.household_id = ${household} AND p.to_on IS NULL AND ${paired})`;

const security = `
  ALTER TABLE helping_unit ENABLE ROW LEVEL SECURITY;
  ALTER TABLE pairing ENABLE ROW LEVEL SECURITY;
  CREATE POLICY worker ON helping_unit TO shouwang_worker USING (true) WITH CHECK (true);
  CREATE POLICY worker ON pairing TO shouwang_worker USING (true) WITH CHECK (true);
  CREATE POLICY readable ON helping_unit FOR SELECT TO shouwang_api USING (true);
  CREATE POLICY keeps ON helping_unit TO shouwang_api USING (${within('area_code', 'write_areas')} OR ${within('area_code', 'admin_areas')});
  CREATE POLICY offices ON pairing FOR SELECT TO shouwang_api USING (${within('area_code', 'areas')});
  CREATE POLICY own ON pairing FOR SELECT TO shouwang_api USING ((helper_id::text || ':' || area_code) ^@ ANY ((SELECT scope_list('helpers'))::text[]));
  CREATE POLICY keeps ON pairing TO shouwang_api USING (${within('area_code', 'write_areas')});
  GRANT SELECT ON helping_unit, pairing TO shouwang_api, shouwang_worker;
  GRANT INSERT, UPDATE ON helping_unit, pairing TO shouwang_api`;

// A helper works on what was found and planned at the homes paired with it; a department on the plan of a household that it gives a measure to.
const sight = `
  CREATE POLICY paired ON household FOR SELECT TO shouwang_api USING (${pairedHere('household.id')});
  CREATE POLICY paired ON submission FOR SELECT TO shouwang_api USING (
    form IN ('verification', 'eliminationAssessment', 'makePlan', 'reviewPlan', 'declareMeasure', 'approveMeasure', 'implementMeasure', 'confirmMeasure',
      'dutyPlan', 'dutyCall', 'dutyVisit', 'dutyEvaluation', 'dutyHelp', 'trackingVisit')
    AND ${pairedHere('submission.household_id')});
  CREATE POLICY departments ON submission FOR SELECT TO shouwang_api USING (
    form IN ('makePlan', 'declareMeasure', 'approveMeasure', 'implementMeasure', 'confirmMeasure') AND (SELECT scope_list('departments')) IS NOT NULL
    AND EXISTS (SELECT FROM task t WHERE t.case_id = submission.case_id AND t.step = 'measure' AND t.department IS NOT NULL
      AND (t.department || ':' || t.area_code) ^@ ANY ((SELECT scope_list('departments'))::text[])))`;
