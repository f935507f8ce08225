import { grantFaults, isLogin } from '#domain/access/grantRules';
import { type Role, roleFacts, roles } from '#domain/access/roles';
import { type Department, departments } from '#domain/household/codes';
import type { Labels } from '#domain/household/labels';
import { areaCode, type Check, day, number, oneOf, optional, required, text } from '#domain/form/check';
import { object } from '#domain/form/shape';
import { refuse } from '#domain/refusal';

const maxName = 50;

export interface NewAccount {
  readonly login: string;
  readonly name: string;
  readonly areaCode?: string;
}
const login: Check = (value, at) =>
  typeof value === 'string' && isLogin(value.toLowerCase()) ? [] : [refuse('account.login', { field: at })];
export const checkNewAccount: Check = object<NewAccount>({
  login: required(login),
  name: required(text(maxName)),
  areaCode: required(areaCode),
});

export interface AccountChange {
  readonly name: string;
  readonly areaCode?: string;
}
export const checkAccountChange: Check = object<AccountChange>({
  name: required(text(maxName)),
  areaCode: required(areaCode),
});

export interface GrantDraft {
  readonly role?: Role;
  readonly areaCode?: string;
  readonly department?: Department;
  readonly gridId?: string;
  readonly fromOn?: string;
  readonly toOn?: string;
}
/** A grant with all that must be there. */
export type WholeGrant = GrantDraft & Required<Pick<GrantDraft, 'role' | 'areaCode' | 'fromOn'>>;
export const checkGrant: Check = object<GrantDraft>(
  {
    role: required(oneOf(roles)),
    areaCode: required(areaCode),
    department: optional(oneOf(departments)),
    gridId: optional(text(40)),
    fromOn: required(day),
    toOn: optional(day),
  },
  // Asked only when every field is right.
  (grant, at) => grantFaults(grant as WholeGrant, at),
);

export interface LastDay {
  readonly toOn?: string;
}
export const checkLastDay: Check = object<LastDay>({ toOn: required(day) });

export interface NewToken {
  readonly name: string;
  readonly days?: number;
}
export const checkNewToken: Check = object<NewToken>({
  name: required(text(100)),
  days: required(number({ min: 1, max: 730 })),
});

export const roleLabels: Labels<Role> = roleFacts;
