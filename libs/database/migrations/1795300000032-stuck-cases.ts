import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the reasons of stuck cases stand on besides the folds: work that nobody can do, and what is technically wrong with a case. */
export class StuckCases1795300000032 implements MigrationInterface {
  name = 'StuckCases1795300000032';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [withoutHolder, troubles, security]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE case_trouble; DROP FUNCTION tasks_without_holder(text[])');
  }
}

/*
 * Open tasks that nobody can do today, and why. Whoever is covered by a substitute is away; a substitute does what the other may do.
 * Work is judged by groups that are offered alike, so that a county's hundred thousand tasks are some thousand questions.
 * Sees accounts that the asker may not see, and says nothing of them.
 */
export const withoutHolder = `
  CREATE FUNCTION tasks_without_holder(asked_areas text[]) RETURNS TABLE (task_id text, nobody text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET jit = off AS $$
    WITH today AS MATERIALIZED (SELECT business_today() AS day, coalesce(scope_list('areas'), '{}') || coalesce(scope_list('operate_areas'), '{}') AS areas),
    away AS MATERIALIZED (
      SELECT s.account_id, coalesce(array_agg(s.substitute_id) FILTER (WHERE b.active), '{}') AS substitutes
      FROM today, substitution s JOIN account b ON b.id = s.substitute_id WHERE today.day BETWEEN s.from_on AND s.to_on GROUP BY s.account_id
    ),
    holder AS MATERIALIZED (
      SELECT g.account_id, g.role, g.area_code, coalesce(g.department, '') AS department, w.account_id IS NOT NULL AS away,
        coalesce(w.substitutes, '{}') || CASE WHEN a.active AND w.account_id IS NULL THEN ARRAY[a.id] ELSE '{}' END AS acts
      FROM today, account_grant g JOIN account a ON a.id = g.account_id LEFT JOIN away w ON w.account_id = a.id
      WHERE g.from_on <= today.day AND coalesce(g.to_on, 'infinity') >= today.day
    ),
    offered AS MATERIALIZED (
      SELECT t.role, t.area_code, coalesce(t.department, '') AS department, t.assignee, coalesce(t.excluded, '{}') AS excluded, array_agg(t.task_id) AS tasks
      FROM today, task t WHERE t.state = 'open' AND t.area_code ^@ ANY (asked_areas) AND t.area_code ^@ ANY (today.areas) GROUP BY 1, 2, 3, 4, 5
    ),
    seats AS (
      SELECT o.*, s.code FROM offered o CROSS JOIN LATERAL (SELECT DISTINCT rpad(left(o.area_code, n), 12, '0') AS code FROM unnest(ARRAY[2, 4, 6, 9, 12]) n) s
    ),
    judged AS (
      SELECT s.tasks, s.assignee IS NOT NULL AS assigned, count(h.account_id) > 0 AS held, bool_or(cardinality(h.acts) > 0) AS present, bool_or(h.away) AS away,
        bool_or(h.account_id <> ALL (s.excluded) AND EXISTS (SELECT FROM unnest(h.acts) AS able(id) WHERE able.id <> ALL (s.excluded))) AS able
      FROM seats s LEFT JOIN holder h ON h.role = s.role AND h.area_code = s.code AND h.department = s.department AND (s.assignee IS NULL OR s.assignee = h.account_id)
      GROUP BY s.tasks, s.assignee
    )
    SELECT t.id, CASE WHEN away AND NOT present THEN 'onLeave' WHEN assigned AND present IS NOT TRUE THEN 'noRights'
        WHEN present IS NOT TRUE THEN 'noHolder' ELSE 'recused' END
    FROM judged CROSS JOIN LATERAL unnest(judged.tasks) AS t(id) WHERE able IS NOT TRUE
  $$;
  REVOKE ALL ON FUNCTION tasks_without_holder(text[]) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION tasks_without_holder(text[]) TO shouwang_api, shouwang_worker`;

// Found by the comparison of ledger, inbox and workflows; a row stays while the trouble lasts. Codes only.
const troubles = `
  CREATE TABLE case_trouble (
    case_id uuid PRIMARY KEY,
    household_id uuid NOT NULL,
    area_code text NOT NULL,
    code text NOT NULL,
    since_at timestamptz NOT NULL,
    seen_at timestamptz NOT NULL,
    -- What the server says of it, without a word of what was typed: attempts, kind of failure.
    detail jsonb NOT NULL DEFAULT '{}'
  )`;

const within = (list: string): string => `area_code ^@ ANY ((SELECT scope_list('${list}'))::text[])`;
const security = `
  ALTER TABLE case_trouble ENABLE ROW LEVEL SECURITY;
  CREATE POLICY worker ON case_trouble TO shouwang_worker USING (true) WITH CHECK (true);
  CREATE POLICY offices ON case_trouble FOR SELECT TO shouwang_api USING (${within('areas')});
  CREATE POLICY operator ON case_trouble FOR SELECT TO shouwang_api USING (${within('operate_areas')});
  GRANT SELECT ON case_trouble TO shouwang_api;
  GRANT SELECT, INSERT, UPDATE, DELETE ON case_trouble TO shouwang_worker`;
