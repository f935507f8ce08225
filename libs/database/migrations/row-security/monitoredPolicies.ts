/**
 * Row policies of spans and measures, and a helper's sight. `helpers`: 'account:prefix' of whoever helps, the people it substitutes for included.
 * A helper's task is recognised by its assignee alone, so that counting an inbox still reads nothing but an index.
 */
const within = (column: string, list: string): string => `${column} ^@ ANY ((SELECT scope_list('${list}'))::text[])`;
const asked = `department IS NOT NULL AND (department || ':' || area_code) ^@ ANY ((SELECT scope_list('departments'))::text[])`;
const helps = `(SELECT scope_list('helpers')) IS NOT NULL`;
const helped = (column: string): string => `${helps} AND ${column} IN (SELECT c.${column} FROM helped_cases() c)`;
const helpedHousehold = `${helps} AND household.id IN (SELECT c.household_id FROM helped_cases() c)`;

export const monitoredPolicies = `
  ALTER TABLE monitored_span ENABLE ROW LEVEL SECURITY;
  ALTER TABLE measure ENABLE ROW LEVEL SECURITY;
  CREATE POLICY worker ON monitored_span TO shouwang_worker USING (true) WITH CHECK (true);
  CREATE POLICY worker ON measure TO shouwang_worker USING (true) WITH CHECK (true);
  CREATE POLICY offices ON monitored_span FOR SELECT TO shouwang_api USING (${within('area_code', 'areas')});
  CREATE POLICY offices ON measure FOR SELECT TO shouwang_api USING (${within('area_code', 'areas')});
  CREATE POLICY departments ON measure FOR SELECT TO shouwang_api USING (${asked});
  CREATE POLICY helpers ON monitored_span FOR SELECT TO shouwang_api USING (${helped('household_id')});
  CREATE POLICY helpers ON measure FOR SELECT TO shouwang_api USING (${helped('household_id')});`;

/** Whoever helps or tracks a household that is open sees it, its members, its case and the ledger, wherever in its area it is. */
export const helperPolicies = `
  CREATE POLICY helpers ON case_file FOR SELECT TO shouwang_api USING (status = 'open' AND (
    (helper_id IS NOT NULL AND (helper_id::text || ':' || area_code) ^@ ANY ((SELECT scope_list('helpers'))::text[]))
    OR (tracker_id IS NOT NULL AND (tracker_id::text || ':' || area_code) ^@ ANY ((SELECT scope_list('helpers'))::text[]))));
  CREATE POLICY helpers ON case_event FOR SELECT TO shouwang_api USING (${helped('case_id')});
  CREATE POLICY helpers ON task FOR SELECT TO shouwang_api
    USING (assignee IS NOT NULL AND (assignee::text || ':' || area_code) ^@ ANY ((SELECT scope_list('helpers'))::text[]));
  CREATE POLICY helpers ON household FOR SELECT TO shouwang_api USING (${helpedHousehold});`;
