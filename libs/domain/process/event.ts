import type { Category, Cause, Channel, Department, RiskClass } from '../household/codes';
import type { Duty } from '../assistance/duties';
import type { LabourClass, PlannedMeasure } from '../assistance/planRules';
import type { EliminationWay } from '../elimination/way';
import type { Limit, RungTarget } from '../policy/policy';
import type { TakenOver } from '../takeOver/takenOver';
import type { CommandActor, Decision, DecisionCodes, Votes } from './command';
import type { RoadStep, Step } from './step';
import type { TaskKind } from './taskKind';
import type { Role } from '../access/roles';

/** How a case ends. `notAdmitted` and `unfounded` are told to the household with the reason. */
export const outcomes = [
  'unfounded',
  'notAdmitted',
  'withdrawn',
  'merged',
  'wronglyIdentified',
  'householdExtinct',
  'movedAway',
  'generalMonitoring',
] as const;
export type Outcome = (typeof outcomes)[number];

export const outcomeNames = {
  unfounded: { zh: '线索不属实', en: 'Unfounded' },
  notAdmitted: { zh: '不予纳入', en: 'Not admitted' },
  withdrawn: { zh: '农户撤回申请', en: 'Withdrawn' },
  merged: { zh: '已合并', en: 'Merged' },
  wronglyIdentified: { zh: '识别不准', en: 'Wrongly identified' },
  householdExtinct: { zh: '整户自然减少', en: 'Household died out' },
  movedAway: { zh: '户籍迁出', en: 'Registration moved away' },
  generalMonitoring: { zh: '转常规监测', en: 'Back to general monitoring' },
} as const satisfies Record<Outcome, { zh: string; en: string }>;

/** A task as it stands in the case; instants are UTC milliseconds. */
export interface OpenTask {
  readonly taskId: string;
  readonly kind: TaskKind;
  readonly step: Step;
  readonly role: Role;
  readonly areaCode: string;
  readonly department?: Department;
  readonly openedSeq: number;
  readonly openedAt: number;
  readonly limit: Limit;
  readonly dueAt: number;
  /** Only this person may do it: handed over. */
  readonly assignee?: string;
  /** These may not do it: the first of two persons, those related to the matter. */
  readonly excluded?: readonly string[];
  /** Fields ticked by the step that returned it. */
  readonly returnedFields?: readonly string[];
  /** The returning step's reason stands in this submission. */
  readonly returnedBy?: { readonly step: Step; readonly seq: number };
  /** What the task is about, where the case has several: an objection, a notice. */
  readonly subjectId?: string;
  /** Rungs of the ladder already fired. */
  readonly rungsFired: number;
  /** Times reminded, for the inbox. */
  readonly reminded: number;
  readonly escalated: number;
  /** Day for which its holder promised it. */
  readonly promisedOn?: string;
  /** When somebody urged it last. */
  readonly urgedAt?: number;
}

export interface TaskOpening extends Omit<
  OpenTask,
  'taskId' | 'openedSeq' | 'openedAt' | 'rungsFired' | 'reminded' | 'escalated' | 'promisedOn' | 'urgedAt'
> {}

/** A new due moment for one task or for the running notice. */
export interface Shift {
  readonly subject: string;
  readonly dueAt: number;
}

/** A clock that a move to another version of the policy changed: of a task, the chain, or the emergency's procedure. */
export interface MovedLimit {
  readonly subject: string;
  readonly limit: Limit;
  readonly dueBefore: number;
  readonly dueAt: number;
  /** Rungs of the new ladder whose moment is over; they are not climbed again. */
  readonly rungsFired: number;
}

