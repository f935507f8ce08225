import { roleHas } from '#domain/access/actions';
import { type AccessObject, reaches } from '#domain/access/may';
import type { Actor, Grant, Role } from '#domain/access/roles';
import type { Department } from '#domain/household/codes';

/** How much of a household a reader sees. */
export interface Sight {
  /** An audit works on masked names. */
  readonly names: boolean;
  /** Health is for those who work on it. */
  readonly health: boolean;
}

const healthRoles: readonly Role[] = [
  'villageClerk',
  'villageSecretary',
  'firstSecretary',
  'villageLiaison',
  'helper',
  'townshipOfficer',
  'townshipLeader',
  'countyOfficer',
  'countyLeader',
];
const healthDepartments: readonly Department[] = ['health', 'medicalInsurance', 'disabledFederation', 'civilAffairs'];

/** The widest sight that any of the actor's grants gives on the household. */
export function sightOf(actor: Actor, object: AccessObject): Sight {
  const here = actor.grants.filter((grant) => roleHas(grant.role, 'household.read') && reaches(grant, object, actor));
  return { names: here.some((grant) => grant.role !== 'auditor'), health: here.some(seesHealth) };
}

function seesHealth({ role, department }: Grant): boolean {
  return healthRoles.includes(role) || (department !== undefined && healthDepartments.includes(department));
}
