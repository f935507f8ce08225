import type { Label } from '#domain/household/labels';
import { returnableParts, returnablePlanParts } from '#domain/steps/returnableParts';
import type { FieldSpec } from '../specs';
import { homeSpecs, landSpecs, securitySpecs } from './homeSpecs';
import { incomeSpecs } from './incomeSpecs';
import { memberSpecs, workSpecs } from './memberSpecs';
import { householdSpecs, verificationSpecs } from './verificationSpecs';

type Table = Readonly<Record<string, FieldSpec>>;
const parts: Readonly<Record<string, Table>> = {
  home: homeSpecs,
  land: landSpecs,
  income: incomeSpecs,
  securities: securitySpecs,
};

/** What a field of a verification or another part that was ticked is called, by its path; the member it is of, where it is of one. */
export interface FieldName {
  readonly labels: readonly Label[];
  readonly spec?: FieldSpec;
  readonly memberId?: string;
}

/** `facts.income.wagesFen` → 近十二个月收入, 工资性收入. A path it does not know names itself. */
export function fieldName(path: string): FieldName {
  const member = /^facts\.members\[([^\]]+)\]\.?(work\.)?(\w+)?/.exec(path);
  if (member !== null) {
    const [, memberId = '', work, name = ''] = member;
    const spec = (work === undefined ? (memberSpecs as Table) : (workSpecs as Table))[name];
    return { labels: [spec ?? householdSpecs.members], memberId, ...(spec && { spec }) };
  }
  const [first = '', second = '', third = ''] = path.split('.');
  if (first !== 'facts') return known((verificationSpecs as Table)[first], path);
  const outer = (householdSpecs as Table)[second];
  const spec = parts[second]?.[third];
  if (spec !== undefined && outer !== undefined) return { labels: [outer, spec], spec };
  return known(outer, path);
}

/** What else comes back to somebody with a form. */
const otherParts = [...returnableParts.sampling, ...returnablePlanParts];

function known(spec: FieldSpec | undefined, path: string): FieldName {
  if (spec !== undefined) return { labels: [spec], spec };
  return { labels: [otherParts.find(({ field }) => field === path) ?? { zh: path, en: path }] };
}
