import type { Day } from '../calendar/day';
import type { EliminationWay } from '../elimination/way';
import type { Category, Cause, Channel } from '../household/codes';
import type { HouseholdFacts } from '../household/facts';
import type { Outcome } from '../process/event';
import type { RowFault } from './fault';
import type { TakenOverAt, TakenOverMeasure } from './takenOver';

/** How the household has been monitored so far, as the row says it. */
export interface TakenMonitoring {
  readonly at: TakenOverAt;
  readonly category: Category;
  readonly causes: readonly Cause[];
  readonly channel: Channel;
  readonly identifiedOn: Day | null;
  readonly eliminated: { readonly on: Day; readonly way: EliminationWay } | null;
  readonly safetyNet: boolean;
  readonly trackingUntilOn: Day | null;
  readonly ended: { readonly on: Day; readonly outcome: Outcome } | null;
  readonly helperLogin: string | null;
}

/**
 * A household as its rows say it, without a fault in itself. Ids of members and measures are places in the workbook (`member-1`);
 * whoever takes the household over gives them lasting ones. Personal data throughout.
 */
export interface TakenHousehold {
  readonly facts: HouseholdFacts;
  readonly monitoring: TakenMonitoring;
  readonly measures: readonly TakenOverMeasure[];
}

/** A household of the workbook: with what is wrong, or what is taken. */
export interface ReadHousehold {
  /** Its row in the sheet of households. */
  readonly row: number;
  readonly number: string | null;
  readonly areaCode: string | null;
  readonly helperLogin: string | null;
  /** Identity numbers that are none are left out. */
  readonly people: readonly { readonly row: number; readonly idNumber: string }[];
  readonly faults: readonly RowFault[];
  readonly taken: TakenHousehold | null;
}