/** Everything that can have happened. Past tense; codes only (I7). */
export interface EventData {
  caseOpened: {
    readonly householdId: string;
    readonly areaCode: string;
    readonly policyCode: string;
    readonly policyVersion: number;
    readonly policyHash: string;
    readonly chainDueAt: number;
  };
  clueReported: {
    readonly clueId: string;
    readonly channel: Channel;
    readonly riskClasses: readonly RiskClass[];
    readonly joined: boolean;
  };
  reopened: { readonly chainDueAt: number };
  stageEntered: { readonly stage: number; readonly steps: readonly RoadStep[] };
  taskOpened: TaskOpening;
  taskCompleted: {
    readonly taskId: string;
    readonly kind: TaskKind;
    readonly step: Step;
    readonly decision: Decision;
    readonly codes: DecisionCodes;
  };
  taskCancelled: {
    readonly taskId: string;
    readonly why: 'returned' | 'ended' | 'limit' | 'withdrawn' | 'transferred' | 'objection' | 'superseded';
  };
  stepDone: { readonly step: RoadStep; readonly result: string };
  returned: {
    readonly fromStep: RoadStep;
    readonly toStep: RoadStep;
    readonly fields: readonly string[];
    readonly then: 'back' | 'again';
    readonly stage: number;
  };
  correctionClosed: { readonly changed: readonly string[] };
  noticePosted: { readonly noticeId: string; readonly postedOn: string; readonly endsAt: number };
  noticeEnded: { readonly noticeId: string };
  noticeStopped: { readonly why: 'upheld' | 'returned' | 'transferred' | 'ended' };
  objectionRaised: { readonly objectionId: string };
  objectionJudged: { readonly objectionId: string; readonly upheld: boolean };
  itemPrepared: { readonly meetingId: string; readonly taskId: string; readonly votes: Votes };
  itemReleased: { readonly meetingId: string };
  itemDecided: { readonly meetingId: string; readonly taskId: string; readonly passed: boolean; readonly votes: Votes };
  verified: { readonly category?: Category; readonly causes: readonly Cause[]; readonly marks: readonly string[] };
  categoryProposed: { readonly category: Category; readonly causes: readonly Cause[] };
  identified: { readonly category: Category; readonly causes: readonly Cause[]; readonly identifiedOn: string };
  notAdmittedProposed: { readonly byStep: RoadStep; readonly reasonCode: string };
  sentBack: { readonly toStep: RoadStep };
  foundUnfounded: { readonly byStep: RoadStep; readonly reasonCode: string; readonly lookBackAt: number };
  lookBackDue: Record<string, never>;
  /** 乡镇抽查: whether the case was drawn, by the hash of seed and case against the policy's share; without a seed everybody is visited. */
  onSiteDrawn: { readonly seed: string | null; readonly chosen: boolean };
  onSiteVisited: { readonly passed: boolean };
  monitored: { readonly enteredOn: string };
  /** `emergencyAgain`: the procedure after emergency help, which the decision had completed, is owed again. */
  decisionWithdrawn: { readonly taskId: string; readonly emergencyAgain?: boolean };
  suspensionRequested: { readonly reasonCode: string; readonly reviewOn: string };
  suspensionRefused: Record<string, never>;
  suspended: { readonly reviewAt: number };
  suspensionExtended: { readonly reviewAt: number };
  resumed: { readonly shifts: readonly Shift[]; readonly chainDueAt: number };
  limitsExtended: { readonly outageId: string; readonly shifts: readonly Shift[] };
  transferRequested: { readonly toAreaCode: string };
  transferDeclined: Record<string, never>;
  transferred: { readonly fromAreaCode: string; readonly toAreaCode: string };
  wrongIdentificationProposed: { readonly reasonCode: string };
  wrongIdentificationDeclined: Record<string, never>;
  memberDied: { readonly memberId: string; readonly diedOn: string; readonly membersLeft: number };
  emergencyHelpGiven: { readonly measure: string; readonly givenOn: string; readonly dueAt: number };
  emergencyProcedureCompleted: Record<string, never>;
  taskHandedOver: { readonly taskId: string; readonly toAccountId: string; readonly fromAccountId?: string };
  reminded: { readonly subject: string; readonly rung: number; readonly to: RungTarget };
  escalated: { readonly subject: string; readonly rung: number; readonly to: RungTarget };
  listingProposed: { readonly subject: string; readonly rung: number };
  taskUrged: { readonly taskId: string };
  taskPromised: { readonly taskId: string; readonly on: string };
  /** `dueBefore` and `fromAccountId` are missing in what earlier versions recorded. */
  taskExtended: {
    readonly taskId: string;
    readonly dueAt: number;
    readonly reasonCode: string;
    readonly dueBefore?: number;
  };
  taskEscalated: { readonly taskId: string; readonly to: 'superior' | 'county' };
  helpAsked: { readonly taskId: string; readonly from: 'township' | 'county'; readonly reasonCode: string };
  policyMoved: {
    readonly fromCode: string;
    readonly fromVersion: number;
    readonly toCode: string;
    readonly toVersion: number;
    readonly toHash: string;
    readonly reasonCode: string;
    /** Where the case stands on the new road, and the steps it is at there. */
    readonly stage: number;
    readonly steps: readonly RoadStep[];
    /** Stage of the step that returned it, while a return is under way. */
    readonly fromStage: number | null;
    readonly limits: readonly MovedLimit[];
    /** Duties that the new version does not ask for. */
    readonly dropped: readonly Duty[];
  };
  listingAsked: { readonly subject: string; readonly reasonCode: string };
  listingSigned: { readonly ownerId: string };
  listingDeclined: Record<string, never>;
  listingMended: { readonly on: string };
  listingRechecked: { readonly passed: boolean };
  mergedInto: { readonly householdId: string };
  takenOver: TakenOver;
  helperAssigned: { readonly helperId: string; readonly unitId?: string; readonly replaces?: string };
  planSubmitted: { readonly labour: LabourClass; readonly measures: readonly PlannedMeasure[] };
  planReviewed: { readonly approved: boolean };
  measureDeclared: PlannedMeasure & { readonly declaredOn: string };
  measureApproved: { readonly measureId: string; readonly on: string };
  measureRefused: { readonly measureId: string; readonly reasonCode: string };
  measureImplemented: { readonly measureId: string; readonly on: string };
  /** `nextAt`: when a continuing measure is to be given again. */
  measureConfirmed: { readonly measureId: string; readonly on: string; readonly nextAt: number | null };
  measureDisputed: { readonly measureId: string };
  measureStopped: { readonly measureId: string; readonly reasonCode: string; readonly on: string };
  measureDueAgain: { readonly measureId: string; readonly dueOn: string };
  dutyScheduled: { readonly duty: Duty; readonly period: string; readonly nextAt: number };
  dutyMissed: { readonly duty: Duty; readonly period: string };
  dutyDone: { readonly duty: Duty; readonly period: string; readonly on: string; readonly needed: boolean };
  incomeAssessed: { readonly on: string; readonly aboveLine: boolean };
  newRiskSettled: { readonly founded: boolean };
  causesAdded: { readonly causes: readonly Cause[] };
  eliminationProposed: { readonly way: EliminationWay };
  eliminationAssessed: { readonly settled: readonly Cause[] };
  eliminationDropped: { readonly byStep: Step; readonly reasonCode: string };
  safetyNetLabelled: Record<string, never>;
  sampleDrawn: { readonly drawId: string; readonly taskId: string; readonly chosen: boolean };
  eliminated: { readonly way: EliminationWay; readonly eliminatedOn: string };
  trackingStarted: { readonly untilAt: number };
  trackerNamed: { readonly accountId: string; readonly nextVisitAt: number };
  trackerReplaced: { readonly accountId: string; readonly replaces: string };
  trackingVisitDue: { readonly nextVisitAt: number | null };
  trackingExtended: { readonly untilAt: number };
  trackingResumed: Record<string, never>;
  riskFoundAgain: { readonly causes: readonly Cause[]; readonly chainDueAt: number };
  reversalProposed: { readonly reasonCode: string };
  reversalDeclined: Record<string, never>;
  eliminationReversed: { readonly reversedOn: string };
  departureProposed: { readonly reasonCode: string };
  departureDeclined: Record<string, never>;
  caseEnded: { readonly outcome: Outcome; readonly reasonCode?: string };
}
export type EventType = keyof EventData;

/** What happened, before it has a place in the ledger. */
export type NewEvent = { [T in EventType]: { readonly type: T; readonly data: EventData[T] } }[EventType];

/** An event in its place: what `evolve` folds. */
export type CaseEvent = NewEvent & {
  readonly caseId: string;
  readonly seq: number;
  /** Business time, UTC milliseconds. */
  readonly at: number;
  readonly actor: CommandActor;
  readonly submissionId?: string;
};
