/**
 * Row policies of the API, by subject. Each list is read once per statement (the sub-select), each row is held against its prefixes.
 * `areas`: where case content may be read; `write_areas`: where it may be written; `report_areas`: where clues may be reported;
 * `objection_areas`: where objectors may be seen; `departments`: 'department:prefix'; `grids`; `admin_areas`; `operate_areas`; `audit_areas`.
 */
const within = (column: string, list: string): string => `${column} ^@ ANY ((SELECT scope_list('${list}'))::text[])`;
const mine = (column: string): string => `${column} = (SELECT scope_account())`;
const asked = `department IS NOT NULL AND (department || ':' || area_code) ^@ ANY ((SELECT scope_list('departments'))::text[])`;
const open = (...tables: string[]): string =>
  tables.map((table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;`).join('\n');

/** Accounts: oneself, one's colleagues' names by area, the administrator's people; sign-in sees the one login it asks for. */
export const accountPolicies = `
  ${open('account', 'account_grant', 'substitution', 'session', 'api_token', 'policy', 'inspection_switch', 'audit', 'idempotency')}
  CREATE POLICY self ON account TO shouwang_api USING (${mine('id')});
  CREATE POLICY sign_in ON account TO shouwang_api USING (login = nullif(current_setting('app.sign_in', true), ''));
  CREATE POLICY colleagues ON account FOR SELECT TO shouwang_api USING (${within('area_code', 'areas')});
  CREATE POLICY administrator ON account TO shouwang_api USING (${within('area_code', 'admin_areas')});

  CREATE POLICY self ON account_grant FOR SELECT TO shouwang_api USING (${mine('account_id')});
  CREATE POLICY colleagues ON account_grant FOR SELECT TO shouwang_api USING (${within('area_code', 'areas')});
  CREATE POLICY administrator ON account_grant TO shouwang_api USING (${within('area_code', 'admin_areas')})
    WITH CHECK (${within('area_code', 'admin_areas')} AND EXISTS (SELECT 1 FROM account a WHERE a.id = account_id AND ${within('a.area_code', 'admin_areas')}));

  CREATE POLICY self ON substitution TO shouwang_api USING (${mine('account_id')} OR ${mine('substitute_id')}) WITH CHECK (${mine('account_id')});
  CREATE POLICY administrator ON substitution TO shouwang_api
    USING (EXISTS (SELECT 1 FROM account a WHERE a.id = account_id AND ${within('a.area_code', 'admin_areas')}));

  CREATE POLICY self ON session TO shouwang_api USING (${mine('account_id')});
  CREATE POLICY administrator ON session FOR DELETE TO shouwang_api
    USING (EXISTS (SELECT 1 FROM account a WHERE a.id = account_id AND ${within('a.area_code', 'admin_areas')}));
  CREATE POLICY administrator_sees ON session FOR SELECT TO shouwang_api
    USING (EXISTS (SELECT 1 FROM account a WHERE a.id = account_id AND ${within('a.area_code', 'admin_areas')}));
  CREATE POLICY self ON api_token TO shouwang_api USING (${mine('account_id')});
  CREATE POLICY administrator ON api_token TO shouwang_api
    USING (EXISTS (SELECT 1 FROM account a WHERE a.id = account_id AND ${within('a.area_code', 'admin_areas')}));

  CREATE POLICY readable ON policy FOR SELECT TO shouwang_api USING (true);
  CREATE POLICY administrator ON policy FOR INSERT TO shouwang_api WITH CHECK (${within('area_code', 'admin_areas')});
  CREATE POLICY readable ON inspection_switch FOR SELECT TO shouwang_api USING (true);
  CREATE POLICY administrator ON inspection_switch FOR INSERT TO shouwang_api WITH CHECK (${within('area_code', 'admin_areas')} AND ${mine('set_by')});

  CREATE POLICY written ON audit FOR INSERT TO shouwang_api WITH CHECK (account_id IS NOT DISTINCT FROM (SELECT scope_account()));
  CREATE POLICY auditors ON audit FOR SELECT TO shouwang_api USING (${within('area_code', 'audit_areas')});
  CREATE POLICY own_answers ON idempotency TO shouwang_api
    USING (${mine('account_id')} OR (account_id IS NULL AND (SELECT scope_public())));`;

/** The register: the managing area's offices, the grid, departments while they are asked; a reporter sees the provisional household it made. */
export const registerPolicies = `
  ${open('household', 'person', 'household_history', 'person_history', 'deliberation_member', 'cadre_relative')}
  CREATE POLICY offices ON household FOR SELECT TO shouwang_api USING (${within('area_code', 'areas')});
  CREATE POLICY grid ON household FOR SELECT TO shouwang_api USING (grid_id = ANY ((SELECT scope_list('grids'))::text[]));
  CREATE POLICY reporter ON household FOR SELECT TO shouwang_api USING (provisional AND ${mine('created_by')});
  CREATE POLICY departments ON household FOR SELECT TO shouwang_api USING (
    (SELECT scope_list('departments')) IS NOT NULL
    AND EXISTS (SELECT 1 FROM task t WHERE t.household_id = household.id AND t.state IN ('open', 'paused') AND t.department IS NOT NULL
      AND (t.department || ':' || t.area_code) ^@ ANY ((SELECT scope_list('departments'))::text[])));
  CREATE POLICY registers ON household FOR INSERT TO shouwang_api WITH CHECK (${within('area_code', 'write_areas')});
  CREATE POLICY reports ON household FOR INSERT TO shouwang_api WITH CHECK (provisional AND (${within('area_code', 'report_areas')} OR (SELECT scope_public())));
  CREATE POLICY edits ON household FOR UPDATE TO shouwang_api USING (${within('area_code', 'write_areas')});

  CREATE POLICY household_seen ON person FOR SELECT TO shouwang_api USING (EXISTS (SELECT 1 FROM household h WHERE h.id = household_id));
  CREATE POLICY registers ON person FOR INSERT TO shouwang_api WITH CHECK (
    EXISTS (SELECT 1 FROM household h WHERE h.id = household_id AND (${within('h.area_code', 'write_areas')} OR ${mine('h.created_by')}))
    OR (provisional AND (SELECT scope_public())));
  CREATE POLICY edits ON person FOR UPDATE TO shouwang_api
    USING (EXISTS (SELECT 1 FROM household h WHERE h.id = household_id AND ${within('h.area_code', 'write_areas')}));

  CREATE POLICY household_seen ON household_history FOR SELECT TO shouwang_api USING (EXISTS (SELECT 1 FROM household h WHERE h.id = household_id));
  CREATE POLICY written ON household_history FOR INSERT TO shouwang_api WITH CHECK (${mine('changed_by')});
  CREATE POLICY household_seen ON person_history FOR SELECT TO shouwang_api USING (EXISTS (SELECT 1 FROM household h WHERE h.id = household_id));
  CREATE POLICY written ON person_history FOR INSERT TO shouwang_api WITH CHECK (${mine('changed_by')});

  CREATE POLICY offices ON deliberation_member FOR SELECT TO shouwang_api USING (${within('area_code', 'areas')});
  CREATE POLICY keeps ON deliberation_member TO shouwang_api USING (${within('area_code', 'write_areas')});
  CREATE POLICY household_seen ON cadre_relative FOR SELECT TO shouwang_api USING (EXISTS (SELECT 1 FROM household h WHERE h.id = household_id));
  CREATE POLICY keeps ON cadre_relative TO shouwang_api
    USING (EXISTS (SELECT 1 FROM household h WHERE h.id = household_id AND ${within('h.area_code', 'write_areas')}));`;

/** Cases: the area's offices; a department its own questions; the operator states and codes, never what was typed. */
export const casePolicies = `
  ${open('submission', 'case_event', 'case_file', 'task')}
  CREATE POLICY offices ON case_file FOR SELECT TO shouwang_api USING (${within('area_code', 'areas')});
  CREATE POLICY operator ON case_file FOR SELECT TO shouwang_api USING (${within('area_code', 'operate_areas')});
  CREATE POLICY departments ON case_file FOR SELECT TO shouwang_api USING (
    (SELECT scope_list('departments')) IS NOT NULL AND EXISTS (SELECT 1 FROM task t WHERE t.case_id = case_file.case_id AND t.department IS NOT NULL
      AND (t.department || ':' || t.area_code) ^@ ANY ((SELECT scope_list('departments'))::text[])));
  CREATE POLICY case_seen ON case_event FOR SELECT TO shouwang_api USING (EXISTS (SELECT 1 FROM case_file f
    WHERE f.case_id = case_event.case_id AND (${within('f.area_code', 'areas')} OR ${within('f.area_code', 'operate_areas')})));

  CREATE POLICY offices ON task FOR SELECT TO shouwang_api USING (${within('area_code', 'areas')});
  CREATE POLICY operator ON task FOR SELECT TO shouwang_api USING (${within('area_code', 'operate_areas')});
  CREATE POLICY departments ON task FOR SELECT TO shouwang_api USING (${asked});
  CREATE POLICY assignee ON task FOR SELECT TO shouwang_api USING (${mine('assignee')});

  CREATE POLICY offices ON submission FOR SELECT TO shouwang_api USING (${within('area_code', 'areas')} AND form <> 'objection');
  CREATE POLICY judges ON submission FOR SELECT TO shouwang_api USING (form = 'objection' AND ${within('area_code', 'objection_areas')});
  CREATE POLICY author ON submission FOR SELECT TO shouwang_api USING (${mine('author_account')});
  CREATE POLICY written ON submission FOR INSERT TO shouwang_api
    WITH CHECK (${mine('author_account')} OR (author_account IS NULL AND (SELECT scope_public())));`;

/** The desk around the cases. The village does not see who objected. */
export const workPolicies = `
  ${open('clue', 'claim', 'draft', 'meeting', 'meeting_item', 'meeting_attendance', 'notice', 'notice_item', 'objection', 'comparison_answer', 'file')}
  CREATE POLICY offices ON clue FOR SELECT TO shouwang_api USING (${within('area_code', 'areas')});
  CREATE POLICY reporter ON clue FOR SELECT TO shouwang_api USING (${mine('reported_by')});
  CREATE POLICY reports ON clue FOR INSERT TO shouwang_api WITH CHECK (
    (${mine('reported_by')} AND ${within('area_code', 'report_areas')}) OR (reported_by IS NULL AND (SELECT scope_public())));
  CREATE POLICY takes_up ON clue FOR UPDATE TO shouwang_api USING (${within('area_code', 'write_areas')} OR ${mine('reported_by')});

  CREATE POLICY seen ON claim FOR SELECT TO shouwang_api USING (EXISTS (SELECT 1 FROM task t WHERE t.task_id = claim.task_id));
  CREATE POLICY own ON claim FOR INSERT TO shouwang_api WITH CHECK (${mine('account_id')} AND EXISTS (SELECT 1 FROM task t WHERE t.task_id = claim.task_id));
  CREATE POLICY own_or_expired ON claim FOR UPDATE TO shouwang_api USING (${mine('account_id')} OR until_at <= business_now()) WITH CHECK (${mine('account_id')});
  CREATE POLICY releases ON claim FOR DELETE TO shouwang_api USING (${mine('account_id')} OR EXISTS (SELECT 1 FROM task t WHERE t.task_id = claim.task_id));
  CREATE POLICY own ON draft TO shouwang_api USING (${mine('account_id')});

  CREATE POLICY offices ON meeting FOR SELECT TO shouwang_api USING (${within('area_code', 'areas')});
  CREATE POLICY keeps ON meeting TO shouwang_api USING (${within('area_code', 'write_areas')});
  CREATE POLICY meeting_seen ON meeting_item FOR SELECT TO shouwang_api USING (EXISTS (SELECT 1 FROM meeting m WHERE m.id = meeting_id));
  CREATE POLICY keeps ON meeting_item TO shouwang_api
    USING (EXISTS (SELECT 1 FROM meeting m WHERE m.id = meeting_id AND ${within('m.area_code', 'write_areas')}));
  CREATE POLICY meeting_seen ON meeting_attendance FOR SELECT TO shouwang_api USING (EXISTS (SELECT 1 FROM meeting m WHERE m.id = meeting_id));
  CREATE POLICY keeps ON meeting_attendance TO shouwang_api
    USING (EXISTS (SELECT 1 FROM meeting m WHERE m.id = meeting_id AND ${within('m.area_code', 'write_areas')}));

  CREATE POLICY offices ON notice FOR SELECT TO shouwang_api USING (${within('area_code', 'areas')});
  CREATE POLICY keeps ON notice TO shouwang_api USING (${within('area_code', 'write_areas')});
  CREATE POLICY notice_seen ON notice_item FOR SELECT TO shouwang_api USING (EXISTS (SELECT 1 FROM notice n WHERE n.id = notice_id));
  CREATE POLICY keeps ON notice_item TO shouwang_api
    USING (EXISTS (SELECT 1 FROM notice n WHERE n.id = notice_id AND ${within('n.area_code', 'write_areas')}));

  CREATE POLICY judges ON objection TO shouwang_api USING (${within('area_code', 'objection_areas')});
  CREATE POLICY receiver ON objection FOR SELECT TO shouwang_api USING (${mine('received_by')});
  CREATE POLICY receives ON objection FOR INSERT TO shouwang_api
    WITH CHECK ((${mine('received_by')} AND ${within('area_code', 'write_areas')}) OR (received_by IS NULL AND (SELECT scope_public())));

  CREATE POLICY offices ON comparison_answer FOR SELECT TO shouwang_api USING (${within('area_code', 'areas')});
  CREATE POLICY department ON comparison_answer TO shouwang_api USING (${asked});

  CREATE POLICY offices ON file FOR SELECT TO shouwang_api USING (${within('area_code', 'areas')});
  CREATE POLICY uploader ON file FOR SELECT TO shouwang_api USING (${mine('uploaded_by')});
  CREATE POLICY uploads ON file FOR INSERT TO shouwang_api WITH CHECK (${mine('uploaded_by')} OR (uploaded_by IS NULL AND (SELECT scope_public())));
  CREATE POLICY files_it ON file FOR UPDATE TO shouwang_api USING (${mine('uploaded_by')} OR ${within('area_code', 'write_areas')});`;
