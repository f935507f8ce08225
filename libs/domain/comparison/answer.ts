import type { Department } from '../household/codes';
import type { Labels } from '../household/labels';
import type { SchoolStatus } from '../household/personCodes';

/** What a department says to a verification: its own records agree, they do not, or it cannot tell. */
export const verdicts = ['match', 'noMatch', 'unknown'] as const;
export type Verdict = (typeof verdicts)[number];
export const verdictLabels = {
  match: { zh: '比对一致', en: 'Agrees' },
  noMatch: { zh: '比对不一致', en: 'Does not agree' },
  unknown: { zh: '无法核实', en: 'Cannot tell' },
} as const satisfies Labels<Verdict>;

export const vehicleKinds = ['car', 'truck', 'machinery', 'motorcycle'] as const;
export type VehicleKind = (typeof vehicleKinds)[number];
export const vehicleKindLabels = {
  car: { zh: '小型客车', en: 'Car' },
  truck: { zh: '货车', en: 'Truck' },
  machinery: { zh: '大型农机、工程机械', en: 'Large machinery' },
  motorcycle: { zh: '摩托车、三轮车', en: 'Motorcycle or tricycle' },
} as const satisfies Labels<VehicleKind>;

export const enterpriseRoles = ['legalPerson', 'shareholder', 'selfEmployed'] as const;
export type EnterpriseRole = (typeof enterpriseRoles)[number];
export const enterpriseRoleLabels = {
  legalPerson: { zh: '法定代表人', en: 'Legal representative' },
  shareholder: { zh: '股东', en: 'Shareholder' },
  selfEmployed: { zh: '个体工商户', en: 'Self-employed trader' },
} as const satisfies Labels<EnterpriseRole>;

export const propertyKinds = ['apartment', 'shop', 'ruralHouse'] as const;
export type PropertyKind = (typeof propertyKinds)[number];
export const propertyKindLabels = {
  apartment: { zh: '商品房', en: 'Apartment in town' },
  shop: { zh: '商铺', en: 'Shop' },
  ruralHouse: { zh: '农村住房', en: 'Rural house' },
} as const satisfies Labels<PropertyKind>;

interface OfMember {
  readonly memberId: string;
}

/** What the department's records hold, by member. A list left empty says: looked, and found nothing. */
export interface ComparisonFacts {
  readonly vehicles?: readonly (OfMember & { readonly kind: VehicleKind })[];
  readonly enterprises?: readonly (OfMember & { readonly role: EnterpriseRole })[];
  readonly properties?: readonly (OfMember & { readonly kind: PropertyKind; readonly areaM2: number })[];
  /** 财政供养人员 */
  readonly publicPayroll?: readonly OfMember[];
  /** Policy-eligible medical expenditure paid by the member in the twelve months. */
  readonly medicalBills?: readonly (OfMember & { readonly selfPaidFen: number })[];
  readonly schooling?: readonly (OfMember & { readonly status: SchoolStatus })[];
  readonly insurance?: readonly (OfMember & { readonly medicalInsured: boolean })[];
  /** Disability certificate and its grade, 1 the heaviest; `grade` missing means none. */
  readonly disability?: readonly (OfMember & { readonly grade?: 1 | 2 | 3 | 4 })[];
}

/** 部门比对反馈: each department answers for itself. */
export interface ComparisonAnswer {
  readonly department: Department;
  readonly verdict: Verdict;
  readonly facts: ComparisonFacts;
  readonly note?: string;
}
