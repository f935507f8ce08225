import type { Department } from '../household/codes';
import { type Refusal, refuse } from '../refusal';
import { type AreaLevel, levelOf } from './areas';
import { type Role, roleFacts, type ScopeKind } from './roles';

/** A right as it is asked for: a role in an area, from a day to a day. */
export interface GrantAsked {
  readonly role: Role;
  readonly areaCode: string;
  readonly department?: Department;
  readonly gridId?: string;
  readonly fromOn: string;
  readonly toOn?: string;
}

/** What narrows a role inside its area: a department's questions, a grid. Everything else has nothing of the kind. */
export const narrowedBy = (role: Role): 'department' | 'gridId' | null => {
  const { scope } = roleFacts[role];
  return scope === 'questions' ? 'department' : scope === 'grid' ? 'gridId' : null;
};

/** The level of area that a role is given in; null where any will do. */
export const levelFor = (role: Role): AreaLevel | null => levelOfScope[roleFacts[role].scope];

/** A name to sign in with: small letters, digits, dots and hyphens, 3 to 40 of them, a letter first. */
export const isLogin = (login: string): boolean => /^[a-z][a-z0-9.-]{2,39}$/.test(login);

const levelOfScope: Record<ScopeKind, AreaLevel | null> = {
  village: 'village',
  township: 'township',
  county: 'county',
  grid: 'village',
  households: null,
  questions: 'county',
  any: null,
};
const levelZh: Record<AreaLevel, string> = {
  province: '省级',
  city: '市级',
  county: '县级',
  township: '乡镇',
  village: '村级',
};

/** What is wrong with a grant: the role's level, what narrows it, its days. `path` names it in the form. */
export function grantFaults(grant: GrantAsked, path: string): Refusal[] {
  const faults: Refusal[] = [];
  const at = (field: string): string => (path === '' ? field : `${path}.${field}`);
  const { scope } = roleFacts[grant.role];
  const level = levelOfScope[scope];
  if (level !== null && levelOf(grant.areaCode) !== level)
    faults.push(refuse('grant.areaLevel', { field: at('areaCode'), params: { level: levelZh[level] } }));
  faults.push(
    ...narrowing(scope === 'questions', grant.department, at('department')),
    ...narrowing(scope === 'grid', grant.gridId, at('gridId')),
  );
  if (grant.toOn !== undefined && grant.toOn < grant.fromOn)
    faults.push(refuse('form.dateOrder', { field: at('toOn') }));
  return faults;
}

function narrowing(wanted: boolean, value: string | undefined, field: string): Refusal[] {
  if (wanted && value === undefined) return [refuse('form.required', { field })];
  return !wanted && value !== undefined ? [refuse('form.unknownField', { field })] : [];
}
