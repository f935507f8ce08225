import type { ScopedClient } from '#database/scope';
import { isoInShanghai } from '../database/shanghai';
import { refused } from '../http/refused';

/** A change of the register: on which version it was made, and why. */
export interface RegisterChange {
  readonly householdId: string;
  readonly version: number;
  readonly reason: string;
  readonly accountId: string;
  /** The papers it is made on. */
  readonly fileIds?: readonly string[];
}

/** Locks the household for a change, or refuses: it moved on since the form was opened, or is merged. */
export async function lockHousehold(client: ScopedClient, { householdId, version }: RegisterChange): Promise<void> {
  const { rows } = await client.query<{ version: number; merged_into: string | null; updated_at: Date }>(
    'SELECT version, merged_into, updated_at FROM household WHERE id = $1 FOR UPDATE',
    [householdId],
  );
  const [row] = rows;
  if (row === undefined) throw refused('access.missing');
  if (row.merged_into !== null) throw refused('household.merged');
  if (row.version !== version)
    throw refused('household.changed', {
      field: 'version',
      params: { by: await lastChanger(client, householdId), at: isoInShanghai(row.updated_at) },
    });
}

/** Keeps the household's row as it is before it changes. */
export async function keepHousehold(
  client: ScopedClient,
  { householdId, accountId, reason, fileIds = [] }: RegisterChange,
): Promise<void> {
  await client.query(
    `INSERT INTO household_history (household_id, version, old_row, changed_at, changed_by, reason, file_ids)
     SELECT id, version, to_jsonb(h), business_now(), $2, $3, $4 FROM household h WHERE id = $1`,
    [householdId, accountId, reason.trim(), fileIds],
  );
}

/** Keeps a member's row as it is before it changes. */
export async function keepPerson(
  client: ScopedClient,
  personId: string,
  { householdId, accountId, reason, fileIds = [] }: RegisterChange,
): Promise<void> {
  await client.query(
    `INSERT INTO person_history (person_id, household_id, version, old_row, changed_at, changed_by, reason, file_ids)
     SELECT id, $2, version, to_jsonb(p), business_now(), $3, $4, $5 FROM person p WHERE id = $1`,
    [personId, householdId, accountId, reason.trim(), fileIds],
  );
}

/** Who took a new member in, why and on which papers: nothing stood there before. */
export async function keepArrival(
  client: ScopedClient,
  personId: string,
  { householdId, accountId, reason, fileIds = [] }: RegisterChange,
): Promise<void> {
  await client.query(
    `INSERT INTO person_history (person_id, household_id, version, old_row, changed_at, changed_by, reason, file_ids)
     VALUES ($1, $2, 0, '{}', business_now(), $3, $4, $5)`,
    [personId, householdId, accountId, reason.trim(), fileIds],
  );
}

/** The register's version moves with every change of the household or one of its members. */
export async function moveVersion(client: ScopedClient, householdId: string): Promise<void> {
  await client.query('UPDATE household SET version = version + 1, updated_at = business_now() WHERE id = $1', [
    householdId,
  ]);
}

async function lastChanger(client: ScopedClient, householdId: string): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT n.name FROM (SELECT changed_by, changed_at FROM household_history WHERE household_id = $1
       UNION ALL SELECT changed_by, changed_at FROM person_history WHERE household_id = $1) c
     JOIN account_name n ON n.id = c.changed_by ORDER BY c.changed_at DESC LIMIT 1`,
    [householdId],
  );
  return rows[0]?.name ?? '系统';
}
