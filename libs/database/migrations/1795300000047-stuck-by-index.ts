import type { MigrationInterface, QueryRunner } from 'typeorm';
import { withoutHolder as withoutHolderBefore } from './1795300000032-stuck-cases';

/**
 * The stuck cases are found from what hinders them, by index, instead of by reading every open case; and work that nobody can do is judged by
 * groups that are counted, whose tasks are named only where they cannot be done. The rule of `tasks_without_holder` is unchanged
 * (`1795300000032-stuck-cases.ts`); it can be asked of one case now.
 */
export class StuckByIndex1795300000047 implements MigrationInterface {
  name = 'StuckByIndex1795300000047';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [indexes, withoutHolder, privileges]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION tasks_without_holder(text[], uuid); DROP INDEX task_due, case_file_chain_due');
    await runner.query(withoutHolderBefore);
  }
}

const indexes = `
  CREATE INDEX task_due ON task (due_at) INCLUDE (case_id) WHERE state IN ('open', 'paused');
  CREATE INDEX case_file_chain_due ON case_file (chain_due_at)
    WHERE status = 'open' AND phase = 'identifying' AND identified_on IS NULL AND suspended_since_at IS NULL`;

const group = (task: string): string =>
  `${task}.role, ${task}.area_code, coalesce(${task}.department, ''), ${task}.assignee, coalesce(${task}.excluded, '{}')`;

// Without a case the first branch is asked, with one the second: the planner leaves out the other.
const withoutHolder = `
  CREATE FUNCTION tasks_without_holder(asked_areas text[], asked_case uuid) RETURNS TABLE (case_id uuid, task_id text, nobody text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET jit = off SET work_mem = '32MB' AS $$
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
    offered (role, area_code, department, assignee, excluded) AS MATERIALIZED (
      SELECT ${group('t')} FROM today, task t
      WHERE asked_case IS NULL AND t.state = 'open' AND t.area_code ^@ ANY (asked_areas) AND t.area_code ^@ ANY (today.areas) GROUP BY 1, 2, 3, 4, 5
      UNION ALL
      SELECT ${group('t')} FROM today, task t
      WHERE t.case_id = asked_case AND t.state = 'open' AND t.area_code ^@ ANY (asked_areas) AND t.area_code ^@ ANY (today.areas) GROUP BY 1, 2, 3, 4, 5
    ),
    seats AS (
      SELECT o.*, s.code FROM offered o CROSS JOIN LATERAL (SELECT DISTINCT rpad(left(o.area_code, n), 12, '0') AS code FROM unnest(ARRAY[2, 4, 6, 9, 12]) n) s
    ),
    judged AS (
      SELECT s.role, s.area_code, s.department, s.assignee, s.excluded, bool_or(cardinality(h.acts) > 0) AS present, bool_or(h.away) AS away,
        bool_or(h.account_id <> ALL (s.excluded) AND EXISTS (SELECT FROM unnest(h.acts) AS able(id) WHERE able.id <> ALL (s.excluded))) AS able
      FROM seats s LEFT JOIN holder h ON h.role = s.role AND h.area_code = s.code AND h.department = s.department AND (s.assignee IS NULL OR s.assignee = h.account_id)
      GROUP BY 1, 2, 3, 4, 5
    ),
    unable AS MATERIALIZED (
      SELECT j.*, CASE WHEN away AND NOT present THEN 'onLeave' WHEN assignee IS NOT NULL AND present IS NOT TRUE THEN 'noRights'
        WHEN present IS NOT TRUE THEN 'noHolder' ELSE 'recused' END AS nobody
      FROM judged j WHERE able IS NOT TRUE
    )
    SELECT t.case_id, t.task_id, u.nobody FROM unable u JOIN task t ON t.state = 'open' AND t.role = u.role AND t.area_code = u.area_code
      AND coalesce(t.department, '') = u.department AND t.assignee IS NOT DISTINCT FROM u.assignee AND coalesce(t.excluded, '{}') = u.excluded
    WHERE asked_case IS NULL OR t.case_id = asked_case
  $$`;

const privileges = `
  DROP FUNCTION tasks_without_holder(text[]);
  REVOKE ALL ON FUNCTION tasks_without_holder(text[], uuid) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION tasks_without_holder(text[], uuid) TO shouwang_api, shouwang_worker`;
