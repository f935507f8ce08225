import type { Department } from '../household/codes';
import type { MemberFacts } from '../household/facts';
import type { ComparisonFacts } from './answer';

/** What a department is asked, and what of the household it has to see to answer. */
export interface DepartmentQuestion {
  readonly asks: readonly (keyof ComparisonFacts)[];
  /** Beside name, relation and the masked ID number, which everybody needs to find the person. */
  readonly shows: readonly (keyof MemberFacts)[];
}

/** One question for each department (process.md 2, Data comparison); a department sees no more than it needs (8). */
export const departmentQuestions = {
  medicalInsurance: { asks: ['medicalBills', 'insurance'], shows: ['medicalInsured'] },
  health: { asks: ['medicalBills'], shows: ['health'] },
  education: { asks: ['schooling'], shows: ['schoolStatus', 'outOfSchoolReason'] },
  civilAffairs: { asks: [], shows: ['minimumLiving', 'destituteSupport'] },
  housing: { asks: ['properties'], shows: [] },
  water: { asks: [], shows: [] },
  disabledFederation: { asks: ['disability'], shows: ['disabilityGrade', 'disabilitySubsidy'] },
  humanResources: { asks: ['publicPayroll'], shows: ['pensionInsured', 'work', 'publicPost'] },
  emergency: { asks: [], shows: [] },
  agriculture: { asks: ['vehicles'], shows: [] },
  publicSecurity: { asks: ['vehicles'], shows: [] },
  marketRegulation: { asks: ['enterprises'], shows: [] },
  naturalResources: { asks: ['properties'], shows: [] },
  finance: { asks: ['publicPayroll'], shows: [] },
} as const satisfies Record<Department, DepartmentQuestion>;
