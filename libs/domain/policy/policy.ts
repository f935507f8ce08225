import type { Department } from '../household/codes';
import type { RoadStep } from '../process/step';
import type { TaskKind } from '../process/taskKind';

/** A time limit. `days` full days after the day it starts; 0 is the end of the same day. */
export interface Limit {
  readonly days: number;
  readonly unit: 'calendar' | 'working';
}

/** Whom a rung of the ladder turns to. */
export type RungTarget = 'holder' | 'superior' | 'county' | 'countyLeader';

/**
 * One rung of the overdue ladder (process.md 4). `afterDays` counts from the due moment:
 * −1 is the day before, 0 the moment itself, 3 three days after it.
 */
export interface Rung {
  readonly afterDays: number;
  readonly action: 'remind' | 'escalate' | 'proposeListing';
  readonly to: RungTarget;
}

/**
 * A county's arrangement of the procedure: immutable once saved, versioned, at most 64 KiB as JSON (I9).
 * Everything numeric of process.md is here; working-day calendars and the year's line are not: they are reference data by date.
 */
export interface Policy {
  readonly code: string;
  readonly version: number;
  readonly nameZh: string;
  readonly nameEn: string;
  /** Where the figures come from: the regulation or practice that fixes them. */
  readonly source: string;
  /** Stages in order; the steps inside one stage run side by side and join before the next. */
  readonly stages: readonly (readonly RoadStep[])[];
  readonly limits: Readonly<Record<TaskKind, Limit>>;
  /** Clue to identification (the county's approval). A return never restarts it. */
  readonly chain: Limit;
  /** Full days after the day of posting. */
  readonly noticeDays: number;
  /** Share of the members who should attend that must be present. */
  readonly quorum: { readonly numerator: number; readonly denominator: number };
  /** Whether a second person (分管领导、审定人) approves. */
  readonly secondPerson: { readonly township: boolean; readonly county: boolean };
  readonly comparison: {
    readonly departments: readonly Department[];
    /** False: at the limit a silent department counts as “unknown” and the case goes on. */
    readonly waitBeyondLimit: boolean;
  };
  /** How often a failed vote may be sent back to the village with new facts. */
  readonly sendBackTimes: number;
  /** Steps gone through again after a return that changed the substance; others keep their result. */
  readonly redoAfterReturn: readonly RoadStep[];
  /** Days after which an unfounded clue is looked at again (回头看). */
  readonly lookBack: Limit;
  /** Days in which the procedure must be completed after emergency help (先救助后补程序). */
  readonly emergency: Limit;
  readonly ladder: readonly Rung[];
  /** Days before the due moment at which a task's light turns yellow. */
  readonly nearDays: number;
}

/** The largest size of a policy as JSON, in bytes (it travels in every case's start input). */
export const policyMaxBytes = 64 * 1024;
