import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A household that moved is managed where its case is: the register follows the ledger, with the old row kept (管理地). */
export class Transfer1795300000012 implements MigrationInterface {
  name = 'Transfer1795300000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('GRANT INSERT ON household_history TO shouwang_worker');
    await runner.query(follow);
    await runner.query(
      `CREATE TRIGGER case_event_transferred AFTER INSERT ON case_event FOR EACH ROW WHEN (NEW.type = 'transferred') EXECUTE FUNCTION follow_transfer()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TRIGGER case_event_transferred ON case_event; DROP FUNCTION follow_transfer(); REVOKE INSERT ON household_history FROM shouwang_worker`,
    );
  }
}

// The grid and what is typed under it belong to the village that was left.
const follow = `
  CREATE FUNCTION follow_transfer() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE moved uuid := (SELECT household_id FROM case_file WHERE case_id = NEW.case_id);
  BEGIN
    INSERT INTO household_history (household_id, version, old_row, changed_at, changed_by, reason)
      SELECT h.id, h.version, to_jsonb(h), NEW.at, (NEW.actor->>'accountId')::uuid, 'transferred' FROM household h WHERE h.id = moved;
    UPDATE household SET area_code = NEW.data->>'toAreaCode', grid_id = NULL, version = version + 1, updated_at = NEW.at WHERE id = moved;
    RETURN NULL;
  END $$`;
