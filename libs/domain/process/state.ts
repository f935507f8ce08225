import type { Category, Cause, Channel, RiskClass } from '../household/codes';
import type { Votes } from './command';
import type { EliminationWay } from '../elimination/way';
import type { OpenTask, Outcome } from './event';
import type { HelpState, MonitoredSpan, Tracking } from './helpState';
import type { Procedure, RoadStep, Step } from './step';
import type { StepInterval } from './stepInterval';

/**
 * Where the case is. `identifying`: on the policy's road. `notAdmitted`: refused, being confirmed or told.
 * `lookBack`: unfounded, waiting to be looked at again. `monitored`: identified and entered (监测对象), being helped.
 * `eliminating`: on the road of elimination. `tracking`: eliminated and tracked (常态跟踪监测). `ended`: over.
 */
export const phases = [
  'identifying',
  'notAdmitted',
  'lookBack',
  'monitored',
  'eliminating',
  'tracking',
  'ended',
] as const;
export type Phase = (typeof phases)[number];

export const phaseNames = {
  identifying: { zh: '识别中', en: 'Being identified' },
  notAdmitted: { zh: '不予纳入', en: 'Not admitted' },
  lookBack: { zh: '待回头看', en: 'Waits for its look-back' },
  monitored: { zh: '监测帮扶中', en: 'Monitored and helped' },
  eliminating: { zh: '风险消除程序中', en: 'Elimination under way' },
  tracking: { zh: '常态跟踪监测中', en: 'Tracked' },
  ended: { zh: '已终结', en: 'Ended' },
} as const satisfies Record<Phase, { zh: string; en: string }>;

export interface RunningNotice {
  readonly noticeId: string;
  readonly postedOn: string;
  /** The end of the last full day, UTC milliseconds. */
  readonly endsAt: number;
  readonly over: boolean;
}

/** A return under way: what must be dealt with and where the case goes on afterwards. */
export interface Correction {
  readonly fromStep: RoadStep;
  readonly toStep: RoadStep;
  readonly fields: readonly string[];
  readonly then: 'back' | 'again';
  readonly seq: number;
  /** Stage that returned it; `then` says whether the case comes straight back to it. */
  readonly fromStage: number;
}

/** What taking a decision back needs to know. */
export interface Undo {
  readonly task: OpenTask;
  readonly accountId: string;
  /** Moment of the decision: all events of one command share it, and no two commands do. */
  readonly at: number;
  readonly phaseBefore: Phase;
  readonly stageBefore: number;
  readonly stepsBefore: readonly RoadStep[];
  readonly stageAfter: number;
  readonly resultsBefore: Readonly<Partial<Record<RoadStep, StepResult>>>;
  readonly correctionBefore: Correction | null;
  /** What the decision may have said of identification and elimination. Missing in a state carried from an earlier version. */
  readonly saidBefore?: Pick<CaseState, 'identifiedOn' | 'eliminated' | 'tracking' | 'spans'> & {
    /** Missing where the decision is of an earlier version. */
    readonly emergency?: CaseState['emergency'];
  };
  readonly opened: readonly string[];
  readonly cancelled: readonly OpenTask[];
}

export interface StepResult {
  readonly result: string;
  readonly seq: number;
}

/** 挂牌督办 of the case: for a task, the chain, or (`case`) its substance. */
export interface Listing {
  readonly subject: string;
  readonly reasonCode: string;
  readonly askedAt: number;
  readonly stands: 'asked' | 'assigned' | 'mended';
  readonly ownerId: string | null;
}

/** A limit that belongs to the case and not to one task. */
export interface CaseClock {
  readonly dueAt: number;
  readonly rungsFired: number;
}

/** A case between two events. Plain JSON, absolute instants, ids and codes only; what workflow and rebuild fold. */
export interface CaseState {
  readonly caseId: string;
  readonly householdId: string;
  readonly areaCode: string;
  readonly policyCode: string;
  readonly policyVersion: number;
  readonly seq: number;
  /** Moment of the last event; the next command's events stand strictly after it. */
  readonly lastAt: number;
  readonly phase: Phase;
  /** The road that stage, steps and results belong to. */
  readonly procedure: Procedure;
  readonly stage: number;
  /** Steps of the present stage that are not finished yet. */
  readonly stageSteps: readonly RoadStep[];
  /** Latest result of each step of the road. */
  readonly results: Readonly<Partial<Record<RoadStep, StepResult>>>;
  readonly tasks: readonly OpenTask[];
  readonly channel: Channel;
  readonly riskClasses: readonly RiskClass[];
  readonly clueIds: readonly string[];
  readonly openedAt: number;
  readonly chain: CaseClock;
  readonly emergency: (CaseClock & { readonly since: number }) | null;
  readonly notice: RunningNotice | null;
  readonly openObjections: readonly string[];
  readonly correction: Correction | null;
  readonly category: Category | null;
  readonly causes: readonly Cause[];
  readonly identifiedOn: string | null;
  readonly returnedTimes: number;
  readonly sentBackTimes: number;
  /** Set while an open item stands on a meeting's agenda that is being decided. */
  readonly reservedBy: { readonly meetingId: string; readonly taskId: string; readonly votes: Votes } | null;
  /** Meetings that let go of the case: a late prepare of theirs is refused. */
  readonly meetingsOver: readonly string[];
  readonly suspension: { readonly since: number; readonly reviewAt: number; readonly reviewOpened: boolean } | null;
  readonly suspensionAsked: { readonly reasonCode: string; readonly reviewOn: string } | null;
  readonly transferTo: string | null;
  readonly wrongIdentification: { readonly reasonCode: string } | null;
  /** Null until the household is monitored under a policy with help. */
  readonly help: HelpState | null;
  /** The proposal that is on the road of elimination. */
  readonly elimination: { readonly way: EliminationWay; readonly proposedAt: number } | null;
  readonly eliminated: { readonly way: EliminationWay; readonly on: string } | null;
  /** Kept while a tracked household is looked at again. */
  readonly tracking: Tracking | null;
  readonly spans: readonly MonitoredSpan[];
  /** Its stays at the steps it is at, and those that ended with the last command. */
  readonly intervals: readonly StepInterval[];
  readonly listing: Listing | null;
  readonly reversal: { readonly reasonCode: string } | null;
  readonly departure: { readonly reasonCode: string } | null;
  /** 乡镇抽查 on this road: drawn, and whether the visit was passed. Missing until the township's review, and in a state carried from an earlier version. */
  readonly onSite?: { readonly chosen: boolean; readonly passed: boolean } | null;
  readonly lookBackAt: number | null;
  /** `clueSince`: a clue was reported after the refusal was proposed, so that nobody has judged it yet. */
  readonly notAdmitted: { readonly byStep: Step; readonly reasonCode: string; readonly clueSince?: boolean } | null;
  /** A department's alert is among its clues. Missing where there is none, and in a state carried from an earlier version. */
  readonly alerted?: boolean;
  readonly marks: readonly string[];
  readonly outagesSeen: readonly string[];
  readonly undo: readonly Undo[];
  readonly outcome: Outcome | null;
}
