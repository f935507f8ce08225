import type { Department } from '../household/codes';
import type { Duty, DutyRhythm } from '../assistance/duties';
import type { EliminationStep, Procedure, RoadStep } from '../process/step';
import {
  type HelpTaskKind,
  type IdentificationTaskKind,
  isCoordinationTaskKind,
  isHelpTaskKind,
  isOnSiteTaskKind,
  isSupervisionTaskKind,
  type OnSiteTaskKind,
  type SupervisionTaskKind,
  type TaskKind,
} from '../process/taskKind';

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
  readonly limits: Readonly<Record<IdentificationTaskKind, Limit>>;
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
  /** Days after which an unfounded clue, an elimination and a problem struck off are looked at again (回头看). */
  readonly lookBack: Limit;
  /** Days in which the procedure must be completed after emergency help (先救助后补程序). */
  readonly emergency: Limit;
  readonly ladder: readonly Rung[];
  /** Days before the due moment at which a task's light turns yellow. */
  readonly nearDays: number;
  /** Help, elimination and tracking. A version saved without it leads no further than to the monitored household. */
  readonly help?: HelpPolicy;
  /** 挂牌督办 with deadlines of its own. A version saved without it marks a proposed listing and leads no further. */
  readonly supervision?: SupervisionPolicy;
  /** 乡镇抽查: the township visits a share of the cases on site before it passes them. A version saved without it asks for no visit. */
  readonly onSite?: OnSitePolicy;
}

/** The share that the township visits at its review; which cases, nobody knows before they come to it. */
export interface OnSitePolicy {
  readonly rate: { readonly numerator: number; readonly denominator: number };
  readonly limits: Readonly<Record<OnSiteTaskKind, Limit>>;
}

/** The county's arrangement of what follows a proposal to list (process.md 4). */
export interface SupervisionPolicy {
  readonly limits: Readonly<Record<SupervisionTaskKind, Limit>>;
  /** 提请协调: for the office that is asked to help a case on; left out, five working days. */
  readonly coordination?: Limit;
  /** An operation over more cases than so many is approved by a second person first; left out, never. */
  readonly secondPersonOver?: number;
  /** 红黑榜 of the month's comparison; left out, the usual bounds (`sheets/ranking.ts`). */
  readonly ranking?: RankingBounds;
}

/** 红榜 from so many percent in time on, 黑榜 below so many. */
export interface RankingBounds {
  readonly redFromPercent: number;
  readonly blackBelowPercent: number;
}

/**
 * A county may ask for more months before an elimination, never for fewer: whoever is eliminated within six months is found by the
 * inspection (process.md 2, “Risk elimination” and the inspection's rules).
 */
export const fewestMonthsToElimination = 6;

/** The county's arrangement of what follows the identification (process.md 2: Assistance, Risk elimination, Tracking). */
export interface HelpPolicy {
  readonly limits: Readonly<Record<HelpTaskKind, Limit>>;
  /** Stages of the elimination in order; steps inside one stage run side by side. */
  readonly eliminationStages: readonly (readonly EliminationStep[])[];
  /** Income per head above the line for so many months. */
  readonly stableMonths: number;
  /** Months that must have passed since the identification. */
  readonly monitoredMonths: number;
  /** 常态跟踪监测: for so many months after the elimination, a visit every so many. */
  readonly tracking: { readonly months: number; readonly everyMonths: number };
  /** Share of the proposed households that the county visits before it confirms. */
  readonly sampling: { readonly numerator: number; readonly denominator: number };
  /** The helper's “8个一”; null where the county does not ask for one. */
  readonly duties: Readonly<Record<Duty, DutyRhythm | null>>;
}

/** No text fixes it; a version that was saved without one has this. */
export const usualCoordination: Limit = { days: 5, unit: 'working' };

/** The limit of a kind of task; a policy without a section has none for the tasks of that section, which it never opens. */
export function limitOf(policy: Policy, kind: TaskKind): Limit {
  if (isCoordinationTaskKind(kind)) return policy.supervision?.coordination ?? usualCoordination;
  const limit = isHelpTaskKind(kind)
    ? policy.help?.limits[kind]
    : isSupervisionTaskKind(kind)
      ? policy.supervision?.limits[kind]
      : isOnSiteTaskKind(kind)
        ? policy.onSite?.limits[kind]
        : policy.limits[kind];
  if (!limit) throw new Error(`Policy ${policy.code} ${policy.version} has no ${kind}`);
  return limit;
}

/** The stages of the road that a case is on. */
export function stagesOf(policy: Policy, procedure: Procedure): readonly (readonly RoadStep[])[] {
  return procedure === 'elimination' ? (policy.help?.eliminationStages ?? []) : policy.stages;
}

/** The largest size of a policy as JSON, in bytes (it travels in every case's start input). */
export const policyMaxBytes = 64 * 1024;
