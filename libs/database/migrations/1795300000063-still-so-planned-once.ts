import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether what was remembered still stands was planned anew for every decision: for the values at hand a plan looked cheaper than one for
 * all. It is asked without values now, and compared behind it; the answer is as before.
 */
export class StillSoPlannedOnce1795300000063 implements MigrationInterface {
  name = 'StillSoPlannedOnce1795300000063';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(stillSo);
  }

  // The function serves the schema before as well: nothing has to be taken back.
  async down(): Promise<void> {}
}

const stillSo = `
  CREATE OR REPLACE FUNCTION is_still_so(remembered bigint, decided_at timestamptz) RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$
  DECLARE now_at timestamptz := business_now(); standing bigint; speed double precision;
  BEGIN
    SELECT c.version, m.factor INTO standing, speed FROM circumstances c, clock_map m;
    RETURN standing = remembered AND decided_at <= now_at AND decided_at > now_at - interval '10 seconds' * speed;
  END $$`;
