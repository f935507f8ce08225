import type { PlannedMeasure } from '../assistance/planRules';
import type { EliminationWay } from '../elimination/way';
import type { TakenOver } from '../takeOver/takenOver';
import type { Envelope } from './command';

/** Another helper takes the household over, from this moment: no gap between the two (零脱管). */
export interface ReplaceHelper extends Envelope {
  readonly type: 'replaceHelper';
  readonly toAccountId: string;
  readonly unitId?: string;
}

/** Another person visits the tracked household from now on, an open visit included. */
export interface ReplaceTracker extends Envelope {
  readonly type: 'replaceTracker';
  readonly toAccountId: string;
}

/** One more measure beside the reviewed plan. */
export interface DeclareMeasure extends Envelope {
  readonly type: 'declareMeasure';
  readonly measure: PlannedMeasure;
}

export interface StopMeasure extends Envelope {
  readonly type: 'stopMeasure';
  readonly measureId: string;
  readonly reasonCode: string;
}

/** 提出风险消除: refused with every unmet condition that can be known before the home is assessed. */
export interface ProposeElimination extends Envelope {
  readonly type: 'proposeElimination';
  readonly way: EliminationWay;
}

/** The county's draw says whether the household is visited before it confirms. */
export interface ApplySample extends Envelope {
  readonly type: 'applySample';
  readonly drawId: string;
  readonly taskId: string;
  readonly chosen: boolean;
}

/** 风险消除回退: the elimination was unsound; the county decides. */
export interface ProposeReversal extends Envelope {
  readonly type: 'proposeReversal';
  readonly reasonCode: string;
}

/** 户籍迁出, 整户自然减少: leaves by its own short way and is never counted as eliminated; the county decides. */
export interface ProposeDeparture extends Envelope {
  readonly type: 'proposeDeparture';
  readonly reasonCode: string;
}

/** The one other door (I2): a household that was monitored before this system came in at the step where it stands. */
export interface TakeOver extends Envelope, TakenOver {
  readonly type: 'takeOver';
}

/** Commands of help, elimination, tracking, and the one that places a case. */
export type HelpCommand =
  | ReplaceHelper
  | ReplaceTracker
  | DeclareMeasure
  | StopMeasure
  | ProposeElimination
  | ApplySample
  | ProposeReversal
  | ProposeDeparture
  | TakeOver;
