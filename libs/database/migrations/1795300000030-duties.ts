import type { MigrationInterface, QueryRunner } from 'typeorm';

/** “8个一” are looked up by place, helper and household, what was done and missed included: indexes over the tasks of duties alone. */
export class Duties1795300000030 implements MigrationInterface {
  name = 'Duties1795300000030';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, column] of indexes)
      await runner.query(`CREATE INDEX task_duties_${name} ON task (${column}, due_at, task_id) WHERE step = 'duties'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [name] of indexes) await runner.query(`DROP INDEX task_duties_${name}`);
  }
}

const indexes = [
  ['county', 'county_code'],
  ['township', 'township_code'],
  ['village', 'area_code'],
  ['helper', 'assignee'],
  ['household', 'household_id'],
] as const;
