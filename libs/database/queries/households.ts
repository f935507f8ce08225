import { nameGrams } from '../secrets';
import type { ScopedClient } from '../scope';
import { boundedLimit, mostRows } from './keyset';
import { prepared } from './statement';

/** A household found by name or number; encrypted values are not among it. */
export interface HouseholdHit {
  readonly householdId: string;
  readonly number: string;
  readonly areaCode: string;
  readonly areaName: string;
  readonly groupName: string | null;
  readonly kind: string;
  readonly provisional: boolean;
  readonly headName: string | null;
  /** The member whose name matched. */
  readonly personId: string | null;
  readonly personName: string | null;
  readonly openCaseId: string | null;
  readonly version: number;
}

/**
 * Households of the reader's scope by a part of a member's name (one sign and more, anywhere in it) or the start of the household's number.
 * The function in the database applies the scope itself, so that the index serves.
 */
export async function searchHouseholds(client: ScopedClient, typed: string, limit: number): Promise<HouseholdHit[]> {
  const { grams, wanted } = termOf(typed);
  if (wanted === '') return [];
  const text = `
    SELECT h.id AS "householdId", h.number, h.area_code AS "areaCode", a.full_name AS "areaName", h.group_name AS "groupName", h.kind, h.version, h.provisional,
      h.head_name AS "headName", found.person_id AS "personId", p.name AS "personName", f.case_id AS "openCaseId"
    FROM search_households($1, $2, $3) WITH ORDINALITY AS found(household_id, person_id, position)
    JOIN household h ON h.id = found.household_id
    JOIN area a ON a.code = h.area_code
    LEFT JOIN person p ON p.id = found.person_id
    LEFT JOIN case_file f ON f.household_id = h.id AND f.status = 'open'
    ORDER BY found.position`;
  return (await client.query<HouseholdHit>(prepared('search_households', text, [grams, wanted, boundedLimit(limit)])))
    .rows;
}

/** Ids only, for narrowing inbox and case list by a typed text; at most 200 households. */
export async function searchHouseholdIds(client: ScopedClient, typed: string): Promise<string[]> {
  const { grams, wanted } = termOf(typed);
  if (wanted === '') return [];
  const text = 'SELECT DISTINCT household_id AS id FROM search_households($1, $2, $3)';
  return (
    await client.query<{ id: string }>(prepared('search_household_ids', text, [grams, wanted, mostRows]))
  ).rows.map((row) => row.id);
}

// The longest grams suffice for the index; the exact text is held against each hit by the function.
function termOf(typed: string): { grams: string[]; wanted: string } {
  const wanted = typed.normalize('NFKC').trim();
  const all = nameGrams(wanted);
  const pairs = all.filter((gram) => [...gram].length > 1);
  return { grams: pairs.length > 0 ? pairs : all, wanted };
}

/** Whether a living registered person holds the number in any area; never where. */
export async function isIdNumberTaken(
  client: ScopedClient,
  idNumberIndex: Buffer,
  exceptPersonId: string | null,
): Promise<boolean> {
  const text = 'SELECT id_number_taken($1, $2) AS taken';
  const { rows } = await client.query<{ taken: boolean }>(
    prepared('id_number_taken', text, [idNumberIndex, exceptPersonId]),
  );
  return rows[0]?.taken === true;
}

export interface RegisteredHousehold {
  readonly householdId: string;
  readonly personId: string;
  readonly areaCode: string;
  readonly provisional: boolean;
}

/** The household a clue belongs to, in any area, by the index of an identity number. Never tell the answer to the reporter. */
export async function findHouseholdByIdNumber(
  client: ScopedClient,
  idNumberIndex: Buffer,
): Promise<RegisteredHousehold | null> {
  const text = `SELECT household_id AS "householdId", person_id AS "personId", area_code AS "areaCode", provisional FROM find_household_by_id_number($1)`;
  return (await client.query<RegisteredHousehold>(prepared('household_by_id', text, [idNumberIndex]))).rows[0] ?? null;
}
