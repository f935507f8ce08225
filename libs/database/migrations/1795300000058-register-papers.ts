import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A change of the register keeps the papers it was made on: household booklet, death certificate, a photograph of them. */
export class RegisterPapers1795300000058 implements MigrationInterface {
  name = 'RegisterPapers1795300000058';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['household_history', 'person_history'])
      await runner.query(`ALTER TABLE ${table} ADD COLUMN file_ids uuid[] NOT NULL DEFAULT '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE household_history DROP COLUMN file_ids; ALTER TABLE person_history DROP COLUMN file_ids',
    );
  }
}
