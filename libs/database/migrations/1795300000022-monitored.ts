import type { MigrationInterface, QueryRunner } from 'typeorm';
import { helperPolicies, monitoredPolicies } from './row-security/monitoredPolicies';

/**
 * What the second half of a life adds to the folds: who helps and tracks a case, each time a household was monitored, and its measures.
 * Figures as of a day come from these two tables. A helper sees its households and nothing else (I8).
 */
export class Monitored1795300000022 implements MigrationInterface {
  name = 'Monitored1795300000022';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [columns, spans, measures, projectSpans, projectMeasures, projectCase, search])
      await runner.query(sql);
    await runner.query(monitoredPolicies);
    await runner.query(helperPolicies);
    await runner.query(privileges);
  }

  // The search knows the helpers' households until it is made anew; without their setting it finds nothing by them.
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY helpers ON case_file; DROP POLICY helpers ON case_event; DROP POLICY helpers ON task; DROP POLICY helpers ON household;
      DROP TABLE monitored_span, measure;
      DROP FUNCTION project_case(jsonb, jsonb, jsonb), project_help(jsonb), project_spans(jsonb), project_measures(jsonb);
      ALTER FUNCTION project_case_file(jsonb, jsonb, jsonb) RENAME TO project_case;
      ALTER TABLE case_file DROP procedure, DROP helper_id, DROP unit_id, DROP tracker_id, DROP eliminated_on, DROP tracking_until_at;
      CREATE OR REPLACE FUNCTION helped_cases() RETURNS TABLE (case_id uuid, household_id uuid) LANGUAGE sql STABLE AS
        $$ SELECT f.case_id, f.household_id FROM case_file f WHERE false $$`);
  }
}

const columns = `
  ALTER TABLE case_file ADD procedure text, ADD helper_id uuid, ADD unit_id text, ADD tracker_id uuid, ADD eliminated_on date, ADD tracking_until_at timestamptz;
  CREATE INDEX case_file_helper ON case_file (helper_id, opened_at DESC, case_id DESC) WHERE helper_id IS NOT NULL AND status = 'open';
  CREATE INDEX case_file_tracker ON case_file (tracker_id, opened_at DESC, case_id DESC) WHERE tracker_id IS NOT NULL AND status = 'open';`;

const place = `
    area_code text NOT NULL,
    county_code text NOT NULL GENERATED ALWAYS AS (left(area_code, 6)) STORED,
    township_code text NOT NULL GENERATED ALWAYS AS (left(area_code, 9)) STORED,`;

// Days are those on which it happened at the home, as the case says; one household's latest span that has begun speaks for it.
const spans = `
  CREATE TABLE monitored_span (
    case_id uuid NOT NULL,
    ordinal int NOT NULL CHECK (ordinal > 0),
    generation int NOT NULL DEFAULT 1,
    household_id uuid NOT NULL,${place}
    category text NOT NULL,
    causes text[] NOT NULL DEFAULT '{}',
    identified_on date NOT NULL,
    -- The identification or, after a reversal (风险消除回退), the day of the reversal.
    since_on date NOT NULL,
    safety_net_on date,
    eliminated_on date,
    way text,
    reversed_on date,
    ended_on date,
    outcome text,
    taken_over boolean NOT NULL DEFAULT false,
    PRIMARY KEY (case_id, ordinal)
  );
  CREATE INDEX monitored_span_household ON monitored_span (household_id, since_on DESC, ordinal DESC);
  CREATE INDEX monitored_span_county ON monitored_span (county_code);
  CREATE INDEX monitored_span_township ON monitored_span (township_code);
  CREATE INDEX monitored_span_village ON monitored_span (area_code);`;

const measures = `
  CREATE TABLE measure (
    case_id uuid NOT NULL,
    -- Made when the plan's line was; unique within the case only, because the client makes it.
    measure_id text NOT NULL,
    generation int NOT NULL DEFAULT 1,
    household_id uuid NOT NULL,${place}
    category text NOT NULL,
    department text NOT NULL,
    causes text[] NOT NULL DEFAULT '{}',
    continuing text,
    state text NOT NULL,
    declared_on date NOT NULL,
    approved_on date,
    implemented_on date,
    first_implemented_on date,
    confirmed_on date,
    stopped_on date,
    due_on date NOT NULL,
    times int NOT NULL DEFAULT 0,
    PRIMARY KEY (case_id, measure_id)
  );
  CREATE INDEX measure_household ON measure (household_id);
  CREATE INDEX measure_department ON measure (department, county_code, state, due_on);
  CREATE INDEX measure_county ON measure (county_code, declared_on);
  CREATE INDEX measure_township ON measure (township_code, declared_on);
  CREATE INDEX measure_village ON measure (area_code, declared_on);`;

// Rows that say what they said before are left alone. Without 'spans' nothing is said of them.
const projectSpans = `
  CREATE OR REPLACE FUNCTION project_spans(f jsonb) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    IF f->>'spans' IS NULL THEN RETURN; END IF;
    INSERT INTO monitored_span AS s (case_id, ordinal, generation, household_id, area_code, category, causes, identified_on, since_on, safety_net_on,
      eliminated_on, way, reversed_on, ended_on, outcome, taken_over)
    SELECT (f->>'caseId')::uuid, r.ordinal, g.generation, (f->>'householdId')::uuid, f->>'areaCode', r.category, r.causes, r."identifiedOn",
      coalesce(r."sinceOn", r."identifiedOn"), r."safetyNetOn", r."eliminatedOn", r.way, r."reversedOn", r."endedOn", r.outcome, coalesce(r."takenOver", false)
    FROM projection_generation g, jsonb_to_recordset(f->'spans') AS r(ordinal int, category text, causes text[], "identifiedOn" date, "sinceOn" date,
      "safetyNetOn" date, "eliminatedOn" date, way text, "reversedOn" date, "endedOn" date, outcome text, "takenOver" boolean)
    WHERE g.name = 'inbox'
    ON CONFLICT (case_id, ordinal) DO UPDATE SET generation = excluded.generation, household_id = excluded.household_id, area_code = excluded.area_code,
      category = excluded.category, causes = excluded.causes, identified_on = excluded.identified_on, since_on = excluded.since_on,
      safety_net_on = excluded.safety_net_on, eliminated_on = excluded.eliminated_on, way = excluded.way, reversed_on = excluded.reversed_on,
      ended_on = excluded.ended_on, outcome = excluded.outcome, taken_over = excluded.taken_over
    WHERE (s.generation, s.household_id, s.area_code, s.category, s.causes, s.identified_on, s.since_on, s.safety_net_on, s.eliminated_on, s.way, s.reversed_on,
        s.ended_on, s.outcome, s.taken_over)
      IS DISTINCT FROM (excluded.generation, excluded.household_id, excluded.area_code, excluded.category, excluded.causes, excluded.identified_on, excluded.since_on,
        excluded.safety_net_on, excluded.eliminated_on, excluded.way, excluded.reversed_on, excluded.ended_on, excluded.outcome, excluded.taken_over);
    -- An identification that was taken back leaves no span.
    DELETE FROM monitored_span WHERE case_id = (f->>'caseId')::uuid AND ordinal > jsonb_array_length(f->'spans');
  END $$`;

const projectMeasures = `
  CREATE OR REPLACE FUNCTION project_measures(f jsonb) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    IF f->>'measures' IS NULL OR f->'measures' = '[]' THEN RETURN; END IF;
    INSERT INTO measure AS m (case_id, measure_id, generation, household_id, area_code, category, department, causes, continuing, state, declared_on,
      approved_on, implemented_on, first_implemented_on, confirmed_on, stopped_on, due_on, times)
    SELECT (f->>'caseId')::uuid, r."measureId", g.generation, (f->>'householdId')::uuid, f->>'areaCode', r.category, r.department, r.causes, r.continuing, r.state,
      r."declaredOn", r."approvedOn", r."implementedOn", r."firstImplementedOn", r."confirmedOn", r."stoppedOn", r."dueOn", r.times
    FROM projection_generation g, jsonb_to_recordset(f->'measures') AS r("measureId" text, category text, department text, causes text[], continuing text,
      state text, "declaredOn" date, "approvedOn" date, "implementedOn" date, "firstImplementedOn" date, "confirmedOn" date, "stoppedOn" date, "dueOn" date, times int)
    WHERE g.name = 'inbox'
    ON CONFLICT (case_id, measure_id) DO UPDATE SET generation = excluded.generation, household_id = excluded.household_id, area_code = excluded.area_code,
      category = excluded.category, department = excluded.department, causes = excluded.causes, continuing = excluded.continuing, state = excluded.state,
      declared_on = excluded.declared_on, approved_on = excluded.approved_on, implemented_on = excluded.implemented_on,
      first_implemented_on = excluded.first_implemented_on, confirmed_on = excluded.confirmed_on, stopped_on = excluded.stopped_on, due_on = excluded.due_on,
      times = excluded.times
    WHERE (m.generation, m.household_id, m.area_code, m.category, m.department, m.causes, m.continuing, m.state, m.declared_on, m.approved_on, m.implemented_on,
        m.first_implemented_on, m.confirmed_on, m.stopped_on, m.due_on, m.times)
      IS DISTINCT FROM (excluded.generation, excluded.household_id, excluded.area_code, excluded.category, excluded.department, excluded.causes, excluded.continuing,
        excluded.state, excluded.declared_on, excluded.approved_on, excluded.implemented_on, excluded.first_implemented_on, excluded.confirmed_on,
        excluded.stopped_on, excluded.due_on, excluded.times);
  END $$`;

// The case file as it was projected before, and what is new beside it; both changed by nothing that leaves them as they are.
const projectCase = `
  CREATE OR REPLACE FUNCTION project_help(f jsonb) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE helper uuid := (f->>'helperId')::uuid; tracker uuid := (f->>'trackerId')::uuid; eliminated date := (f->>'eliminatedOn')::date;
    tracked timestamptz := moment(f->'trackingUntil');
  BEGIN
    UPDATE case_file SET procedure = f->>'procedure', helper_id = helper, unit_id = f->>'unitId', tracker_id = tracker, eliminated_on = eliminated, tracking_until_at = tracked
      WHERE case_id = (f->>'caseId')::uuid
        AND (procedure, helper_id, unit_id, tracker_id, eliminated_on, tracking_until_at) IS DISTINCT FROM (f->>'procedure', helper, f->>'unitId', tracker, eliminated, tracked);
  END $$;
  ALTER FUNCTION project_case(jsonb, jsonb, jsonb) RENAME TO project_case_file;
  CREATE FUNCTION project_case(f jsonb, open_tasks jsonb, closed jsonb) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM project_case_file(f, open_tasks, closed);
    PERFORM project_help(f);
    PERFORM project_spans(f);
    PERFORM project_measures(f);
  END $$;
  REVOKE EXECUTE ON FUNCTION project_case(jsonb, jsonb, jsonb) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION project_case(jsonb, jsonb, jsonb) TO shouwang_worker`;

// The household search holds the caller's scope against each row itself; a helper's households are in it as well.
const search = `
  CREATE OR REPLACE FUNCTION helped_cases() RETURNS TABLE (case_id uuid, household_id uuid) LANGUAGE sql STABLE AS $$
    SELECT f.case_id, f.household_id FROM case_file f, unnest(scope_list('helpers')) AS h(helper)
    WHERE f.status = 'open' AND (f.helper_id = left(h.helper, 36)::uuid OR f.tracker_id = left(h.helper, 36)::uuid) AND f.area_code ^@ substr(h.helper, 38)
  $$;
  CREATE OR REPLACE FUNCTION search_households(asked_grams text[], asked_text text, asked_limit int)
    RETURNS TABLE (household_id uuid, person_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET enable_bitmapscan = on SET plan_cache_mode = force_custom_plan AS $$
    SELECT found.household_id, found.person_id FROM (
      SELECT h.id AS household_id, p.id AS person_id, p.name AS name, h.number AS number
      FROM person p JOIN household h ON h.id = p.household_id
      WHERE cardinality(asked_grams) > 0 AND p.name_grams @> asked_grams AND strpos(p.name, asked_text) > 0 AND h.merged_into IS NULL
        AND (h.area_code ^@ ANY (scope_list('areas')) OR h.grid_id = ANY (scope_list('grids')) OR h.id IN (SELECT c.household_id FROM helped_cases() c))
      UNION
      SELECT h.id, h.head_person_id, '', h.number
      FROM household h
      WHERE asked_text ~ '^[0-9A-Za-z-]{2,}$' AND h.number LIKE asked_text || '%' AND h.merged_into IS NULL
        AND (h.area_code ^@ ANY (scope_list('areas')) OR h.grid_id = ANY (scope_list('grids')) OR h.id IN (SELECT c.household_id FROM helped_cases() c))
    ) found
    ORDER BY found.name, found.number, found.person_id
    LIMIT least(greatest(asked_limit, 1), 200)
  $$;`;

const privileges = `
  GRANT SELECT ON monitored_span, measure TO shouwang_api, shouwang_worker;
  GRANT INSERT, UPDATE, DELETE ON monitored_span, measure TO shouwang_worker;`;
