import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Papers of a household's cases and of changes of its register are filed where the household is managed: they go with it, whichever way it goes. */
export class PapersFollow1795300000062 implements MigrationInterface {
  name = 'PapersFollow1795300000062';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(papers);
    await runner.query(follow);
    await runner.query(`
      CREATE TRIGGER household_papers AFTER UPDATE OF area_code ON household FOR EACH ROW
        WHEN (NEW.area_code IS DISTINCT FROM OLD.area_code) EXECUTE FUNCTION papers_follow()`);
    await runner.query(`
      UPDATE file e SET area_code = h.area_code FROM household h CROSS JOIN LATERAL papers_of(h.id) AS p(id)
      WHERE e.id = p.id AND e.area_code <> h.area_code
        AND EXISTS (SELECT FROM household_history o WHERE o.household_id = h.id AND o.old_row->>'area_code' <> h.area_code)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TRIGGER household_papers ON household; DROP FUNCTION papers_follow(); DROP FUNCTION papers_of(uuid)',
    );
  }
}

const papers = `
  CREATE FUNCTION papers_of(household uuid) RETURNS SETOF uuid LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT e.id FROM case_file f JOIN file e ON e.case_id = f.case_id WHERE f.household_id = household
    UNION SELECT unnest(h.file_ids) FROM household_history h WHERE h.household_id = household
    UNION SELECT unnest(p.file_ids) FROM person_history p WHERE p.household_id = household
  $$;
  REVOKE ALL ON FUNCTION papers_of(uuid) FROM PUBLIC`;

// Whoever moves a household sees neither every paper of it nor may change one: the place alone is changed, by the table's owner.
const follow = `
  CREATE FUNCTION papers_follow() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    UPDATE file SET area_code = NEW.area_code WHERE area_code <> NEW.area_code AND id IN (SELECT papers_of(NEW.id));
    RETURN NULL;
  END $$`;
