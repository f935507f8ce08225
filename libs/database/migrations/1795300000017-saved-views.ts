import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists as their reader likes to see them: filter and columns by name, everybody's own. */
export class SavedViews1795300000017 implements MigrationInterface {
  name = 'SavedViews1795300000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(savedView);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE saved_view');
  }
}

const savedView = `
  CREATE TABLE saved_view (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES account (id),
    subject text NOT NULL,
    -- Empty: how the list opens.
    name text NOT NULL,
    query text NOT NULL,
    columns text[] NOT NULL,
    UNIQUE (account_id, subject, name)
  );
  ALTER TABLE saved_view ENABLE ROW LEVEL SECURITY;
  CREATE POLICY self ON saved_view TO shouwang_api USING (account_id = (SELECT scope_account()));
  GRANT SELECT, INSERT, UPDATE, DELETE ON saved_view TO shouwang_api;`;
