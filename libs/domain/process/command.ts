import type { Role } from '../access/roles';
import type { Category, Cause, Channel, Department, RiskClass } from '../household/codes';
import type { LabourClass, PlannedMeasure } from '../assistance/planRules';
import type { HelpCommand } from './helpCommand';
import type { RoadStep } from './step';
import type { SupervisionCommand } from './supervisionCommand';

/** Who acts, and by which right. No names: ids and codes only (I7). */
export interface CommandActor {
  readonly accountId: string;
  readonly role: Role | 'household' | 'system';
  readonly areaCode: string;
  readonly department?: Department;
  /** The holder this account substitutes for; both stand in the record. */
  readonly onBehalfOf?: string;
}

/** What a person typed, kept as an immutable row by the API before the command is sent. */
export interface SubmissionRef {
  readonly id: string;
  readonly hash: string;
}

/** Every decision a person may take on a task. Which task allows which stands in `steps/decisions.ts`. */
export const decisions = [
  'accept',
  'dismiss',
  'atRisk',
  'notAtRisk',
  'posted',
  'certified',
  'upheld',
  'dismissed',
  'approve',
  'return',
  'reject',
  'answered',
  'announced',
  'entered',
  'confirm',
  'sendBack',
  'told',
  'confirmed',
  'reopen',
  'consent',
  'refuse',
  'extend',
  'resume',
  'assigned',
  'planned',
  'implemented',
  'notPossible',
  'disputed',
  'done',
  'notNeeded',
  'founded',
  'unfounded',
  'eliminable',
  'notYet',
  'safetyNet',
  'passed',
  'failed',
  'stable',
  'newRisk',
  'concluded',
  'sign',
  'decline',
  'mended',
] as const;
export type Decision = (typeof decisions)[number];

/** The codes of a decision: verdicts, categories, days, ticked fields. Never free text, never a name. */
export interface DecisionCodes {
  readonly reasonCode?: string;
  readonly category?: Category;
  readonly causes?: readonly Cause[];
  /** Return: the step it goes back to, the fields that are wrong, and whether it comes straight back afterwards. */
  readonly toStep?: RoadStep;
  readonly fields?: readonly string[];
  readonly then?: 'back' | 'again';
  /** Resubmission: the ticked fields that were dealt with. */
  readonly dealtWith?: readonly string[];
  /** Fields that differ from the record before (computed by the API from both submissions). */
  readonly changed?: readonly string[];
  readonly verdict?: 'match' | 'noMatch' | 'unknown';
  /** 'YYYY-MM-DD': posted on, announced on, entered on, told on, review on, by the decision's meaning. */
  readonly on?: string;
  readonly noticeId?: string;
  readonly photo?: boolean;
  readonly cadreRelative?: boolean;
  /** The helper or tracker who is named, and the helping unit that answers for its people. */
  readonly accountId?: string;
  readonly unitId?: string;
  readonly labour?: LabourClass;
  readonly measures?: readonly PlannedMeasure[];
  /** Whether income per head lies above the year's line, as the form says. */
  readonly aboveLine?: boolean;
  /** A visit that found a new risk, with its causes in `causes`. */
  readonly newRisk?: boolean;
  /** The batch of approvals that it was given in; its minutes and document number stand outside the ledger. */
  readonly batchId?: string;
}

export interface Envelope {
  /** Made when the form was opened; unique over the whole ledger (I4). */
  readonly key: string;
  /** SHA-256 of the command's canonical body, without the key. */
  readonly bodyHash: string;
  readonly caseId?: string;
  readonly actor: CommandActor;
  readonly submission?: SubmissionRef;
}

export interface ReportClue extends Envelope {
  readonly type: 'reportClue';
  readonly clueId: string;
  readonly channel: Channel;
  readonly riskClasses: readonly RiskClass[];
}

export interface CompleteTask extends Envelope {
  readonly type: 'completeTask';
  readonly taskId: string;
  readonly decision: Decision;
  readonly codes: DecisionCodes;
}

/** Takes one's own last decision back, as long as the next step has not acted (撤回). */
export interface WithdrawDecision extends Envelope {
  readonly type: 'withdrawDecision';
  readonly taskId: string;
}

