import { levelOf } from '../access/areas';
import { type Role, roleFacts } from '../access/roles';
import type { Department } from '../household/codes';
import type { RankingBounds } from '../policy/policy';
import type { Step } from '../process/step';
import type { Nobody, StuckReason } from '../stuck/reason';
import type { Advice } from './advice';
import type { Ranked } from './ranking';

/** A village's office that is told by its township: the offices of all its villages together. */
export function isOfVillages({
  role,
  placeCode,
}: {
  readonly role: Role | null;
  readonly placeCode: string | null;
}): boolean {
  if (role === null || placeCode === null || levelOf(placeCode) === 'village') return false;
  return roleFacts[role].scope === 'village' || roleFacts[role].scope === 'households';
}

/** Work of one person, office or department; ids and codes only, names are put to them when a sheet is read. */
interface Desk {
  readonly role: Role | null;
  readonly department: Department | null;
  /** Where the office stands; null where a technical trouble hinders a case without open work. */
  readonly placeCode: string | null;
  readonly kinds: readonly string[];
  /** Some of the cases, those that press most first. */
  readonly caseIds: readonly string[];
}

/** Stuck cases that one desk holds for one reason, and what to do about it first. */
export interface HelpLine extends Desk {
  readonly reason: StuckReason;
  readonly nobody: Nobody | null;
  /** Account to which it was handed, or that has claimed it. */
  readonly holderId: string | null;
  readonly cases: number;
  /** Since when the longest is stuck; UTC milliseconds. */
  readonly oldestSince: number;
  readonly reminded: number;
  readonly advice: Advice;
}

/** Work of one desk that falls due within the week. */
export interface DueLine extends Desk {
  readonly tasks: number;
  readonly earliestDue: number;
}

/** What happened in a week. */
export interface WeekMoved {
  readonly fromOn: string;
  readonly opened: number;
  readonly identified: number;
  readonly eliminated: number;
  readonly returned: number;
  /** Stays at a step that ended, and those of them past their limit. */
  readonly left: number;
  readonly late: number;
}

export interface StepMoved {
  readonly step: Step;
  readonly left: number;
  readonly late: number;
}

/** 周工作清单: help first, then what is due, then what moved (周调度). */
export interface WeeklySheet {
  readonly kind: 'weekly';
  /** Made after its week was over: what stood when it was due; UTC milliseconds. Absent in older ones. */
  readonly asOf?: number | null;
  readonly open: number;
  readonly stuck: number;
  readonly help: readonly HelpLine[];
  /** Desks that did not find room. */
  readonly moreHelp: number;
  readonly dueTasks: number;
  readonly due: readonly DueLine[];
  readonly moreDue: number;
  /** The week that is over, and the one before it. */
  readonly moved: readonly WeekMoved[];
  readonly steps: readonly StepMoved[];
}

/** 月对比: of work done in time. Ids are departments, area codes and helping units. */
export interface MonthlySheet {
  readonly kind: 'monthly';
  /** By which 红黑榜 were made; absent in older ones, which had the usual. */
  readonly bounds?: RankingBounds;
  readonly departments: readonly Ranked[];
  readonly townships: readonly Ranked[];
  readonly units: readonly Ranked[];
}

export type SheetContent = WeeklySheet | MonthlySheet;

/** Steps for which the villages and the township answer; what the county, a department or a helper is asked counts for them. */
export const townshipSteps: readonly Step[] = [
  ...(['signFor', 'verification', 'deliberation', 'notice', 'townshipReview', 'nationalEntry'] as const),
  ...(['eliminationAssessment', 'notAdmitted', 'lookBack', 'suspension', 'transfer'] as const),
  ...(['helper', 'newRisk', 'tracking'] as const),
];
