import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A door by which the API tells a lost case from a closed one: whether a case is open, and nothing else of it. */
export class LostCases1795300000046 implements MigrationInterface {
  name = 'LostCases1795300000046';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION case_is_open(asked uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT EXISTS (SELECT FROM case_file f WHERE f.case_id = asked AND f.status = 'open')
      $$`);
    await runner.query('REVOKE ALL ON FUNCTION case_is_open(uuid) FROM PUBLIC');
    await runner.query('GRANT EXECUTE ON FUNCTION case_is_open(uuid) TO shouwang_api');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION case_is_open(uuid)');
  }
}
