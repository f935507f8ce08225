import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The worker takes ended sessions and old answers away; of both it sees no more than what it goes by. */
export class Tidying1795300000021 implements MigrationInterface {
  name = 'Tidying1795300000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      GRANT SELECT (token_hash, expires_at), DELETE ON session TO shouwang_worker;
      GRANT SELECT (key, created_at), DELETE ON idempotency TO shouwang_worker;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE SELECT (token_hash, expires_at), DELETE ON session FROM shouwang_worker;
      REVOKE SELECT (key, created_at), DELETE ON idempotency FROM shouwang_worker;`);
  }
}
