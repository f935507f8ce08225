import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A number on the notice that a person can type, and a receipt that names the place its holder named, wherever the household is registered. */
export class PublicNumbers1795300000020 implements MigrationInterface {
  name = 'PublicNumbers1795300000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(noticeNumber);
    await runner.query(receipt('JOIN submission s ON s.id = c.submission_id JOIN area a ON a.code = s.area_code'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(receipt('JOIN area a ON a.code = c.area_code'));
    await runner.query(
      'DROP FUNCTION notice_by_number(text); ALTER TABLE notice DROP number; DROP SEQUENCE notice_number',
    );
  }
}

const noticeNumber = `
  CREATE SEQUENCE notice_number;
  ALTER TABLE notice ADD number text NOT NULL UNIQUE
    DEFAULT 'GS' || to_char(business_today(), 'YYYYMMDD') || '-' || lpad((nextval('notice_number') % 100000)::text, 5, '0');
  GRANT USAGE ON SEQUENCE notice_number TO shouwang_api;

  CREATE FUNCTION notice_by_number(asked_number text) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT id FROM notice WHERE number = asked_number AND state = 'posted'
  $$;
  REVOKE ALL ON FUNCTION notice_by_number(text) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION notice_by_number(text) TO shouwang_api;`;

// Whoever knows somebody's ID number could else report in that name and read on the receipt where the person is registered.
const receipt = (area: string): string => `
  CREATE OR REPLACE FUNCTION receipt(asked_number text, asked_last4_hash bytea)
    RETURNS TABLE (clue_id uuid, status text, channel text, created_at timestamptz, take_up_due_at timestamptz, taken_up_at timestamptz, result_code text,
      area_code text, area_name text, phase text, steps text[], outcome text, chain_due_at timestamptz, case_id uuid, household_id uuid, notice_ends_at timestamptz, suspended boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT c.id, c.status, c.channel, c.created_at, c.take_up_due_at,
      coalesce(c.taken_up_at, (SELECT min(e.at) FROM case_event e WHERE e.case_id = c.case_id AND e.type = 'stepDone' AND e.data->>'step' = 'signFor')),
      coalesce(c.result_code, (SELECT e.data->>'reasonCode' FROM case_event e WHERE e.case_id = c.case_id
        AND e.type IN ('foundUnfounded', 'notAdmittedProposed', 'caseEnded') AND e.data->>'reasonCode' IS NOT NULL ORDER BY e.seq DESC LIMIT 1)),
      c.area_code, a.full_name, f.phase, f.steps, f.outcome, f.chain_due_at, c.case_id, f.household_id, f.notice_ends_at, f.suspended_since_at IS NOT NULL
    FROM clue c ${area} LEFT JOIN case_file f ON f.case_id = c.case_id
    WHERE c.receipt_number = asked_number AND asked_last4_hash IN (c.receipt_last4_hash, c.receipt_phone_hash)
  $$;`;
