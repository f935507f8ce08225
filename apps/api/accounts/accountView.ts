import { In, type EntityManager } from 'typeorm';
import type { AccountView } from '#contract/accounts/accounts';
import { isRole } from '#domain/access/roles';
import { departments } from '#domain/household/codes';
import { Account, AccountGrant } from '#database/entities/accounts';

const mostGrants = 4000;
const mostShown = 200;

/** Accounts with their grants, newest first, in the order given. */
export async function viewsOf(manager: EntityManager, accounts: readonly Account[]): Promise<AccountView[]> {
  const grants = await manager.find(AccountGrant, {
    where: { accountId: In(accounts.map(({ id }) => id)) },
    order: { fromOn: 'DESC', id: 'ASC' },
    take: mostGrants,
  });
  return accounts.map((account) => ({
    id: account.id,
    login: account.login,
    name: account.name,
    areaCode: account.areaCode,
    active: account.active,
    mustChangePassword: account.mustChangePassword,
    lockedUntilAt: account.lockedUntilAt?.toISOString() ?? null,
    grants: grants
      .filter(({ accountId }) => accountId === account.id)
      .slice(0, mostShown)
      .flatMap(grantView),
  }));
}

// A role that this version does not know is not shown as one it does.
function grantView({ id, role, areaCode, department, gridId, fromOn, toOn }: AccountGrant): AccountView['grants'] {
  if (!isRole(role)) return [];
  return [
    { id, role, areaCode, department: departments.find((each) => each === department) ?? null, gridId, fromOn, toOn },
  ];
}
