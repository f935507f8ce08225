import type { Department } from '../household/codes';
import type { HouseholdFacts, MemberFacts } from '../household/facts';
import type { Labels } from '../household/labels';
import type { ComparisonAnswer, ComparisonFacts } from './answer';

export const contradictionCodes = [
  'vehicle',
  'enterprise',
  'property',
  'publicPayroll',
  'medicalBillHigher',
  'medicalBillLower',
  'schoolStatus',
  'insurance',
  'disability',
] as const;
export type ContradictionCode = (typeof contradictionCodes)[number];
export const contradictionLabels = {
  vehicle: { zh: '名下有车辆或大型机械', en: 'A vehicle or large machine is registered' },
  enterprise: { zh: '名下有登记的企业或个体工商户', en: 'An enterprise or trade is registered' },
  property: { zh: '名下有商品房或商铺', en: 'An apartment in town or a shop is registered' },
  publicPayroll: { zh: '系财政供养人员', en: 'On the public payroll' },
  medicalBillHigher: { zh: '医疗自付高于核实数', en: 'Medical expenditure is higher than was verified' },
  medicalBillLower: { zh: '医疗自付低于核实数', en: 'Medical expenditure is lower than was verified' },
  schoolStatus: { zh: '在校状况与学籍不符', en: 'School status differs from the school’s register' },
  insurance: { zh: '医保参保状况不符', en: 'Medical insurance status differs' },
  disability: { zh: '残疾状况或等级与残疾证不符', en: 'Disability differs from the certificate' },
} as const satisfies Labels<ContradictionCode>;

/** A department's record that does not go together with the verification: shown side by side to the approver. */
export interface Contradiction {
  readonly code: ContradictionCode;
  readonly department: Department;
  /** The verification's field that it stands against. */
  readonly field: string;
  readonly memberId?: string;
}

/** Bills of verification and department differ in dates and rounding; this much is no contradiction. */
const medicalToleranceFen = 1_000_00;

type Look = (found: ComparisonFacts, facts: HouseholdFacts) => Omit<Contradiction, 'department'>[];

/** One look for each kind of record. */
const looks: readonly Look[] = [
  ({ vehicles = [] }) =>
    vehicles
      .filter((v) => v.kind !== 'motorcycle')
      .map(({ memberId }) => ({ code: 'vehicle', field: 'facts.members', memberId })),
  ({ enterprises = [] }) =>
    enterprises.map(({ memberId }) => ({ code: 'enterprise', field: 'facts.income.businessFen', memberId })),
  ({ properties = [] }) =>
    properties
      .filter((p) => p.kind !== 'ruralHouse')
      .map(({ memberId }) => ({ code: 'property', field: 'facts.home', memberId })),
  ({ publicPayroll = [] }) =>
    publicPayroll.map(({ memberId }) => ({ code: 'publicPayroll', field: 'facts.income.wagesFen', memberId })),
  ({ medicalBills }, { income }) => {
    if (!medicalBills) return [];
    const difference = medicalBills.reduce((sum, b) => sum + b.selfPaidFen, 0) - income.medicalSelfPaidFen;
    if (Math.abs(difference) <= medicalToleranceFen) return [];
    return [
      { code: difference > 0 ? 'medicalBillHigher' : 'medicalBillLower', field: 'facts.income.medicalSelfPaidFen' },
    ];
  },
  ({ schooling = [] }, { members }) =>
    against(members, schooling, 'schoolStatus', 'schoolStatus', (m, s) => (m.schoolStatus ?? null) !== s.status),
  ({ insurance = [] }, { members }) =>
    against(members, insurance, 'insurance', 'medicalInsured', (m, s) => m.medicalInsured !== s.medicalInsured),
  ({ disability = [] }, { members }) =>
    against(
      members,
      disability,
      'disability',
      'disabilityGrade',
      (m, s) => (m.disabilityGrade ?? null) !== (s.grade ?? null),
    ),
];

/** Everything in the answers that contradicts the verified facts: codes and paths, no values. Each once for a department and member. */
export function contradictions(facts: HouseholdFacts, answers: readonly ComparisonAnswer[]): Contradiction[] {
  const all = answers.flatMap(({ department, facts: found }) =>
    looks.flatMap((look) => look(found, facts).map((c) => ({ ...c, department }))),
  );
  const nameOf = (c: Contradiction) => [c.code, c.department, c.memberId].join(' ');
  return all.filter((c, i) => all.findIndex((other) => nameOf(other) === nameOf(c)) === i);
}

function against<Entry extends { readonly memberId: string }>(
  members: readonly MemberFacts[],
  entries: readonly Entry[],
  code: ContradictionCode,
  name: keyof MemberFacts,
  differs: (member: MemberFacts, entry: Entry) => boolean,
): Omit<Contradiction, 'department'>[] {
  return entries.flatMap((entry) => {
    const at = members.findIndex((m) => m.memberId === entry.memberId);
    const member = members[at];
    return member && differs(member, entry)
      ? [{ code, field: `facts.members[${at}].${name}`, memberId: member.memberId }]
      : [];
  });
}
