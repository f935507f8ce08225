import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What every decision runs through costs less: the recorder reads the case file in one go and writes a command's events together,
 * small functions become part of the statements that use them, and those that cannot are planned once a connection.
 * Everything answers as before.
 */
export class RecorderInFewerSteps1795300000048 implements MigrationInterface {
  name = 'RecorderInFewerSteps1795300000048';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [moment, caseFile, closedTasks, promises, stillSo, record, actors]) await runner.query(sql);
  }

  // The functions serve the schema before as well: nothing has to be taken back.
  async down(): Promise<void> {}
}

// Immutable it could not become part of a statement, since how an instant is reckoned hangs on the session.
const moment = `
  CREATE OR REPLACE FUNCTION moment(ms jsonb) RETURNS timestamptz LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN ms IS NULL OR ms = 'null' THEN NULL ELSE timestamptz 'epoch' + (ms::bigint * interval '1 millisecond') END
  $$`;

const at = (name: string): string => `timestamptz 'epoch' + r."${name}" * interval '1 millisecond'`;

const caseFile = `
  CREATE OR REPLACE FUNCTION project_case_file(f jsonb, open_tasks jsonb, closed jsonb) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO case_file AS c (case_id, generation, household_id, area_code, policy_id, policy_code, policy_version, status, phase, stage, steps, outcome, category, causes,
      channel, risk_classes, opened_at, chain_due_at, next_due_at, next_wake_at, notice_ends_at, identified_on, suspended_since_at,
      returned_times, emergency_due_at, marks, seq, updated_at)
    SELECT r."caseId", (SELECT generation FROM projection_generation WHERE name = 'inbox'), r."householdId", r."areaCode",
      (SELECT p.id FROM policy p WHERE p.code = r."policyCode" AND p.version = r."policyVersion"), r."policyCode", r."policyVersion",
      r.status, r.phase, r.stage, r.steps, r.outcome, r.category, r.causes, r.channel, r."riskClasses",
      ${at('openedAt')}, ${at('chainDueAt')}, ${at('nextDueAt')}, ${at('nextWakeAt')}, ${at('noticeEndsAt')}, r."identifiedOn", ${at('suspendedSince')},
      r."returnedTimes", ${at('emergencyDueAt')}, r.marks, r.seq, ${at('updatedAt')}
    FROM jsonb_to_record(f) AS r("caseId" uuid, "householdId" uuid, "areaCode" text, "policyCode" text, "policyVersion" int, status text, phase text, stage int,
      steps text[], outcome text, category text, causes text[], channel text, "riskClasses" text[], "openedAt" bigint, "chainDueAt" bigint, "nextDueAt" bigint,
      "nextWakeAt" bigint, "noticeEndsAt" bigint, "identifiedOn" date, "suspendedSince" bigint, "returnedTimes" int, "emergencyDueAt" bigint, marks text[],
      seq int, "updatedAt" bigint)
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

// A task that opened and closed within one command has no row yet; one that had been open keeps its last look.
const closedTasks = `
  CREATE OR REPLACE FUNCTION project_closed_tasks(f jsonb, closed jsonb) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE c jsonb; closed_id text;
  BEGIN
    FOR c IN SELECT * FROM jsonb_array_elements(closed) LOOP
      closed_id := c->'row'->>'taskId';
      FOR i IN 1..2 LOOP
        UPDATE task SET state = c->>'state', closed_seq = (c->>'seq')::int, closed_at = moment(c->'at'), closed_by = (c->>'by')::uuid, decision = c->>'decision'
          WHERE task_id = closed_id;
        EXIT WHEN FOUND;
        PERFORM project_open_tasks(f, jsonb_build_array(c->'row'));
      END LOOP;
      DELETE FROM claim WHERE task_id = closed_id;
    END LOOP;
  END $$`;

// Seldom does any of them speak of a promise.
const promises = `
  CREATE OR REPLACE FUNCTION project_promises(open_tasks jsonb) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    IF open_tasks @? '$[*] ? (exists(@.promisedOn) || exists(@.urgedAt))' THEN
      UPDATE task t SET promised_on = (r->>'promisedOn')::date, urged_at = moment(r->'urgedAt')
      FROM jsonb_array_elements(open_tasks) r
      WHERE (r ? 'promisedOn' OR r ? 'urgedAt') AND t.task_id = r->>'taskId' AND (t.promised_on, t.urged_at) IS DISTINCT FROM ((r->>'promisedOn')::date, moment(r->'urgedAt'));
    END IF;
  END $$`;

const stillSo = `
  CREATE OR REPLACE FUNCTION is_still_so(remembered bigint, decided_at timestamptz) RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$
  DECLARE now_at timestamptz := business_now();
  BEGIN
    RETURN (SELECT c.version = remembered AND decided_at <= now_at AND decided_at > now_at - interval '10 seconds' * m.factor FROM circumstances c, clock_map m);
  END $$`;

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

// The rights are read in the statement itself instead of by a function that it calls.
const rightsOf = (account: string): string => `(
      WITH held AS MATERIALIZED (
        SELECT ${account} AS holder, NULL::uuid AS on_behalf_of
        UNION SELECT s.account_id, s.account_id FROM substitution s WHERE s.substitute_id = ${account} AND day BETWEEN s.from_on AND s.to_on
      )
      SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
        'id', g.id, 'role', g.role, 'areaCode', g.area_code, 'department', g.department, 'gridId', g.grid_id,
        'fromOn', g.from_on, 'toOn', g.to_on, 'onBehalfOf', held.on_behalf_of)) ORDER BY held.on_behalf_of NULLS FIRST, g.role, g.area_code), '[]')
      FROM held JOIN account_grant g ON g.account_id = held.holder
      WHERE g.from_on <= day AND (g.to_on IS NULL OR g.to_on >= day))`;

const actors = `
  CREATE OR REPLACE FUNCTION actor_by_session(asked_hash bytea)
    RETURNS TABLE (account_id uuid, login text, name text, area_code text, must_change_password boolean, csrf_hash bytea, last_seen_at timestamptz, expires_at timestamptz, grants jsonb)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    #variable_conflict use_column
    DECLARE day date := business_today();
    BEGIN
      RETURN QUERY SELECT a.id, a.login, a.name, a.area_code, a.must_change_password, s.csrf_hash, s.last_seen_at, s.expires_at, ${rightsOf('a.id')}
        FROM session s JOIN account a ON a.id = s.account_id
        WHERE s.token_hash = asked_hash AND s.expires_at > now() AND a.active;
    END $$;
  CREATE OR REPLACE FUNCTION actor_by_token(asked_hash bytea)
    RETURNS TABLE (account_id uuid, login text, name text, area_code text, token_id uuid, expires_at timestamptz, grants jsonb)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    #variable_conflict use_column
    DECLARE day date := business_today();
    BEGIN
      RETURN QUERY SELECT a.id, a.login, a.name, a.area_code, t.id, t.expires_at, ${rightsOf('a.id')}
        FROM api_token t JOIN account a ON a.id = t.account_id
        WHERE t.token_hash = asked_hash AND t.expires_at > now() AND t.revoked_at IS NULL AND a.active;
    END $$`;
