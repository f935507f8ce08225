import type { Day } from '../calendar/day';
import type { Duty } from '../assistance/duties';
import type { LabourClass, PlannedMeasure } from '../assistance/planRules';
import type { MeasureState } from '../assistance/measureState';
import type { Category, Cause } from '../household/codes';
import type { EliminationWay } from '../elimination/way';
import type { Outcome } from './event';

/** A measure of the household's plan and how far it has come; days of Asia/Shanghai. */
export interface CaseMeasure extends PlannedMeasure {
  readonly state: MeasureState;
  readonly declaredOn: Day;
  readonly approvedOn: Day | null;
  /** The latest period's, where it goes on. */
  readonly implementedOn: Day | null;
  /** Since when it counts as implemented, however often it is given. */
  readonly firstImplementedOn: Day | null;
  readonly confirmedOn: Day | null;
  readonly stoppedOn: Day | null;
  /** Times given and confirmed. */
  readonly times: number;
  /** When a continuing measure is to be given again, UTC milliseconds; null while it is being given or has ended. */
  readonly nextAt: number | null;
}

/** One look at the household's income: a verdict and a day, no amount. */
export interface IncomeCheck {
  readonly on: Day;
  readonly aboveLine: boolean;
}

/** Help as it stands: who helps, by which plan, with what. */
export interface HelpState {
  readonly helperId: string | null;
  /** 帮扶单位 */
  readonly unitId: string | null;
  readonly plan: 'none' | 'submitted' | 'reviewed';
  readonly labour: LabourClass | null;
  /** What the submitted plan asks for; declared when the township has reviewed it. */
  readonly planned: readonly PlannedMeasure[];
  readonly measures: readonly CaseMeasure[];
  /** The period of each duty that opened last or opens next, by its key, and when the next opens. */
  readonly duties: Readonly<Partial<Record<Duty, { readonly period: string; readonly nextAt: number }>>>;
  /** Periods that opened before this moment are nobody's omission: the helper came, or the case was resumed, later. */
  readonly dutiesFrom: number;
  /** Newest last, at most two years of visits. */
  readonly incomeChecks: readonly IncomeCheck[];
}

/** 常态跟踪监测 after an elimination; instants in UTC milliseconds. */
export interface Tracking {
  readonly since: number;
  readonly untilAt: number;
  readonly trackerId: string | null;
  readonly nextVisitAt: number | null;
  readonly visits: number;
}

/** One time of being monitored, from identification to its end: what the figures count. Days of Asia/Shanghai. */
export interface MonitoredSpan {
  readonly ordinal: number;
  readonly category: Category;
  readonly causes: readonly Cause[];
  readonly identifiedOn: Day;
  /** The day from which this span speaks for the household: its identification or, after a reversal (回退), the reversal. */
  readonly sinceOn: Day;
  /** 兜底保障 */
  readonly safetyNetOn: Day | null;
  readonly eliminatedOn: Day | null;
  readonly way: EliminationWay | null;
  readonly reversedOn: Day | null;
  readonly endedOn: Day | null;
  readonly outcome: Outcome | null;
  /** Told by the record that was kept before this system. */
  readonly takenOver: boolean;
}

/** Help before anybody has been assigned. */
export const noHelp: HelpState = {
  helperId: null,
  unitId: null,
  plan: 'none',
  labour: null,
  planned: [],
  measures: [],
  duties: {},
  dutiesFrom: 0,
  incomeChecks: [],
};
