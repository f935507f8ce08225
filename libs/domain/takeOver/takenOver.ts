import type { Day } from '../calendar/day';
import type { MeasureState } from '../assistance/measureState';
import type { PlannedMeasure } from '../assistance/planRules';
import type { EliminationWay } from '../elimination/way';
import type { Category, Cause, Channel } from '../household/codes';
import type { Outcome } from '../process/event';
import type { RoadStep } from '../process/step';

/** Where a household stands that is taken over. */
export type TakenOverAt =
  | { readonly phase: 'monitored' | 'tracking' | 'ended' }
  | { readonly phase: 'identifying' | 'eliminating'; readonly step: RoadStep };

/** A measure as the earlier record has it. */
export interface TakenOverMeasure extends PlannedMeasure {
  readonly state: MeasureState;
  readonly declaredOn: Day;
  readonly implementedOn?: Day;
  readonly confirmedOn?: Day;
}

/** What is taken over of a household monitored elsewhere: original days and the document it stands on (I2). Ids and codes only. */
export interface TakenOver {
  readonly importId: string;
  readonly documentFileId?: string;
  readonly at: TakenOverAt;
  /** Steps of its road that were done before, where it stands on one. */
  readonly stepsDone: readonly RoadStep[];
  readonly channel: Channel;
  readonly category: Category;
  readonly causes: readonly Cause[];
  /** Null for a household that is still being identified. */
  readonly identifiedOn: Day | null;
  readonly eliminated?: { readonly on: Day; readonly way: EliminationWay };
  readonly safetyNet?: boolean;
  readonly trackingUntilOn?: Day;
  readonly ended?: { readonly on: Day; readonly outcome: Outcome };
  readonly helperId?: string;
  readonly unitId?: string;
  readonly measures: readonly TakenOverMeasure[];
}
