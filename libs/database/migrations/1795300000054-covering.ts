import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever watches over an area sees and names substitutes for those who hold an office in it. */
export class Covering1795300000054 implements MigrationInterface {
  name = 'Covering1795300000054';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE POLICY supervisor ON substitution TO shouwang_api USING ('supervisor' = ANY ((SELECT scope_list('roles'))::text[])
        AND EXISTS (SELECT FROM account_grant g WHERE g.account_id = substitution.account_id AND g.area_code ^@ ANY ((SELECT scope_list('areas'))::text[])))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP POLICY supervisor ON substitution');
  }
}
