import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A department's sight of one household is asked by that household's index. As a subquery of the policy it became, in a plan made while the
 * tables were small, the list of everything the department is asked anywhere: read again for every statement, longer with every case.
 */
export class AskedDepartments1795300000034 implements MigrationInterface {
  name = 'AskedDepartments1795300000034';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION department_is_asked(about uuid) RETURNS boolean
        LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        RETURN EXISTS (SELECT FROM task t WHERE t.household_id = about AND t.state IN ('open', 'paused') AND t.department IS NOT NULL
          AND (t.department || ':' || t.area_code) ^@ ANY (scope_list('departments')));
      END $$;
      REVOKE ALL ON FUNCTION department_is_asked(uuid) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION department_is_asked(uuid) TO shouwang_api;
      DROP POLICY departments ON household;
      CREATE POLICY departments ON household FOR SELECT TO shouwang_api
        USING ((SELECT scope_list('departments')) IS NOT NULL AND department_is_asked(id))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP POLICY departments ON household;
      CREATE POLICY departments ON household FOR SELECT TO shouwang_api USING (
        (SELECT scope_list('departments')) IS NOT NULL
        AND EXISTS (SELECT 1 FROM task t WHERE t.household_id = household.id AND t.state IN ('open', 'paused') AND t.department IS NOT NULL
          AND (t.department || ':' || t.area_code) ^@ ANY ((SELECT scope_list('departments'))::text[])));
      DROP FUNCTION department_is_asked(uuid)`);
  }
}
