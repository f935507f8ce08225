import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The figures count a household's people in the statement itself: asked by a function of its own, once for each household, the
 * counting of people took most of the county's summary. What counts is unchanged (`1795300000026-figures.ts`).
 */
export class CountedPeople1795300000045 implements MigrationInterface {
  name = 'CountedPeople1795300000045';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(monitored(counted('s.household_id', dayOfPeople)));
    await runner.query(sampled(counted('f.household_id', 'asked_on')));
    await runner.query('DROP FUNCTION members_on(uuid, date)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(membersOn);
    await runner.query(monitored(`members_on(s.household_id, ${dayOfPeople})`));
    await runner.query(sampled('members_on(f.household_id, asked_on)'));
  }
}

/** Those who belong to a household at the end of a day. */
const counted = (household: string, day: string): string => `
  (SELECT count(*) FROM person p WHERE p.household_id = ${household}
    AND coalesce(p.joined_on, '-infinity') <= ${day} AND coalesce(p.birth_on, '-infinity') <= ${day}
    AND coalesce(p.left_on, 'infinity') > ${day} AND coalesce(p.died_on, 'infinity') > ${day})`;

const dayOfPeople = "CASE WHEN k.standing IN ('eliminated', 'notEliminated') THEN asked_on ELSE s.identified_on END";

const membersOn = `
  CREATE FUNCTION members_on(asked_household uuid, asked_on date) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT ${counted('asked_household', 'asked_on')}
  $$;
  REVOKE ALL ON FUNCTION members_on(uuid, date) FROM PUBLIC`;

const monitored = (people: string): string => `
  CREATE OR REPLACE FUNCTION monitored_on(asked_on date)
    RETURNS TABLE (area_code text, category text, cause text, standing text, way text, safety_net boolean, identified_on date, since_on date,
      eliminated_on date, people bigint)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT s.place, s.category, s.causes[1], k.standing, CASE WHEN k.standing = 'eliminated' THEN s.way END,
      k.standing = 'notEliminated' AND coalesce(s.safety_net_on <= asked_on, false), s.identified_on, s.since_on,
      CASE WHEN k.standing = 'eliminated' THEN s.eliminated_on END, ${people}
    FROM (
      SELECT DISTINCT ON (coalesce(h.merged_into, s.household_id)) s.*, coalesce(m.area_code, s.area_code) AS place
      FROM monitored_span s LEFT JOIN household h ON h.id = s.household_id LEFT JOIN moved_after(asked_on) m ON m.case_id = s.case_id
      WHERE s.since_on <= asked_on
      ORDER BY coalesce(h.merged_into, s.household_id), s.since_on DESC, s.ordinal DESC, s.case_id
    ) s CROSS JOIN LATERAL (
      SELECT CASE WHEN s.ended_on <= asked_on AND s.outcome <> 'generalMonitoring' THEN s.outcome
        WHEN s.eliminated_on <= asked_on THEN 'eliminated' ELSE 'notEliminated' END AS standing
    ) k
    WHERE s.place ^@ ANY (scope_list('areas'))
  $$`;

const sampled = (people: string): string => `
  CREATE OR REPLACE FUNCTION sampled_between(asked_from date, asked_on date) RETURNS TABLE (area_code text, chosen boolean, people bigint)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT k.place, d.chosen, ${people}
    FROM (SELECT e.case_id, bool_or((e.data->>'chosen')::boolean) AS chosen FROM case_event e
        WHERE e.type = 'sampleDrawn' AND e.at >= end_of_day(asked_from - 1) AND e.at < end_of_day(asked_on) GROUP BY e.case_id) d
      JOIN case_file f ON f.case_id = d.case_id LEFT JOIN moved_after(asked_on) m ON m.case_id = d.case_id
      CROSS JOIN LATERAL (SELECT coalesce(m.area_code, f.area_code) AS place) k
    WHERE k.place ^@ ANY (scope_list('areas'))
  $$`;