/** The household gives its application up. */
export interface WithdrawApplication extends Envelope {
  readonly type: 'withdrawApplication';
  readonly reasonCode: string;
}

export interface HandOverTask extends Envelope {
  readonly type: 'handOverTask';
  readonly taskId: string;
  readonly toAccountId: string;
}

export interface RequestSuspension extends Envelope {
  readonly type: 'requestSuspension';
  readonly reasonCode: string;
  /** Day on which the suspension is looked at again. */
  readonly reviewOn: string;
}

export interface ResumeCase extends Envelope {
  readonly type: 'resumeCase';
  readonly reasonCode: string;
}

export interface RequestTransfer extends Envelope {
  readonly type: 'requestTransfer';
  readonly toAreaCode: string;
}

/** The case goes on in another case: the same people stood in the register twice. */
export interface MergeCase extends Envelope {
  readonly type: 'mergeCase';
  readonly intoHouseholdId: string;
}

export interface RecordDeath extends Envelope {
  readonly type: 'recordDeath';
  readonly memberId: string;
  readonly diedOn: string;
  /** Living members left, by the register. */
  readonly membersLeft: number;
}

export interface GiveEmergencyHelp extends Envelope {
  readonly type: 'giveEmergencyHelp';
  readonly measure: string;
  readonly givenOn: string;
}

export interface ProposeWrongIdentification extends Envelope {
  readonly type: 'proposeWrongIdentification';
  readonly reasonCode: string;
}

export interface RaiseObjection extends Envelope {
  readonly type: 'raiseObjection';
  readonly objectionId: string;
  /** Accounts that may not judge it: related to the household or to the objector. */
  readonly excludedAccountIds: readonly string[];
}

/** The votes on one item. `voters` are those present for it and not recused. */
export interface Votes {
  readonly yes: number;
  readonly no: number;
  readonly abstained: number;
  readonly voters: number;
}

export interface PrepareItem extends Envelope {
  readonly type: 'prepareItem';
  readonly meetingId: string;
  readonly taskId: string;
  readonly votes: Votes;
  /** Ticked fields the meeting dealt with, where the item had been returned. */
  readonly dealtWith?: readonly string[];
}

export interface ApplyItem extends Envelope {
  readonly type: 'applyItem';
  readonly meetingId: string;
}

export interface ReleaseItem extends Envelope {
  readonly type: 'releaseItem';
  readonly meetingId: string;
}

export type Command =
  | ReportClue
  | CompleteTask
  | WithdrawDecision
  | WithdrawApplication
  | HandOverTask
  | RequestSuspension
  | ResumeCase
  | RequestTransfer
  | MergeCase
  | RecordDeath
  | GiveEmergencyHelp
  | ProposeWrongIdentification
  | RaiseObjection
  | PrepareItem
  | ApplyItem
  | ReleaseItem
  | HelpCommand
  | SupervisionCommand;
export type CommandType = Command['type'];

const knownTypes: Readonly<Record<CommandType, true>> = {
  reportClue: true,
  completeTask: true,
  withdrawDecision: true,
  withdrawApplication: true,
  handOverTask: true,
  requestSuspension: true,
  resumeCase: true,
  requestTransfer: true,
  mergeCase: true,
  recordDeath: true,
  giveEmergencyHelp: true,
  proposeWrongIdentification: true,
  raiseObjection: true,
  prepareItem: true,
  applyItem: true,
  releaseItem: true,
  replaceHelper: true,
  replaceTracker: true,
  declareMeasure: true,
  stopMeasure: true,
  proposeElimination: true,
  applySample: true,
  proposeReversal: true,
  proposeDeparture: true,
  takeOver: true,
  urgeTask: true,
  promiseTask: true,
  extendTask: true,
  escalateTask: true,
  movePolicy: true,
  askForHelp: true,
  proposeListing: true,
};

/** True for a command that this version knows; for input from outside. */
export function isCommandType(type: unknown): type is CommandType {
  return typeof type === 'string' && Object.hasOwn(knownTypes, type);
}
