import type { Department } from '../household/codes';

/** Who works with the system (process.md 1). The household itself has no account: it acts through its village or by receipt. */
export const roles = [
  'gridWorker',
  'gridHead',
  'villageClerk',
  'villageSecretary',
  'firstSecretary',
  'villageLiaison',
  'helper',
  'townshipOfficer',
  'townshipLeader',
  'departmentOfficer',
  'countyOfficer',
  'countyLeader',
  'supervisor',
  'auditor',
  'operator',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** What a role's scope is made of: an office has an area, the others something narrower inside it. */
export type ScopeKind = 'village' | 'township' | 'county' | 'grid' | 'households' | 'questions' | 'any';

export interface RoleFacts {
  readonly zh: string;
  readonly en: string;
  readonly scope: ScopeKind;
}

export const roleFacts = {
  gridWorker: { zh: '网格员', en: 'Grid worker', scope: 'grid' },
  gridHead: { zh: '网格长', en: 'Grid head', scope: 'grid' },
  villageClerk: { zh: '村级信息员', en: 'Village clerk', scope: 'village' },
  villageSecretary: { zh: '村党组织书记', en: 'Village party secretary', scope: 'village' },
  firstSecretary: { zh: '驻村第一书记', en: 'First secretary', scope: 'village' },
  villageLiaison: { zh: '包村干部', en: 'Village liaison of the township', scope: 'village' },
  helper: { zh: '帮扶责任人', en: 'Helper', scope: 'households' },
  townshipOfficer: { zh: '乡镇经办人', en: 'Township officer', scope: 'township' },
  townshipLeader: { zh: '乡镇分管领导', en: 'Township leader', scope: 'township' },
  departmentOfficer: { zh: '行业部门经办人', en: 'Department officer', scope: 'questions' },
  countyOfficer: { zh: '县级经办人', en: 'County officer', scope: 'county' },
  countyLeader: { zh: '县级审定人', en: 'County leader', scope: 'county' },
  supervisor: { zh: '督导员', en: 'Supervisor', scope: 'any' },
  auditor: { zh: '审计人员', en: 'Auditor', scope: 'any' },
  operator: { zh: '运维人员', en: 'Technical operator', scope: 'any' },
  administrator: { zh: '管理员', en: 'Administrator', scope: 'any' },
} as const satisfies Record<Role, RoleFacts>;

/** True for a role name; for input from outside. */
export function isRole(value: string): value is Role {
  return (roles as readonly string[]).includes(value);
}

/** One role in one area from a day to a day, both included. */
export interface Grant {
  readonly id?: string;
  readonly role: Role;
  /** 12 digits; stands for everything below it. */
  readonly areaCode: string;
  readonly department?: Department;
  readonly gridId?: string;
  /** 'YYYY-MM-DD' */
  readonly fromOn: string;
  readonly toOn?: string;
  /** Held only as a substitute for this account; both stand in the record. */
  readonly onBehalfOf?: string;
}

/** Who asks. `grants` holds today's rights only, the substituted person's included. */
export interface Actor {
  readonly accountId: string;
  readonly grants: readonly Grant[];
}

/** The grants that hold on a day. Days are compared as 'YYYY-MM-DD'. */
export function grantsOn(grants: readonly Grant[], dayOn: string): readonly Grant[] {
  return grants.filter((grant) => grant.fromOn <= dayOn && (grant.toOn === undefined || grant.toOn >= dayOn));
}

/** The actor's own account and those it substitutes for today. */
export function accountsOf(actor: Actor): readonly string[] {
  const others = actor.grants.flatMap((grant) => (grant.onBehalfOf === undefined ? [] : [grant.onBehalfOf]));
  return [...new Set([actor.accountId, ...others])];
}
