import type { LabourClass } from '../assistance/planRules';
import type { Day } from '../calendar/day';
import type { Category, Department } from '../household/codes';
import type { HouseGrade, HouseholdKind, Security } from '../household/homeCodes';
import type { Health, Labour, OutOfSchoolReason, SchoolStatus } from '../household/personCodes';

/** 低保, 特困, 残疾人两项补贴, as a member's facts name them. */
export const allowances = ['minimumLiving', 'destituteSupport', 'disabilitySubsidy'] as const;
export type Allowance = (typeof allowances)[number];

/** 合规自付支出 by kind, as the income facts keep it. */
export const selfPaidKinds = ['medical', 'schooling', 'disaster'] as const;
export type SelfPaidKind = (typeof selfPaidKinds)[number];

/** What has to be so of one person. Data, so that a county writes its catalogue without a program. */
export type MemberCondition =
  | { readonly is: 'disabled'; readonly grades: readonly (1 | 2 | 3 | 4)[] }
  | { readonly is: 'health'; readonly any: readonly Health[] }
  | { readonly is: 'inSchool'; readonly any: readonly SchoolStatus[] }
  | { readonly is: 'outOfSchool'; readonly any: readonly OutOfSchoolReason[] }
  /** Full years on the day asked for, both included. */
  | { readonly is: 'aged'; readonly from: number; readonly to: number }
  | { readonly is: 'labour'; readonly any: readonly Labour[] }
  | { readonly is: 'receives'; readonly any: readonly Allowance[] };

/** What has to be so of the household. */
export type HouseholdCondition =
  | { readonly is: 'kind'; readonly any: readonly HouseholdKind[] }
  | { readonly is: 'monitored'; readonly any: readonly Category[] }
  | { readonly is: 'labourClass'; readonly any: readonly LabourClass[] }
  | { readonly is: 'houseGrade'; readonly any: readonly HouseGrade[] }
  | { readonly is: 'withoutSecurity'; readonly any: readonly Security[] }
  /** More than so much of twelve months' policy-eligible expenditure, in fen. */
  | { readonly is: 'selfPaidAbove'; readonly kind: SelfPaidKind; readonly fen: number };

/**
 * One entry of 惠农政策清单: what a household may have, where and from when to when.
 * The conditions are those that the facts can tell; what they cannot is `toCheck`, and the department decides.
 */
export interface Benefit {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly department: Department;
  /** Prefix of the area codes where it is given; empty is everywhere. */
  readonly areaPrefix: string;
  readonly fromOn: Day;
  /** Last day; none means until further notice. */
  readonly toOn?: Day;
  /** Alternatives, each of them a list of what has to be so together; no alternative at all asks nothing of the household. */
  readonly household: readonly (readonly HouseholdCondition[])[];
  /** What has to be so of one and the same member, who then has it; empty where the household as a whole has it. */
  readonly member: readonly MemberCondition[];
  /** What it is in money, where its source says so: a sum, or a share of what goes beyond a threshold. */
  readonly amount?: { readonly fen: number } | { readonly percent: number; readonly aboveFen: number };
  readonly toCheck?: { readonly zh: string; readonly en: string };
  readonly source: string;
}
