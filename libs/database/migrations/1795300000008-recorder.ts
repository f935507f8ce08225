import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The recorder: ledger, case list and inbox of one command in one call, guarded by (case, seq) (I5). */
export class Recorder1795300000008 implements MigrationInterface {
  name = 'Recorder1795300000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE case_file ADD next_wake_at timestamptz, ADD notice_ends_at timestamptz, ADD policy_code text, ADD policy_version int`,
    );
    await runner.query(`CREATE INDEX case_file_wake ON case_file (next_wake_at) WHERE status = 'open'`);
    for (const sql of [moments, hash, rows, caseFile, openTasks, closedTasks, record]) await runner.query(sql);
    await runner.query(`
      REVOKE EXECUTE ON FUNCTION record_case(jsonb), project_case(jsonb, jsonb, jsonb) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION record_case(jsonb), project_case(jsonb, jsonb, jsonb) TO shouwang_worker`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION record_case(jsonb), project_case(jsonb, jsonb, jsonb), project_open_tasks(jsonb, jsonb), project_closed_tasks(jsonb, jsonb),
        ledger_rows(uuid, int), ledger_hash(text, case_event), moment(jsonb), codes(jsonb);
      ALTER TABLE case_file DROP next_wake_at, DROP notice_ends_at, DROP policy_code, DROP policy_version`);
  }
}

// Instants travel as UTC milliseconds, lists as JSON arrays.
const moments = `
  CREATE FUNCTION moment(ms jsonb) RETURNS timestamptz LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN ms IS NULL OR ms = 'null' THEN NULL ELSE timestamptz 'epoch' + (ms::text::bigint * interval '1 millisecond') END
  $$;
  CREATE FUNCTION codes(list jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN list IS NULL OR list = 'null' THEN NULL ELSE ARRAY(SELECT jsonb_array_elements_text(list)) END
  $$`;

// Each row carries the hash of all that stands in it and of the row before: nothing can be changed or left out unseen.
const hash = `
  CREATE FUNCTION ledger_hash(previous text, e case_event) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT encode(sha256(convert_to(concat_ws('|', coalesce(previous, ''), e.case_id, e.seq, e.type,
      (extract(epoch FROM e.at) * 1000)::bigint, e.actor, e.data, coalesce(e.submission_id::text, ''), coalesce(e.key, ''), coalesce(e.body_hash, '')), 'UTF8')), 'hex')
  $$`;

const rows = `
  CREATE FUNCTION ledger_rows(of_case uuid, after_seq int) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('caseId', e.case_id, 'seq', e.seq, 'type', e.type,
      'at', (extract(epoch FROM e.at) * 1000)::bigint, 'actor', e.actor, 'submissionId', e.submission_id, 'key', e.key, 'bodyHash', e.body_hash))
      || jsonb_build_object('data', e.data) ORDER BY e.seq), '[]')
    FROM case_event e WHERE e.case_id = of_case AND e.seq > after_seq
  $$`;

const caseFile = `
  CREATE FUNCTION project_case(f jsonb, open_tasks jsonb, closed jsonb) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE gen int := (SELECT generation FROM projection_generation WHERE name = 'inbox');
  BEGIN
    INSERT INTO case_file AS c (case_id, generation, household_id, area_code, policy_id, policy_code, policy_version, status, phase, stage, steps, outcome, category, causes,
      channel, risk_classes, opened_at, chain_due_at, next_due_at, next_wake_at, notice_ends_at, identified_on, suspended_since_at,
      returned_times, emergency_due_at, marks, seq, updated_at)
    VALUES ((f->>'caseId')::uuid, gen, (f->>'householdId')::uuid, f->>'areaCode',
      (SELECT p.id FROM policy p WHERE p.code = f->>'policyCode' AND p.version = (f->>'policyVersion')::int), f->>'policyCode', (f->>'policyVersion')::int,
      f->>'status', f->>'phase', (f->>'stage')::int, codes(f->'steps'), f->>'outcome', f->>'category', codes(f->'causes'),
      f->>'channel', codes(f->'riskClasses'), moment(f->'openedAt'), moment(f->'chainDueAt'), moment(f->'nextDueAt'), moment(f->'nextWakeAt'),
      moment(f->'noticeEndsAt'), (f->>'identifiedOn')::date, moment(f->'suspendedSince'), (f->>'returnedTimes')::int,
      moment(f->'emergencyDueAt'), codes(f->'marks'), (f->>'seq')::int, moment(f->'updatedAt'))
    ON CONFLICT (case_id) DO UPDATE SET generation = excluded.generation, household_id = excluded.household_id, area_code = excluded.area_code,
      policy_id = excluded.policy_id, policy_code = excluded.policy_code, policy_version = excluded.policy_version,
      status = excluded.status, phase = excluded.phase, stage = excluded.stage, steps = excluded.steps, outcome = excluded.outcome,
      category = excluded.category, causes = excluded.causes, channel = excluded.channel, risk_classes = excluded.risk_classes,
      opened_at = excluded.opened_at, chain_due_at = excluded.chain_due_at, next_due_at = excluded.next_due_at, next_wake_at = excluded.next_wake_at,
      notice_ends_at = excluded.notice_ends_at, identified_on = excluded.identified_on, suspended_since_at = excluded.suspended_since_at,
      returned_times = excluded.returned_times, emergency_due_at = excluded.emergency_due_at, marks = excluded.marks, seq = excluded.seq, updated_at = excluded.updated_at;
    PERFORM project_open_tasks(f, open_tasks);
    PERFORM project_closed_tasks(f, closed);
  END $$`;

const openTasks = `
  CREATE FUNCTION project_open_tasks(f jsonb, open_tasks jsonb) RETURNS void LANGUAGE sql AS $$
    INSERT INTO task AS t (task_id, generation, case_id, household_id, kind, step, area_code, role, department, assignee, excluded, opened_seq, opened_at, due_at,
      state, reminded, escalated, channel, category, causes, risk_classes, marks, returned_fields, returned_step, returned_seq, subject_id)
    SELECT r->>'taskId', g.generation, (f->>'caseId')::uuid, (f->>'householdId')::uuid, r->>'kind', r->>'step', r->>'areaCode', r->>'role', r->>'department',
      (r->>'assignee')::uuid, codes(r->'excluded')::uuid[], (r->>'openedSeq')::int, moment(r->'openedAt'), moment(r->'dueAt'), r->>'state',
      (r->>'reminded')::int, (r->>'escalated')::int, r->>'channel', r->>'category', codes(r->'causes'), codes(r->'riskClasses'), codes(r->'marks'),
      codes(r->'returnedFields'), r->'returnedBy'->>'step', (r->'returnedBy'->>'seq')::int, r->>'subjectId'
    FROM jsonb_array_elements(open_tasks) r, projection_generation g WHERE g.name = 'inbox'
    ON CONFLICT (task_id) DO UPDATE SET generation = excluded.generation, area_code = excluded.area_code, assignee = excluded.assignee, due_at = excluded.due_at,
      state = excluded.state, reminded = excluded.reminded, escalated = excluded.escalated, category = excluded.category, causes = excluded.causes,
      risk_classes = excluded.risk_classes, marks = excluded.marks
  $$`;

// A task that opened and closed within one command has no row yet; one that had been open keeps its last look.
const closedTasks = `
  CREATE FUNCTION project_closed_tasks(f jsonb, closed jsonb) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    IF jsonb_array_length(closed) = 0 THEN RETURN; END IF;
    PERFORM project_open_tasks(f, (SELECT coalesce(jsonb_agg(c->'row'), '[]') FROM jsonb_array_elements(closed) c
      WHERE NOT EXISTS (SELECT FROM task t WHERE t.task_id = c->'row'->>'taskId')));
    UPDATE task t SET state = c->>'state', closed_seq = (c->>'seq')::int, closed_at = moment(c->'at'), closed_by = (c->>'by')::uuid, decision = c->>'decision'
      FROM jsonb_array_elements(closed) c WHERE t.task_id = c->'row'->>'taskId';
    DELETE FROM claim WHERE task_id IN (SELECT c->'row'->>'taskId' FROM jsonb_array_elements(closed) c);
  END $$`;

/*
 * One command's outcome, whole or not at all. Answers {outcome: written | behind | changed | keyTaken | householdTaken, rows?}.
 * seq free: written. seq taken: the stored rows come back and the case goes round again.
 */
const record = `
  CREATE FUNCTION record_case(r jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
  DECLARE
    of_case uuid := (r->>'caseId')::uuid;
    first_seq int := (r->'events'->0->>'seq')::int;
    last_seq int; previous text; e jsonb; row_ case_event; broken text;
    accepted int;
  BEGIN
    SELECT seq, hash INTO last_seq, previous FROM case_event WHERE case_id = of_case ORDER BY seq DESC LIMIT 1;
    last_seq := coalesce(last_seq, 0);
    IF last_seq >= first_seq THEN RETURN jsonb_build_object('outcome', 'behind', 'rows', ledger_rows(of_case, first_seq - 1)); END IF;
    IF last_seq < first_seq - 1 THEN
      RAISE EXCEPTION 'ledger of case % ends at %, its workflow writes %', of_case, last_seq, first_seq USING ERRCODE = 'data_exception';
    END IF;
    IF r->'submission' IS NOT NULL AND r->'submission' <> 'null' THEN
      UPDATE submission s SET accepted_seq = first_seq, accepted_at = moment(r->'events'->0->'at'), case_id = of_case
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
