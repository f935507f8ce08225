import { type Role, roleFacts, roles } from '#domain/access/roles';
import { type Account, demonstrationPassword } from '../generate/accounts';

/** An account to print: who it is, and how to sign in. */
export interface LoginToTry {
  /** 村级信息员 Village clerk */
  readonly role: string;
  readonly login: string;
  readonly password: string;
}

/** One account for each role, in the order of the roles; of several the one in the village and township shown first. */
export function loginsToTry(accounts: readonly Account[]): LoginToTry[] {
  return roles.flatMap((role) => {
    // Somebody whose first office it is, before somebody who holds it besides.
    const found =
      accounts.find(({ roles: [first] }) => first?.role === role) ??
      accounts.find(({ roles: held }) => held.some((grant) => grant.role === role));
    const login = found?.login;
    return login === undefined ? [] : [{ role: named(role), login, password: demonstrationPassword }];
  });
}

const named = (role: Role): string => `${roleFacts[role].zh} ${roleFacts[role].en}`;
