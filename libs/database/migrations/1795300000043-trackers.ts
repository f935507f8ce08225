import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever tracks a household answers for it as its helper does (零脱管): no account and no office ends that would leave it to nobody,
 * the load says how many one tracks, and what was found at the home is there for the tracker to read.
 */
export class Trackers1795300000043 implements MigrationInterface {
  name = 'Trackers1795300000043';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sight);
    for (const statement of doors(true)) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP POLICY tracked ON submission');
    for (const statement of doors(false)) await runner.query(statement);
  }
}

const sight = `
  CREATE POLICY tracked ON submission FOR SELECT TO shouwang_api USING (
    form IN ('verification', 'eliminationAssessment', 'makePlan', 'dutyVisit', 'trackingVisit')
    AND (SELECT scope_list('helpers')) IS NOT NULL AND household_id IN (SELECT c.household_id FROM helped_cases() c))`;

/** The functions with trackers in them, or as they were before. */
function doors(withTrackers: boolean): string[] {
  const tracked = (columns: string): string =>
    withTrackers ? `UNION SELECT ${columns} FROM case_file f WHERE f.tracker_id = c.id AND f.status = 'open'` : '';
  return [
    `
    CREATE OR REPLACE FUNCTION households_of_helper(asked_account uuid, asked_limit int)
      RETURNS TABLE (household_id uuid, number text, area_code text, area_name text, total bigint)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      SELECT h.id, h.number, h.area_code, a.full_name, count(*) OVER ()
      FROM account c
        CROSS JOIN LATERAL (SELECT p.household_id FROM pairing p WHERE p.helper_id = c.id AND p.to_on IS NULL ${tracked('f.household_id')}) d
        JOIN household h ON h.id = d.household_id JOIN area a ON a.code = h.area_code
      WHERE c.id = asked_account AND c.area_code ^@ ANY (scope_list('admin_areas'))
      ORDER BY h.number LIMIT least(greatest(asked_limit, 1), 200)
    $$`,
    `
    CREATE OR REPLACE FUNCTION households_left_alone(asked_account uuid, asked_grant uuid, asked_last_on date, asked_limit int)
      RETURNS TABLE (number text, area_name text, total int)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      SELECT h.number, a.full_name, (count(*) OVER ())::int
      FROM account c
        JOIN account_grant ending ON ending.id = asked_grant AND ending.account_id = c.id AND ending.role = 'helper'
        CROSS JOIN LATERAL (SELECT p.household_id, p.area_code FROM pairing p WHERE p.helper_id = c.id AND p.to_on IS NULL ${tracked('f.household_id, f.area_code')}) d
        JOIN household h ON h.id = d.household_id JOIN area a ON a.code = h.area_code
      WHERE c.id = asked_account AND c.area_code ^@ ANY (scope_list('admin_areas')) AND d.area_code ^@ area_prefix(ending.area_code)
        AND NOT EXISTS (SELECT FROM account_grant g WHERE g.account_id = c.id AND g.role = 'helper' AND g.id <> ending.id
          AND g.from_on <= business_today() AND coalesce(g.to_on, 'infinity') > asked_last_on AND d.area_code ^@ area_prefix(g.area_code))
      ORDER BY h.number LIMIT least(greatest(asked_limit, 1), 200)
    $$`,
    'DROP FUNCTION helpers_within(text, uuid, text, text, uuid, int)',
    `
    CREATE FUNCTION helpers_within(asked_area text, asked_unit uuid, asked_text text, after_name text, after_id uuid, asked_limit int)
      RETURNS TABLE (account_id uuid, name text, area_codes text[], units jsonb, households int, in_cases int, ${withTrackers ? 'tracked int, ' : ''}open_duties int, overdue_duties int)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      SELECT who.id, who.name, who.codes, under.units, paired.households, paired.in_cases, ${withTrackers ? 'tracking.households, ' : ''}owed.open, owed.overdue
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
        SELECT count(*)::int AS households FROM case_file f WHERE f.tracker_id = who.id AND f.status = 'open'
      ) tracking
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
    $$`,
    'REVOKE ALL ON FUNCTION helpers_within(text, uuid, text, text, uuid, int) FROM PUBLIC',
    'GRANT EXECUTE ON FUNCTION helpers_within(text, uuid, text, text, uuid, int) TO shouwang_api',
  ];
}
