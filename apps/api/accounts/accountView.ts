import { In, type EntityManager } from 'typeorm';
import type { AccountView } from '#contract/accounts/accounts';
import { isRole } from '#domain/access/roles';
import { departments } from '#domain/household/codes';
import { Account, AccountGrant } from '#database/entities/accounts';
import { Area } from '#database/entities/reference';

const mostGrants = 4000;
const mostShown = 200;

/** Accounts with their grants, newest first, in the order given. */
export async function viewsOf(manager: EntityManager, accounts: readonly Account[]): Promise<AccountView[]> {
  const grants = await manager.find(AccountGrant, {
    where: { accountId: In(accounts.map(({ id }) => id)) },
    order: { fromOn: 'DESC', id: 'ASC' },
    take: mostGrants,
  });
  const codes = [...accounts, ...grants].map(({ areaCode }) => areaCode);
  const areas = await manager.find(Area, { where: { code: In([...new Set(codes)]) }, take: mostGrants });
  const nameOf = (code: string): string => areas.find((area) => area.code === code)?.fullName ?? code;
  return accounts.map((account) => ({
    id: account.id,
    login: account.login,
    name: account.name,
    areaCode: account.areaCode,
    areaName: nameOf(account.areaCode),
    active: account.active,
    mustChangePassword: account.mustChangePassword,
    lockedUntilAt: account.lockedUntilAt?.toISOString() ?? null,
    grants: grants
      .filter(({ accountId }) => accountId === account.id)
      .slice(0, mostShown)
      .flatMap((grant) => grantView(grant, nameOf(grant.areaCode))),
  }));
}

// A role that this version does not know is not shown as one it does.
function grantView(grant: AccountGrant, areaName: string): AccountView['grants'] {
  const { id, role, areaCode, gridId, fromOn, toOn } = grant;
  if (!isRole(role)) return [];
  const department = departments.find((each) => each === grant.department) ?? null;
  return [{ id, role, areaCode, areaName, department, gridId, fromOn, toOn }];
}
