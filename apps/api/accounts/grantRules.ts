import type { GrantForm } from '#contract/accounts/accounts';
import { type AreaLevel, levelOf } from '#domain/access/areas';
import { roleFacts, type ScopeKind } from '#domain/access/roles';
import { type Refusal, refuse } from '#domain/refusal';

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
export function grantFaults(grant: GrantForm, path: string): Refusal[] {
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
