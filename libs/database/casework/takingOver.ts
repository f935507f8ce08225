import type { Pool } from 'pg';
import type { Policy } from '#domain/policy/policy';
import { type AreaLevel, areaAt } from '#domain/access/areas';
import type { ScopedClient } from '../scope';

/** What the register knows of numbers, people and places that a workbook names. */
export interface RegisterAnswers {
  /** Villages that exist. */
  readonly villages: ReadonlySet<string>;
  /** Registered households by number. */
  readonly households: ReadonlyMap<string, KnownHousehold>;
  /** The household of each living registered person, by the blind index of the identity number (hexadecimal). */
  readonly people: ReadonlyMap<string, string>;
  /** Hash of the body with which a key was answered before. */
  readonly answered: ReadonlyMap<string, string>;
}

export interface KnownHousehold {
  readonly id: string;
  readonly areaCode: string;
  readonly hasOpenCase: boolean;
}

/** Asks the register and the ledger about some hundreds of households at once. */
export async function askRegister(
  pool: Pool,
  asked: {
    readonly areaCodes: readonly string[];
    readonly numbers: readonly string[];
    readonly indexes: readonly Buffer[];
    readonly keys: readonly string[];
  },
): Promise<RegisterAnswers> {
  const villages = await pool.query<{ code: string }>(
    `SELECT code FROM area WHERE code = ANY ($1) AND level = 'village' AND closed_on IS NULL`,
    [asked.areaCodes],
  );
  const households = await pool.query<KnownHousehold & { number: string }>(
    `SELECT h.number, h.id, h.area_code AS "areaCode", EXISTS (SELECT FROM case_file f WHERE f.household_id = h.id AND f.status = 'open') AS "hasOpenCase"
     FROM household h WHERE h.number = ANY ($1)`,
    [asked.numbers],
  );
  const people = await pool.query<{ index: string; householdId: string }>(
    `SELECT encode(id_number_index, 'hex') AS index, household_id AS "householdId" FROM person
     WHERE id_number_index = ANY ($1) AND died_on IS NULL AND left_on IS NULL AND NOT provisional`,
    [asked.indexes],
  );
  const answered = await pool.query<{ key: string; bodyHash: string }>(
    'SELECT key, body_hash AS "bodyHash" FROM case_event WHERE key = ANY ($1)',
    [asked.keys],
  );
  return {
    villages: new Set(villages.rows.map(({ code }) => code)),
    households: new Map(households.rows.map(({ number, ...household }) => [number, household])),
    people: new Map(people.rows.map(({ index, householdId }) => [index, householdId])),
    answered: new Map(answered.rows.map(({ key, bodyHash }) => [key, bodyHash])),
  };
}

/** A helper's account and the place it works in. */
export interface HelperAccount {
  readonly login: string;
  readonly accountId: string;
  readonly areaCode: string;
}

/** The accounts with these logins that are helpers today, once for each place. */
export async function findHelpers(pool: Pool, logins: readonly string[]): Promise<HelperAccount[]> {
  const { rows } = await pool.query<HelperAccount>(
    `SELECT a.login, a.id AS "accountId", g.area_code AS "areaCode" FROM account a JOIN account_grant g ON g.account_id = a.id
     WHERE a.login = ANY ($1) AND a.active AND g.role = 'helper' AND g.from_on <= business_today() AND (g.to_on IS NULL OR g.to_on >= business_today())`,
    [logins.map((login) => login.toLowerCase())],
  );
  return rows;
}

const levels: readonly AreaLevel[] = ['village', 'township', 'county', 'city', 'province'];

/** The procedure in force for an area today: the nearest office's own, newest version first; null where there is none. */
export async function findPolicyInForce(
  pool: Pool,
  areaCode: string,
): Promise<{ readonly policy: Policy; readonly hash: string } | null> {
  const { rows } = await pool.query<{ policy: Policy; hash: string }>({
    name: 'policy_in_force_today',
    text: `SELECT body AS policy, hash FROM policy WHERE area_code = ANY ($1) AND effective_on <= business_today()
      ORDER BY array_position($1, area_code), effective_on DESC, version DESC LIMIT 1`,
    values: [levels.map((level) => areaAt(areaCode, level))],
  });
  return rows[0] ?? null;
}

/** A household's row of the register, numbers sealed. */
export interface HouseholdRow {
  readonly id: string;
  readonly number: string;
  readonly areaCode: string;
  readonly groupName: string | null;
  readonly kind: string;
  readonly headId: string | null;
  readonly phone: { readonly enc: Buffer; readonly keyId: string; readonly index: Buffer } | null;
  readonly bank: { readonly enc: Buffer; readonly keyId: string } | null;
  readonly facts: object;
  readonly createdBy: string;
}

/** Puts a household into the register; one that is there already stays as it is, and false says so. */
export async function insertHousehold(client: ScopedClient, row: HouseholdRow): Promise<boolean> {
  const { phone, bank } = row;
  const { rowCount } = await client.query({
    name: 'take_household',
    text: `INSERT INTO household (id, number, area_code, group_name, kind, head_person_id, phone_enc, phone_key_id, phone_index, bank_enc, bank_key_id, facts, created_by, created_at, updated_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, business_now(), business_now()) ON CONFLICT (id) DO NOTHING`,
    values: [
      ...[row.id, row.number, row.areaCode, row.groupName, row.kind, row.headId],
      ...[phone?.enc ?? null, phone?.keyId ?? null, phone?.index ?? null, bank?.enc ?? null, bank?.keyId ?? null],
      ...[JSON.stringify(row.facts), row.createdBy],
    ],
  });
  return rowCount === 1;
}

/** A person's row of the register. */
export interface PersonRow {
  readonly id: string;
  readonly householdId: string;
  readonly name: string;
  readonly nameGrams: readonly string[];
  readonly idNumber: { readonly enc: Buffer; readonly keyId: string; readonly index: Buffer };
  readonly bornOn: string | null;
  readonly sex: string | null;
  readonly relation: string;
  readonly facts: object;
}

/** Puts people into the register; those who are there already stay as they are. A number that somebody holds elsewhere breaks `person_id_number_once`. */
export async function insertPeople(client: ScopedClient, people: readonly PersonRow[]): Promise<void> {
  for (const { id, householdId, name, nameGrams, idNumber, bornOn, sex, relation, facts } of people)
    await client.query({
      name: 'take_person',
      text: `INSERT INTO person (id, household_id, name, name_grams, id_number_enc, id_number_key_id, id_number_index, birth_on, sex, relation, facts, updated_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, business_now()) ON CONFLICT (id) DO NOTHING`,
      values: [
        ...[id, householdId, name, nameGrams, idNumber.enc, idNumber.keyId, idNumber.index],
        ...[bornOn, sex, relation, JSON.stringify(facts)],
      ],
    });
}

/** What the workbook said of a household, kept as everything is that people typed (I7); stored twice it is stored once. */
export async function insertTakenSubmission(
  client: ScopedClient,
  row: {
    readonly id: string;
    readonly author: string;
    readonly enc: Buffer;
    readonly keyId: string;
    readonly hash: string;
    readonly householdId: string;
    readonly areaCode: string;
  },
): Promise<void> {
  await client.query({
    name: 'take_submission',
    text: `INSERT INTO submission (id, form, author_account, body_enc, body_key_id, body_hash, household_id, area_code, created_at)
      VALUES ($1, 'takeOver', $2, $3, $4, $5, $6, $7, business_now()) ON CONFLICT (id) DO NOTHING`,
    values: [row.id, row.author, row.enc, row.keyId, row.hash, row.householdId, row.areaCode],
  });
}
