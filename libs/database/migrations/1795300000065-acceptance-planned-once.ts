import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether a submission had been accepted before was part of one condition with whether it was now, and planned anew for every decision
 * because of the count in it. It is asked only where nothing was accepted; every command is answered as before.
 */
export class AcceptancePlannedOnce1795300000065 implements MigrationInterface {
  name = 'AcceptancePlannedOnce1795300000065';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(record);
  }

  // The function serves the schema before as well: nothing has to be taken back.
  async down(): Promise<void> {}
}

// Answers {outcome: written | behind | outdated | changed | keyTaken | householdTaken, rows?}, as told where it was made last.
const record = `
  CREATE OR REPLACE FUNCTION record_case(r jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
  DECLARE
    of_case uuid := (r->>'caseId')::uuid;
    first_seq int := (r->'events'->0->>'seq')::int;
    first_at timestamptz := moment(r->'events'->0->'at');
    last_seq int; previous text; e jsonb; row_ case_event; rows_ case_event[]; broken text;
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
      IF accepted = 0 THEN
        IF NOT EXISTS (SELECT FROM submission s WHERE s.id = (r->'submission'->>'id')::uuid AND s.body_hash = r->'submission'->>'hash'
            AND s.accepted_at IS NOT NULL AND s.form = 'minutes') THEN
          RETURN '{"outcome":"changed"}';
        END IF;
      END IF;
    END IF;
    FOR e IN SELECT * FROM jsonb_array_elements(r->'events') LOOP
      row_ := NULL;
      row_.case_id := of_case; row_.seq := (e->>'seq')::int; row_.type := e->>'type'; row_.at := moment(e->'at');
      row_.actor := e->'actor'; row_.data := e->'data'; row_.submission_id := (e->>'submissionId')::uuid;
      IF row_.seq = first_seq AND r->>'key' IS NOT NULL THEN row_.key := r->>'key'; row_.body_hash := r->>'bodyHash'; END IF;
      row_.previous_hash := previous; row_.hash := ledger_hash(previous, row_); row_.recorded_at := clock_timestamp();
      rows_ := rows_ || row_;
      previous := row_.hash;
    END LOOP;
    INSERT INTO case_event SELECT * FROM unnest(rows_);
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
