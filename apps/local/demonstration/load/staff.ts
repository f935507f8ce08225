import type { ApiActor } from '#apps/api/http/actor';
import { covers } from '#domain/access/areas';
import type { Grant, Role } from '#domain/access/roles';
import type { CommandActor } from '#domain/process/command';
import type { Account } from '../generate/accounts';
import { accountIdOf, numberOf } from './naming';

/** Somebody who acts, in one of the offices held. */
export interface Officer {
  readonly account: Account;
  readonly accountId: string;
  /** As a command carries it: ids and codes only. */
  readonly actor: CommandActor;
}

export interface Search {
  readonly role: Role;
  readonly areaCode: string;
  readonly department?: string | null;
  readonly gridId?: string | undefined;
  readonly excluded?: readonly string[];
  /** Of several who may, this draws one: the same name draws the same person. */
  readonly drawnBy: string;
}

/** The people of the demonstration's offices, by what they may do where. */
export class Staff {
  constructor(private readonly accounts: readonly Account[]) {}

  /** Somebody who holds the role there; throws where nobody does. */
  get(search: Search): Officer {
    const officer = this.find(search);
    if (!officer) throw new Error(`nobody is ${search.role} in ${search.areaCode}`);
    return officer;
  }

  /** Somebody who holds the role there, if anybody does. */
  find({ role, areaCode, department, gridId, excluded = [], drawnBy }: Search): Officer | undefined {
    const fits = (grant: Grant) =>
      grant.role === role &&
      grant.toOn === undefined &&
      covers(grant.areaCode, areaCode) &&
      (!department || grant.department === department) &&
      (gridId === undefined || grant.gridId === gridId);
    const found = this.accounts.flatMap((account) => {
      const grant = account.roles.find(fits);
      const accountId = accountIdOf(account.login);
      return grant && !excluded.includes(accountId) ? [{ account, accountId, actor: actorOf(accountId, grant) }] : [];
    });
    return found[numberOf(`who/${drawnBy}`, found.length || 1)];
  }

  /** Somebody as the API's own writers know the one who asks. */
  apiActor(accountId: string): ApiActor {
    const account = this.accounts.find(({ login }) => accountIdOf(login) === accountId);
    if (!account) throw new Error(`account ${accountId} is none of the demonstration`);
    const { login, name, roles } = account;
    const areaCode = roles[0]?.areaCode ?? '';
    return { accountId, login, name, areaCode, grants: roles, via: 'session', mustChangePassword: false };
  }
}

function actorOf(accountId: string, { role, areaCode, department }: Grant): CommandActor {
  return { accountId, role, areaCode, ...(department !== undefined && { department }) };
}
