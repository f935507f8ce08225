import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is asked of helpers: who may help at a place and how much each carries, and whom an office that ends would leave alone.
 * The pairing ledger follows a case also where it was written by hand a moment before.
 */
export class HelperLoad1795300000028 implements MigrationInterface {
  name = 'HelperLoad1795300000028';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [indexes, load, leftAlone, follow(true), rights]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(follow(false));
    await runner.query(`
      DROP FUNCTION helpers_within(text, uuid, text, text, uuid, int), households_left_alone(uuid, uuid, date, int);
      DROP INDEX pairing_unit`);
  }
}

const indexes = `CREATE INDEX pairing_unit ON pairing (unit_id, helper_id) WHERE to_on IS NULL AND unit_id IS NOT NULL`;

// Whoever may help within the caller's areas, or in all of a wider one. The load is one, wherever its households are: numbers, nothing else.
const load = `
  CREATE FUNCTION helpers_within(asked_area text, asked_unit uuid, asked_text text, after_name text, after_id uuid, asked_limit int)
    RETURNS TABLE (account_id uuid, name text, area_codes text[], units jsonb, households int, in_cases int, open_duties int, overdue_duties int)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT who.id, who.name, who.codes, under.units, paired.households, paired.in_cases, owed.open, owed.overdue
    FROM (
      SELECT a.id, a.name, array_agg(DISTINCT g.area_code ORDER BY g.area_code) AS codes
      FROM account_grant g JOIN account a ON a.id = g.account_id
      WHERE g.role = 'helper' AND a.active AND g.from_on <= business_today() AND coalesce(g.to_on, 'infinity') >= business_today()
        AND EXISTS (SELECT FROM unnest(scope_list('areas')) AS s(prefix) WHERE g.area_code ^@ s.prefix OR s.prefix ^@ area_prefix(g.area_code))
        AND (asked_area IS NULL OR g.area_code ^@ area_prefix(asked_area) OR asked_area ^@ area_prefix(g.area_code))
        AND (asked_text IS NULL OR strpos(a.name, asked_text) > 0)
        AND (asked_unit IS NULL OR EXISTS (SELECT FROM pairing p WHERE p.helper_id = a.id AND p.unit_id = asked_unit AND p.to_on IS NULL))
        AND (after_name IS NULL OR (a.name, a.id) > (after_name, after_id))
      GROUP BY a.id, a.name ORDER BY a.name, a.id LIMIT least(greatest(asked_limit, 1), 201)
    ) who
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS households, count(f.case_id)::int AS in_cases
      FROM pairing p LEFT JOIN case_file f ON f.household_id = p.household_id AND f.status = 'open' AND f.helper_id = p.helper_id
      WHERE p.helper_id = who.id AND p.to_on IS NULL
    ) paired
    CROSS JOIN LATERAL (
      SELECT coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name, 'households', n.households) ORDER BY u.name), '[]') AS units
      FROM (SELECT p.unit_id, count(*)::int AS households FROM pairing p
        WHERE p.helper_id = who.id AND p.to_on IS NULL AND p.unit_id IS NOT NULL GROUP BY p.unit_id) n
      JOIN helping_unit u ON u.id = n.unit_id
    ) under
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS open, (count(*) FILTER (WHERE t.due_at <= business_now() AND t.state = 'open'))::int AS overdue
      FROM task t WHERE t.assignee = who.id AND t.state IN ('open', 'paused') AND t.step = 'duties'
    ) owed
    ORDER BY who.name, who.id
  $$`;

// For the administrator, who sees no pairing: households that the end of a right would leave without a helper whose office holds there.
const leftAlone = `
  CREATE FUNCTION households_left_alone(asked_account uuid, asked_grant uuid, asked_last_on date, asked_limit int)
    RETURNS TABLE (number text, area_name text, total int)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT h.number, a.full_name, (count(*) OVER ())::int
    FROM account c
      JOIN account_grant ending ON ending.id = asked_grant AND ending.account_id = c.id AND ending.role = 'helper'
      JOIN pairing p ON p.helper_id = c.id AND p.to_on IS NULL AND p.area_code ^@ area_prefix(ending.area_code)
      JOIN household h ON h.id = p.household_id JOIN area a ON a.code = h.area_code
    WHERE c.id = asked_account AND c.area_code ^@ ANY (scope_list('admin_areas'))
      AND NOT EXISTS (SELECT FROM account_grant g WHERE g.account_id = c.id AND g.role = 'helper' AND g.id <> ending.id
        AND g.from_on <= business_today() AND coalesce(g.to_on, 'infinity') > asked_last_on AND p.area_code ^@ area_prefix(g.area_code))
    ORDER BY h.number LIMIT least(greatest(asked_limit, 1), 200)
  $$`;

/** As before, but for the helper's name on a row that was written by hand at the same moment: the case's word counts. */
function follow(takesOver: boolean): string {
  const helper = takesOver ? 'helper_id = excluded.helper_id, ' : '';
  return `
  CREATE OR REPLACE FUNCTION keep_pairing() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
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
      ON CONFLICT (household_id) WHERE to_on IS NULL
        DO UPDATE SET ${helper}unit_id = coalesce(excluded.unit_id, pairing.unit_id), case_id = excluded.case_id;
    END IF;
    RETURN NULL;
  END $$`;
}

const rights = `
  REVOKE ALL ON FUNCTION helpers_within(text, uuid, text, text, uuid, int), households_left_alone(uuid, uuid, date, int) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION helpers_within(text, uuid, text, text, uuid, int), households_left_alone(uuid, uuid, date, int) TO shouwang_api`;
