import type { Action } from './actions';
import { actionRoles, roleHas } from './actions';
import { prefixOf } from './areas';
import type { Actor, Grant, Role } from './roles';
import { accountsOf, roleFacts } from './roles';

/** An actor's reach as lists of area prefixes: what the database's row security is told (I8). Derived from the table of actions. */
export interface Scopes {
  readonly accounts: readonly string[];
  /** Where case content may be read by office. */
  readonly areas: readonly string[];
  /** Where register, meetings and notices may be written. */
  readonly writeAreas: readonly string[];
  readonly reportAreas: readonly string[];
  readonly objectionAreas: readonly string[];
  /** 'department:prefix' */
  readonly departments: readonly string[];
  readonly grids: readonly string[];
  /** 'account:prefix' of whoever helps: the households paired with it there. */
  readonly helpers: readonly string[];
  readonly adminAreas: readonly string[];
  readonly auditAreas: readonly string[];
  readonly operateAreas: readonly string[];
  /** Where every problem of the register is seen; elsewhere only those that are one's own. */
  readonly problemAreas: readonly string[];
  readonly roles: readonly Role[];
}

const writes = [
  'household.edit',
  'household.create',
  'meeting.prepare',
  'meeting.confirm',
  'meeting.members',
  'notice.post',
  'notice.certify',
  'objection.receive',
] as const satisfies readonly Action[];

/** The scopes of today's grants. */
export function scopesOf(actor: Actor): Scopes {
  const officesWith = (...some: Action[]): string[] =>
    prefixes(actor.grants.filter((grant) => isOffice(grant) && some.some((action) => roleHas(grant.role, action))));
  return {
    accounts: accountsOf(actor),
    areas: officesWith('household.read'),
    writeAreas: officesWith(...writes),
    reportAreas: prefixes(actor.grants.filter((grant) => roleHas(grant.role, 'clue.create'))),
    objectionAreas: officesWith('objection.readObjector', 'objection.judge'),
    departments: unique(
      actor.grants.flatMap((grant) =>
        grant.department === undefined ? [] : [`${grant.department}:${prefixOf(grant.areaCode)}`],
      ),
    ),
    grids: unique(
      actor.grants.flatMap((grant) =>
        roleFacts[grant.role].scope === 'grid' && grant.gridId !== undefined ? [grant.gridId] : [],
      ),
    ),
    helpers: unique(
      actor.grants.flatMap((grant) =>
        roleFacts[grant.role].scope === 'households'
          ? [`${grant.onBehalfOf ?? actor.accountId}:${prefixOf(grant.areaCode)}`]
          : [],
      ),
    ),
    adminAreas: officesWith('account.edit'),
    auditAreas: officesWith('audit.read'),
    operateAreas: officesWith('operate.read'),
    problemAreas: officesWith('problem.readArea'),
    roles: [...new Set(actor.grants.map((grant) => grant.role))],
  };
}

// Grid, pairing and department reach less than their area: they are told apart.
function isOffice(grant: Grant): boolean {
  const scope = roleFacts[grant.role].scope;
  return scope === 'village' || scope === 'township' || scope === 'county' || scope === 'any';
}

// A prefix inside another adds nothing.
function prefixes(grants: readonly Grant[]): string[] {
  const all = unique(grants.map((grant) => prefixOf(grant.areaCode)));
  return all.filter((prefix) => !all.some((other) => other !== prefix && prefix.startsWith(other)));
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** Every role with at least one right: a role without any would be a dead account. */
export const rolesWithRights: ReadonlySet<Role> = new Set(Object.values(actionRoles).flat());
