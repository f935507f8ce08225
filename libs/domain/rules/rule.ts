import type { MeasureState } from '../assistance/measureState';
import type { Day } from '../calendar/day';
import type { EliminationWay } from '../elimination/way';
import type { Cause } from '../household/codes';
import type { Measure } from '../household/measures';
import type { VerificationForm } from '../household/verificationForm';
import type { RuleCode } from './ruleCodes';

/** What a finding does: `warn` shows, `block` holds, `explain` holds until somebody gives a reason and then only shows. */
export const effects = ['warn', 'explain', 'block'] as const;
export type Effect = (typeof effects)[number];

/** What the rules look at. The register can be inspected in the same way as a verification form. */
export type Inspected = Pick<VerificationForm, 'facts' | 'result' | 'causes' | 'riskStartedOn' | 'explanations'>;

export interface InspectionContext {
  readonly today: Day;
  /** The year's monitoring line for the county, per head. */
  readonly monitoringLineFen: number;
  /** Members whose ID number stands in another household of the register, wherever that is. */
  readonly registeredElsewhere: readonly string[];
  /** Of a household that is or was monitored; without it the rules over help and elimination say nothing. */
  readonly monitoring?: MonitoringContext;
}

/** What was done for a monitored household, as the case tells it. */
export interface MonitoringContext {
  readonly identifiedOn: Day | null;
  /** The day of the elimination, or the day it would be if it were confirmed now; null while none is proposed. */
  readonly eliminatedOn: Day | null;
  readonly way: EliminationWay | null;
  readonly contactKnown: boolean;
  readonly measures: readonly MeasureInspected[];
}

export interface MeasureInspected {
  readonly category: Measure;
  readonly causes: readonly Cause[];
  readonly state: MeasureState;
  /** How often it was given and confirmed. */
  readonly times: number;
  readonly dueOn: Day;
}

/** One field that a rule speaks of. */
export interface Finding {
  readonly field: string;
}

/** 核查规则: what inspectors check later is checked before submission. Dated, switchable, with its source. */
export interface InspectionRule {
  readonly code: RuleCode;
  readonly zh: string;
  readonly en: string;
  readonly source: string;
  readonly from: Day;
  /** Last day on which the rule holds; none means until further notice. */
  readonly until?: Day;
  readonly atVillage: Effect;
  readonly atCounty: Effect;
  readonly judge: (inspected: Inspected, context: InspectionContext) => Finding[];
}

/** The day of 中农发〔2021〕7号, from which the present monitoring and its inspections run. */
export const monitoringBegan: Day = '2021-05-14';
/** The list that county inspections work through (process.md 2, “Inspection rules”). */
export const inspectionList = '防返贫监测数据质量核查规则';

/** One finding on a field when something is so. */
export const when = (speaks: boolean, field: string): Finding[] => (speaks ? [{ field }] : []);
