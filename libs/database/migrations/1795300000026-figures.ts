import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the figures as of a day stand on: since when somebody belongs to a household, and the doors that count. They show numbers, days and
 * codes, never who; each holds the caller's areas against the place where a household was managed on the day asked for, so that
 * a household that has moved since stays in the figures of the place it came from.
 */
export class Figures1795300000026 implements MigrationInterface {
  name = 'Figures1795300000026';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [membership, places, monitored, measures, sampled, privileges])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION monitored_on(date), measures_on(date, date), sampled_between(date, date), moved_after(date), members_on(uuid, date), end_of_day(date);
      DROP INDEX case_event_transfers, case_event_draws;
      ALTER TABLE person DROP joined_on`);
  }
}

// Null for those with whom the household was registered: they belong to it as long as it is on record.
const membership = `
  ALTER TABLE person ADD joined_on date, ADD CONSTRAINT person_joined_before_left CHECK (left_on >= joined_on);
  CREATE FUNCTION members_on(asked_household uuid, asked_on date) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT count(*) FROM person p WHERE p.household_id = asked_household
      AND coalesce(p.joined_on, '-infinity') <= asked_on AND coalesce(p.birth_on, '-infinity') <= asked_on
      AND coalesce(p.left_on, 'infinity') > asked_on AND coalesce(p.died_on, 'infinity') > asked_on
  $$`;

// A day ends at 24:00 of Asia/Shanghai. The fold knows where a case is managed now; the first transfer behind the day says where it was then.
const places = `
  CREATE INDEX case_event_transfers ON case_event (at) WHERE type = 'transferred';
  CREATE INDEX case_event_draws ON case_event (at) WHERE type = 'sampleDrawn';
  CREATE FUNCTION end_of_day(asked_on date) RETURNS timestamptz LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT (asked_on + 1)::timestamp AT TIME ZONE INTERVAL '+08:00'
  $$;
  CREATE FUNCTION moved_after(asked_on date) RETURNS TABLE (case_id uuid, area_code text) LANGUAGE sql STABLE AS $$
    SELECT DISTINCT ON (e.case_id) e.case_id, e.data->>'fromAreaCode' FROM case_event e
    WHERE e.type = 'transferred' AND e.at >= end_of_day(asked_on) ORDER BY e.case_id, e.seq
  $$`;

/*
 * The rule of counting. Every household that has been identified by the day counts once, by the latest of its spans that had begun:
 * not eliminated; eliminated, if its risk had been by then and was not found unsound, going back to general monitoring included;
 * or gone, by the way it went (整户自然减少, 户籍迁出, 识别不准), whatever had been eliminated before.
 * People are those who belonged to the household at the end of the day; of one that is gone, those it was identified with.
 */
const monitored = `
  CREATE FUNCTION monitored_on(asked_on date)
    RETURNS TABLE (area_code text, category text, cause text, standing text, way text, safety_net boolean, identified_on date, since_on date,
      eliminated_on date, people bigint)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT s.place, s.category, s.causes[1], k.standing, CASE WHEN k.standing = 'eliminated' THEN s.way END,
      k.standing = 'notEliminated' AND coalesce(s.safety_net_on <= asked_on, false), s.identified_on, s.since_on,
      CASE WHEN k.standing = 'eliminated' THEN s.eliminated_on END,
      members_on(s.household_id, CASE WHEN k.standing IN ('eliminated', 'notEliminated') THEN asked_on ELSE s.identified_on END)
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

// A measure counts from its declaration on, whatever became of it; given once, a continuing one is implemented.
const measures = `
  CREATE FUNCTION measures_on(asked_on date, implemented_by date)
    RETURNS TABLE (area_code text, category text, approved boolean, implemented boolean, stopped boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT k.place, m.category, coalesce(m.approved_on <= implemented_by, false), coalesce(m.first_implemented_on <= implemented_by, false),
      coalesce(m.stopped_on <= implemented_by, false)
    FROM measure m LEFT JOIN moved_after(asked_on) e ON e.case_id = m.case_id
      CROSS JOIN LATERAL (SELECT coalesce(e.area_code, m.area_code) AS place) k
    WHERE m.declared_on <= asked_on AND k.place ^@ ANY (scope_list('areas'))
  $$`;

// Households that stood in the frame of the county's draws from a day to a day, each once; drawn, if any of the draws took it.
const sampled = `
  CREATE FUNCTION sampled_between(asked_from date, asked_on date) RETURNS TABLE (area_code text, chosen boolean, people bigint)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT k.place, d.chosen, members_on(f.household_id, asked_on)
    FROM (SELECT e.case_id, bool_or((e.data->>'chosen')::boolean) AS chosen FROM case_event e
        WHERE e.type = 'sampleDrawn' AND e.at >= end_of_day(asked_from - 1) AND e.at < end_of_day(asked_on) GROUP BY e.case_id) d
      JOIN case_file f ON f.case_id = d.case_id LEFT JOIN moved_after(asked_on) m ON m.case_id = d.case_id
      CROSS JOIN LATERAL (SELECT coalesce(m.area_code, f.area_code) AS place) k
    WHERE k.place ^@ ANY (scope_list('areas'))
  $$`;

const privileges = `
  REVOKE ALL ON FUNCTION monitored_on(date), measures_on(date, date), sampled_between(date, date), moved_after(date), members_on(uuid, date) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION monitored_on(date), measures_on(date, date), sampled_between(date, date) TO shouwang_api`;
