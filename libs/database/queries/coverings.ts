import type { Grant, Role } from '#domain/access/roles';
import type { Department } from '#domain/household/codes';
import type { ScopedClient } from '../scope';

/** Somebody with the offices of today, as far as the asker sees them. */
export interface OfficeHolder {
  readonly accountId: string;
  readonly name: string;
  readonly grants: readonly Grant[];
}

/** These people; or, without ids, everybody with an office in the county of an area. Nobody whose account is closed. */
export async function officeHolders(
  client: ScopedClient,
  { accountIds, countyPrefix }: { accountIds?: readonly string[]; countyPrefix?: string },
): Promise<OfficeHolder[]> {
  const { rows } = await client.query<OfficeRow>({
    name: 'office_holders',
    text: `SELECT g.account_id AS "accountId", n.name, g.role, g.area_code AS "areaCode", g.department, g.grid_id AS "gridId", g.from_on AS "fromOn"
      FROM account_grant g JOIN account_name n ON n.id = g.account_id LEFT JOIN account a ON a.id = g.account_id
      WHERE g.from_on <= business_today() AND coalesce(g.to_on, business_today()) >= business_today() AND a.active IS NOT FALSE
        AND ($1::uuid[] IS NULL OR g.account_id = ANY ($1)) AND ($2::text IS NULL OR g.area_code ^@ $2)
      ORDER BY n.name, g.account_id, g.role, g.area_code`,
    values: [accountIds ?? null, countyPrefix ?? null],
  });
  const holders = new Map<string, { accountId: string; name: string; grants: Grant[] }>();
  for (const { accountId, name, department, gridId, ...office } of rows) {
    const holder = holders.get(accountId) ?? { accountId, name, grants: [] };
    holder.grants.push({ ...office, ...(department !== null && { department }), ...(gridId !== null && { gridId }) });
    holders.set(accountId, holder);
  }
  return [...holders.values()];
}

interface OfficeRow {
  readonly accountId: string;
  readonly name: string;
  readonly role: Role;
  readonly areaCode: string;
  readonly department: Department | null;
  readonly gridId: string | null;
  readonly fromOn: string;
}

/** Those who have a substitute on at least one of these days. */
export async function coveredBetween(
  client: ScopedClient,
  { accountIds, fromOn, toOn }: { accountIds: readonly string[]; fromOn: string; toOn: string },
): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ id: string }>(
    'SELECT DISTINCT account_id AS id FROM substitution WHERE account_id = ANY ($1::uuid[]) AND from_on <= $3 AND to_on >= $2',
    [accountIds, fromOn, toOn],
  );
  return new Set(rows.map(({ id }) => id));
}
