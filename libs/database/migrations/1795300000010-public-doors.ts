import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Doors for those who come without account (what became of a clue, an objection to an entry of a notice), and for whom a task may be handed to. */
export class PublicDoors1795300000010 implements MigrationInterface {
  name = 'PublicDoors1795300000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE clue ADD receipt_phone_hash bytea');
    await runner.query('DROP FUNCTION receipt(text, bytea)');
    for (const statement of [
      receipt,
      noteClueCase,
      noticeEntry,
      relatedAccounts,
      candidates,
      peopleElsewhere,
      privileges,
    ])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION people_elsewhere(uuid[], uuid), task_candidates(text, text, text), related_accounts(uuid), notice_entry(uuid, int), note_clue_case(uuid, uuid), receipt(text, bytea);
      ALTER TABLE clue DROP receipt_phone_hash`);
  }
}

// A receipt opens with its number and the last four digits of the ID number or of the phone.
const receipt = `
  CREATE FUNCTION receipt(asked_number text, asked_last4_hash bytea)
    RETURNS TABLE (clue_id uuid, status text, channel text, created_at timestamptz, take_up_due_at timestamptz, taken_up_at timestamptz, result_code text,
      area_code text, area_name text, phase text, steps text[], outcome text, chain_due_at timestamptz, case_id uuid, household_id uuid, notice_ends_at timestamptz, suspended boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT c.id, c.status, c.channel, c.created_at, c.take_up_due_at,
      coalesce(c.taken_up_at, (SELECT min(e.at) FROM case_event e WHERE e.case_id = c.case_id AND e.type = 'stepDone' AND e.data->>'step' = 'signFor')),
      coalesce(c.result_code, (SELECT e.data->>'reasonCode' FROM case_event e WHERE e.case_id = c.case_id
        AND e.type IN ('foundUnfounded', 'notAdmittedProposed', 'caseEnded') AND e.data->>'reasonCode' IS NOT NULL ORDER BY e.seq DESC LIMIT 1)),
      c.area_code, a.full_name, f.phase, f.steps, f.outcome, f.chain_due_at, c.case_id, f.household_id, f.notice_ends_at, f.suspended_since_at IS NOT NULL
    FROM clue c JOIN area a ON a.code = c.area_code LEFT JOIN case_file f ON f.case_id = c.case_id
    WHERE c.receipt_number = asked_number AND asked_last4_hash IN (c.receipt_last4_hash, c.receipt_phone_hash)
  $$;`;

// The ledger says which case took the clue; whoever reported it may have no right to the clue's row.
const noteClueCase = `
  CREATE FUNCTION note_clue_case(asked_clue uuid, asked_case uuid) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE clue SET case_id = asked_case, household_id = f.household_id, status = 'inCase'
    FROM case_file f
    WHERE clue.id = asked_clue AND f.case_id = asked_case
      AND EXISTS (SELECT FROM case_event e WHERE e.case_id = asked_case AND e.type = 'clueReported' AND e.data->>'clueId' = asked_clue::text)
  $$;`;

// What stands on a public notice is public: its entries by their number, and whether it still hangs.
const noticeEntry = `
  CREATE FUNCTION notice_entry(asked_notice uuid, asked_position int)
    RETURNS TABLE (case_id uuid, household_id uuid, area_code text, running boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT i.case_id, f.household_id, f.area_code, f.notice_ends_at IS NOT NULL
    FROM (SELECT ni.case_id, row_number() OVER (ORDER BY ni.case_id) AS position FROM notice_item ni JOIN notice n ON n.id = ni.notice_id
      WHERE n.id = asked_notice AND n.state = 'posted') i
    JOIN case_file f ON f.case_id = i.case_id
    WHERE i.position = asked_position
  $$;`;

// Relatives of the household among the accounts: they do not judge. Nobody is told who they are.
const relatedAccounts = `
  CREATE FUNCTION related_accounts(asked_household uuid) RETURNS uuid[]
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT coalesce(array_agg(DISTINCT coalesce(r.account_id, m.account_id)) FILTER (WHERE coalesce(r.account_id, m.account_id) IS NOT NULL), '{}')
    FROM cadre_relative r LEFT JOIN deliberation_member m ON m.id = r.member_id WHERE r.household_id = asked_household
  $$;`;

// Whom a task may be handed over to: active accounts that hold the role there today. Names only, as on every trace.
const candidates = `
  CREATE FUNCTION task_candidates(asked_role text, asked_area text, asked_department text)
    RETURNS TABLE (account_id uuid, name text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT DISTINCT a.id, a.name FROM account_grant g JOIN account a ON a.id = g.account_id
    WHERE g.role = asked_role AND a.active AND g.from_on <= business_today() AND coalesce(g.to_on, 'infinity') >= business_today()
      AND (asked_department IS NULL OR g.department = asked_department)
      AND asked_area ^@ CASE WHEN g.area_code LIKE '%0000000000' THEN left(g.area_code, 2) WHEN g.area_code LIKE '%00000000' THEN left(g.area_code, 4)
        WHEN g.area_code LIKE '%000000' THEN left(g.area_code, 6) WHEN g.area_code LIKE '%000' THEN left(g.area_code, 9) ELSE g.area_code END
    ORDER BY a.name, a.id LIMIT 200
  $$;`;

// Ids that a form names as members and that are people of another household: a form may not reach into it.
const peopleElsewhere = `
  CREATE FUNCTION people_elsewhere(asked_people uuid[], asked_household uuid) RETURNS uuid[]
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT coalesce(array_agg(id), '{}') FROM person WHERE id = ANY (asked_people) AND household_id <> asked_household
  $$;`;

const privileges = `
  REVOKE ALL ON FUNCTION receipt(text, bytea), note_clue_case(uuid, uuid), notice_entry(uuid, int), related_accounts(uuid), task_candidates(text, text, text), people_elsewhere(uuid[], uuid) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION receipt(text, bytea), note_clue_case(uuid, uuid), notice_entry(uuid, int), related_accounts(uuid), task_candidates(text, text, text), people_elsewhere(uuid[], uuid) TO shouwang_api;`;
