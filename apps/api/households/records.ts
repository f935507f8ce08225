import type { HomeForm, LandForm } from '#contract/households/homeForms';
import type { PersonFactsForm } from '#contract/households/memberForms';
import type { HouseholdKind } from '#domain/household/homeCodes';
import type { Relation, Sex } from '#domain/household/personCodes';
import type { ScopedClient } from '#database/scope';

/** What stands in `household.facts`. */
export interface HouseholdFactsRecord {
  readonly bankName?: string | null;
  readonly home?: HomeForm | null;
  readonly land?: LandForm | null;
  readonly inCooperative?: boolean;
  readonly withLeadingEnterprise?: boolean;
}

/** A sealed value inside a JSON column. */
export interface SealedText {
  /** Base64. */
  readonly enc: string;
  readonly keyId: string;
}

/** What stands in `person.facts`. */
export interface PersonFactsRecord extends PersonFactsForm {
  readonly phone?: SealedText | null;
}

export interface HouseholdRecord {
  readonly id: string;
  readonly number: string;
  readonly area_code: string;
  readonly area_name: string;
  readonly residence_area_code: string | null;
  readonly group_name: string | null;
  readonly grid_id: string | null;
  readonly kind: HouseholdKind;
  readonly provisional: boolean;
  readonly merged_into: string | null;
  readonly head_person_id: string | null;
  readonly head_name: string | null;
  readonly phone_enc: Buffer | null;
  readonly phone_key_id: string | null;
  readonly bank_enc: Buffer | null;
  readonly bank_key_id: string | null;
  readonly facts: HouseholdFactsRecord;
  readonly version: number;
  readonly updated_at: Date;
  readonly open_case_id: string | null;
  /** Departments that are asked about the household now, as far as the reader sees them. */
  readonly departments: readonly string[];
  /** Paired with it now, as far as the reader sees. */
  readonly helpers: readonly string[];
}

export interface PersonRecord {
  readonly id: string;
  readonly household_id: string;
  readonly name: string;
  readonly id_number_enc: Buffer | null;
  readonly id_number_key_id: string | null;
  readonly birth_on: string | null;
  readonly sex: Sex | null;
  readonly relation: Relation;
  readonly joined_on: string | null;
  readonly died_on: string | null;
  readonly left_on: string | null;
  readonly facts: PersonFactsRecord;
  readonly version: number;
}

const mostMembers = 60;

/** The household in the client's scope; null if row security does not show it. */
export async function findHousehold(client: ScopedClient, id: string): Promise<HouseholdRecord | null> {
  const { rows } = await client.query<HouseholdRecord>({
    name: 'register_household',
    text: `SELECT h.id, h.number, h.area_code, a.full_name AS area_name, h.residence_area_code, h.group_name, h.grid_id, h.kind, h.provisional, h.merged_into,
        h.head_person_id, h.head_name, h.phone_enc, h.phone_key_id, h.bank_enc, h.bank_key_id, h.facts, h.version, h.updated_at,
        (SELECT f.case_id FROM case_file f WHERE f.household_id = h.id AND f.status = 'open') AS open_case_id,
        ARRAY(SELECT DISTINCT t.department FROM task t WHERE t.household_id = h.id AND t.state IN ('open', 'paused') AND t.department IS NOT NULL) AS departments,
        ARRAY(SELECT p.helper_id::text FROM pairing p WHERE p.household_id = h.id AND p.to_on IS NULL
          UNION SELECT f.tracker_id::text FROM case_file f WHERE f.household_id = h.id AND f.status = 'open' AND f.tracker_id IS NOT NULL) AS helpers
      FROM household h JOIN area a ON a.code = h.area_code WHERE h.id = $1`,
    values: [id],
  });
  return rows[0] ?? null;
}

/** Everybody who belongs or belonged to it: the head first, then by age. */
export async function membersOf(client: ScopedClient, householdId: string): Promise<PersonRecord[]> {
  const { rows } = await client.query<PersonRecord>({
    name: 'register_members',
    text: `SELECT id, household_id, name, id_number_enc, id_number_key_id, birth_on, sex, relation, joined_on, died_on, left_on, facts, version FROM person
      WHERE household_id = $1 ORDER BY (left_on IS NOT NULL OR died_on IS NOT NULL), (relation = 'head') DESC, birth_on NULLS LAST, id LIMIT ${mostMembers}`,
    values: [householdId],
  });
  return rows;
}
