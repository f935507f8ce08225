import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A case may decide by the circumstances it saw at an earlier command (clock map, calendar, outages): their version moves whenever one of them does,
 * and the recorder writes such a decision only if the version is still the same and its moment has just been by the database's own clock.
 */
export class Circumstances1795300000019 implements MigrationInterface {
  name = 'Circumstances1795300000019';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [version, ...watched.map(watch), stillSo, record]) await runner.query(sql);
  }

  // The recorder stays: it asks for the version only where a decision was made by memory.
  async down(runner: QueryRunner): Promise<void> {
    for (const table of watched) await runner.query(`DROP TRIGGER circumstances_moved ON ${table}`);
    await runner.query(
      'DROP FUNCTION circumstances_moved(), is_still_so(bigint, timestamptz); DROP TABLE circumstances',
    );
  }
}

const watched = ['clock_map', 'calendar_day', 'outage'] as const;

const version = `
  CREATE TABLE circumstances (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    version bigint NOT NULL
  );
  INSERT INTO circumstances (version) VALUES (1);
  GRANT SELECT ON circumstances TO shouwang_worker;

  -- Whoever may change a circumstance moves the version by it, and in no other way.
  CREATE FUNCTION circumstances_moved() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    UPDATE circumstances SET version = version + 1;
    RETURN NULL;
  END $$;
  REVOKE ALL ON FUNCTION circumstances_moved() FROM PUBLIC`;

// Row by row: a heartbeat that finds no outage moves nothing.
function watch(table: string): string {
  return `CREATE TRIGGER circumstances_moved AFTER INSERT OR UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION circumstances_moved()`;
}

// A moment ahead of this clock is nobody's business time; one that is ten real seconds old was remembered too long.
const stillSo = `
  CREATE FUNCTION is_still_so(remembered bigint, decided_at timestamptz) RETURNS boolean LANGUAGE sql VOLATILE AS $$
    SELECT c.version = remembered AND decided_at <= n.now AND decided_at > n.now - interval '10 seconds' * m.factor
    FROM circumstances c, clock_map m, (SELECT business_now() AS now) n
  $$`;

/*
 * One command's outcome, whole or not at all. Answers {outcome: written | behind | outdated | changed | keyTaken | householdTaken, rows?}.
 * seq free: written. seq taken: the stored rows come back and the case goes round again. outdated: the case asks and decides again.
 */
const record = `
  CREATE OR REPLACE FUNCTION record_case(r jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
  DECLARE
    of_case uuid := (r->>'caseId')::uuid;
    first_seq int := (r->'events'->0->>'seq')::int;
    first_at timestamptz := moment(r->'events'->0->'at');
    last_seq int; previous text; e jsonb; row_ case_event; broken text;
    accepted int;
  BEGIN
    SELECT seq, hash INTO last_seq, previous FROM case_event WHERE case_id = of_case ORDER BY seq DESC LIMIT 1;
    last_seq := coalesce(last_seq, 0);
    IF last_seq >= first_seq THEN RETURN jsonb_build_object('outcome', 'behind', 'rows', ledger_rows(of_case, first_seq - 1)); END IF;
    IF last_seq < first_seq - 1 THEN
      RAISE EXCEPTION 'ledger of case % ends at %, its workflow writes %', of_case, last_seq, first_seq USING ERRCODE = 'data_exception';
    END IF;
    IF r->>'remembered' IS NOT NULL AND NOT is_still_so((r->>'remembered')::bigint, first_at) THEN RETURN '{"outcome":"outdated"}'; END IF;
    IF r->>'submission' IS NOT NULL THEN
      UPDATE submission s SET accepted_seq = first_seq, accepted_at = first_at, case_id = of_case
        WHERE s.id = (r->'submission'->>'id')::uuid AND s.body_hash = r->'submission'->>'hash' AND s.accepted_at IS NULL
          AND (s.register_version IS NULL OR s.register_version = (SELECT h.version FROM household h WHERE h.id = s.household_id));
      GET DIAGNOSTICS accepted = ROW_COUNT;
      -- The minutes of a meeting are one submission for many cases: accepted by the first, known to the others.
      IF accepted = 0 AND NOT EXISTS (SELECT FROM submission s WHERE s.id = (r->'submission'->>'id')::uuid AND s.body_hash = r->'submission'->>'hash'
          AND s.accepted_at IS NOT NULL AND s.form = 'minutes') THEN
        RETURN '{"outcome":"changed"}';
      END IF;
    END IF;
    FOR e IN SELECT * FROM jsonb_array_elements(r->'events') LOOP
      row_ := NULL;
      row_.case_id := of_case; row_.seq := (e->>'seq')::int; row_.type := e->>'type'; row_.at := moment(e->'at');
      row_.actor := e->'actor'; row_.data := e->'data'; row_.submission_id := (e->>'submissionId')::uuid;
      IF row_.seq = first_seq AND r->>'key' IS NOT NULL THEN row_.key := r->>'key'; row_.body_hash := r->>'bodyHash'; END IF;
      row_.previous_hash := previous; row_.hash := ledger_hash(previous, row_); row_.recorded_at := clock_timestamp();
      INSERT INTO case_event SELECT row_.*;
      previous := row_.hash;
    END LOOP;
    PERFORM project_case(r->'caseFile', r->'tasks', r->'closed');
    RETURN '{"outcome":"written"}';
  EXCEPTION WHEN unique_violation THEN
    GET STACKED DIAGNOSTICS broken = CONSTRAINT_NAME;
    CASE broken
      WHEN 'case_event_pkey' THEN RETURN jsonb_build_object('outcome', 'behind', 'rows', ledger_rows(of_case, first_seq - 1));
      WHEN 'case_event_key' THEN RETURN '{"outcome":"keyTaken"}';
      WHEN 'case_file_open_household' THEN RETURN '{"outcome":"householdTaken"}';
      ELSE RAISE;
    END CASE;
  END $$`;
