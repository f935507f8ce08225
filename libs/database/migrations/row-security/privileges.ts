/**
 * Who may do what to which table. The worker alone writes ledger, case list and inbox; the API alone the register and the desk;
 * a meeting's outcome and a clue's result are written by the worker's activities.
 */
export const privileges = `
  GRANT USAGE ON SCHEMA public TO shouwang_api, shouwang_worker;

  GRANT SELECT ON area, policy, calendar_day, monitoring_line, inspection_switch, clock_map, worker_heartbeat, outage, projection_generation,
    case_event, case_file, task, submission, household, person, household_history, person_history, deliberation_member, cadre_relative,
    clue, claim, meeting, meeting_item, meeting_attendance, notice, notice_item, objection, comparison_answer, file, account_grant, substitution
    TO shouwang_api, shouwang_worker;
  GRANT SELECT (id, login, name, area_code, active, must_change_password, failed_sign_ins, locked_until_at, created_at) ON account
    TO shouwang_api;
  GRANT SELECT (id, name, area_code, active) ON account TO shouwang_worker;

  GRANT INSERT, UPDATE ON account, account_grant, household, person, meeting, notice, clue, objection, comparison_answer, idempotency, api_token TO shouwang_api;
  GRANT INSERT ON submission, household_history, person_history, policy, inspection_switch, file, audit TO shouwang_api;
  GRANT UPDATE (case_id, task_id) ON file TO shouwang_api;
  GRANT INSERT, UPDATE, DELETE ON area, calendar_day, monitoring_line, substitution, session, claim, draft, meeting_item, meeting_attendance,
    notice_item, deliberation_member, cadre_relative TO shouwang_api;
  GRANT SELECT ON session, draft, idempotency, audit TO shouwang_api;
  GRANT SELECT (id, account_id, name, created_at, expires_at, revoked_at) ON api_token TO shouwang_api;

  GRANT INSERT ON case_event TO shouwang_worker;
  GRANT INSERT, UPDATE, DELETE ON case_file, task, projection_generation TO shouwang_worker;
  GRANT UPDATE (accepted_seq, accepted_at, case_id) ON submission TO shouwang_worker;
  GRANT INSERT, UPDATE ON worker_heartbeat, outage, comparison_answer TO shouwang_worker;
  GRANT UPDATE ON clue, meeting, meeting_item, notice, objection, household, person TO shouwang_worker;
  GRANT DELETE ON claim TO shouwang_worker;
  GRANT INSERT ON audit TO shouwang_worker;`;
