import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Narrow doors through row security, for those who have no scope yet or must not be shown where a row is.
 * Each answers one question about one secret the caller must already hold.
 */
export class Doors1795300000007 implements MigrationInterface {
  name = 'Doors1795300000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(signInDoors);
    await runner.query(registerDoors);
    await runner.query(searchDoors);
    await runner.query(receiptDoor);
    await runner.query(ledgerDoor);
    await runner.query(closeToOthers);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION IF EXISTS receipt(text, bytea);
      DROP FUNCTION answer_by_key(text), search_households(text[], text, int), find_household_by_id_number(bytea), id_number_taken(bytea, uuid),
        actor_by_token(bytea), actor_by_session(bytea), grants_today(uuid), sign_in_account(text);
      DROP VIEW account_name;`);
  }
}

const signInDoors = `
  -- Names on tasks and traces; nothing else of an account.
  CREATE VIEW account_name AS SELECT id, name FROM account;

  CREATE FUNCTION sign_in_account(asked_login text)
    RETURNS TABLE (id uuid, name text, password_hash text, active boolean, must_change_password boolean, failed_sign_ins int, locked_until_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT a.id, a.name, a.password_hash, a.active, a.must_change_password, a.failed_sign_ins, a.locked_until_at
    FROM account a WHERE a.login = lower(asked_login)
  $$;

  -- Today's rights of an account, those of the people it substitutes for included and marked.
  CREATE FUNCTION grants_today(asked_account uuid) RETURNS jsonb
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH today AS (SELECT business_today() AS day),
    held AS (
      SELECT asked_account AS holder, NULL::uuid AS on_behalf_of
      UNION SELECT s.account_id, s.account_id FROM substitution s, today WHERE s.substitute_id = asked_account AND today.day BETWEEN s.from_on AND s.to_on
    )
    SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
      'id', g.id, 'role', g.role, 'areaCode', g.area_code, 'department', g.department, 'gridId', g.grid_id,
      'fromOn', g.from_on, 'toOn', g.to_on, 'onBehalfOf', held.on_behalf_of)) ORDER BY held.on_behalf_of NULLS FIRST, g.role, g.area_code), '[]')
    FROM held JOIN account_grant g ON g.account_id = held.holder CROSS JOIN today
    WHERE g.from_on <= today.day AND (g.to_on IS NULL OR g.to_on >= today.day)
  $$;

  CREATE FUNCTION actor_by_session(asked_hash bytea)
    RETURNS TABLE (account_id uuid, login text, name text, area_code text, must_change_password boolean, csrf_hash bytea, last_seen_at timestamptz, expires_at timestamptz, grants jsonb)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT a.id, a.login, a.name, a.area_code, a.must_change_password, s.csrf_hash, s.last_seen_at, s.expires_at, grants_today(a.id)
    FROM session s JOIN account a ON a.id = s.account_id
    WHERE s.token_hash = asked_hash AND s.expires_at > now() AND a.active
  $$;

  CREATE FUNCTION actor_by_token(asked_hash bytea)
    RETURNS TABLE (account_id uuid, login text, name text, area_code text, token_id uuid, expires_at timestamptz, grants jsonb)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT a.id, a.login, a.name, a.area_code, t.id, t.expires_at, grants_today(a.id)
    FROM api_token t JOIN account a ON a.id = t.account_id
    WHERE t.token_hash = asked_hash AND t.expires_at > now() AND t.revoked_at IS NULL AND a.active
  $$;`;

const registerDoors = `
  -- Whether a living, registered person holds this number anywhere; never where.
  CREATE FUNCTION id_number_taken(asked_index bytea, except_person uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM person p WHERE p.id_number_index = asked_index AND p.died_on IS NULL AND p.left_on IS NULL AND NOT p.provisional
      AND p.id IS DISTINCT FROM except_person)
  $$;

  -- For a clue, which must reach the household's case wherever it is; the answer is not for the reporter's eyes.
  CREATE FUNCTION find_household_by_id_number(asked_index bytea)
    RETURNS TABLE (household_id uuid, person_id uuid, area_code text, provisional boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT h.id, p.id, h.area_code, h.provisional
    FROM person p JOIN household found ON found.id = p.household_id JOIN household h ON h.id = coalesce(found.merged_into, found.id)
    WHERE p.id_number_index = asked_index AND p.died_on IS NULL AND p.left_on IS NULL
    ORDER BY p.provisional, h.created_at, p.id LIMIT 1
  $$;`;

// Array containment under a policy would lose its index, so the function holds the caller's scope against each row itself.
// The index on grams is only read by bitmap, which hot reads switch off around it.
const searchDoors = `
  CREATE FUNCTION search_households(asked_grams text[], asked_text text, asked_limit int)
    RETURNS TABLE (household_id uuid, person_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET enable_bitmapscan = on SET plan_cache_mode = force_custom_plan AS $$
    SELECT found.household_id, found.person_id FROM (
      SELECT h.id AS household_id, p.id AS person_id, p.name AS name, h.number AS number
      FROM person p JOIN household h ON h.id = p.household_id
      WHERE cardinality(asked_grams) > 0 AND p.name_grams @> asked_grams AND strpos(p.name, asked_text) > 0 AND h.merged_into IS NULL
        AND (h.area_code ^@ ANY (scope_list('areas')) OR h.grid_id = ANY (scope_list('grids')))
      UNION
      SELECT h.id, h.head_person_id, '', h.number
      FROM household h
      WHERE asked_text ~ '^[0-9A-Za-z-]{2,}$' AND h.number LIKE asked_text || '%' AND h.merged_into IS NULL
        AND (h.area_code ^@ ANY (scope_list('areas')) OR h.grid_id = ANY (scope_list('grids')))
    ) found
    ORDER BY found.name, found.number, found.person_id
    LIMIT least(greatest(asked_limit, 1), 200)
  $$;`;

const receiptDoor = `
  CREATE FUNCTION receipt(asked_number text, asked_last4_hash bytea)
    RETURNS TABLE (clue_id uuid, status text, channel text, created_at timestamptz, take_up_due_at timestamptz, taken_up_at timestamptz, result_code text,
      area_code text, area_name text, phase text, steps text[], outcome text, chain_due_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT c.id, c.status, c.channel, c.created_at, c.take_up_due_at, c.taken_up_at, c.result_code, c.area_code, a.full_name, f.phase, f.steps, f.outcome, f.chain_due_at
    FROM clue c JOIN area a ON a.code = c.area_code LEFT JOIN case_file f ON f.case_id = c.case_id
    WHERE c.receipt_number = asked_number AND c.receipt_last4_hash = asked_last4_hash
  $$;`;

// The key is the secret: whoever made it may learn that its command was recorded, also where the ledger is hidden from it.
const ledgerDoor = `
  CREATE FUNCTION answer_by_key(asked_key text) RETURNS TABLE (case_id uuid, seq int, body_hash text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT e.case_id, e.seq, e.body_hash FROM case_event e WHERE e.key = asked_key
  $$;`;

const closeToOthers = `
  REVOKE ALL ON FUNCTION sign_in_account(text), grants_today(uuid), actor_by_session(bytea), actor_by_token(bytea), id_number_taken(bytea, uuid),
    find_household_by_id_number(bytea), search_households(text[], text, int), receipt(text, bytea), answer_by_key(text) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION sign_in_account(text), actor_by_session(bytea), actor_by_token(bytea), id_number_taken(bytea, uuid),
    find_household_by_id_number(bytea), search_households(text[], text, int), receipt(text, bytea), answer_by_key(text) TO shouwang_api;
  GRANT EXECUTE ON FUNCTION grants_today(uuid), find_household_by_id_number(bytea) TO shouwang_worker;
  GRANT SELECT ON account_name TO shouwang_api, shouwang_worker;`;
