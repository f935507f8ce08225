import type { CommandActor } from '#domain/process/command';
import type { Refusal } from '#domain/refusal';

/** All that others may see of the meeting workflow. */
export const meetingWorkflowName = 'meetingWorkflow';
export const submitUpdateName = 'submitMinutes';
export const confirmUpdateName = 'confirmMinutes';
export const refuseUpdateName = 'refuseMinutes';

/** One workflow for each time a meeting's minutes are submitted. */
export function meetingWorkflowId(meetingId: string): string {
  return `meeting:${meetingId}`;
}

/** One case on the agenda, with its vote; codes only. */
export interface MeetingItem {
  readonly caseId: string;
  readonly householdId: string;
  readonly taskId: string;
  readonly yes: number;
  readonly no: number;
  readonly abstained: number;
  /** Voters present for the item and not recused. */
  readonly voters: number;
  readonly dealtWith: readonly string[];
}

export interface MeetingStart {
  readonly meetingId: string;
  readonly areaCode: string;
  readonly items: readonly MeetingItem[];
  /** Who submitted; the cases record the vote in this person's name. */
  readonly actor: CommandActor;
  /** The minutes as typed; every case's event points to them. */
  readonly submissionId: string;
  readonly submissionHash: string;
}

export interface MeetingDecision {
  readonly key: string;
  readonly actor: CommandActor;
}

/** What became of the minutes; a refusal of an item names its case. */
export interface MeetingAnswer {
  readonly meetingId: string;
  readonly state: 'submitted' | 'confirmed' | 'returned' | 'aborted';
  readonly refusals: readonly { readonly caseId: string; readonly refusal: Refusal }[];
}

/** What a case answered to a message of the meeting. */
export type ItemAnswer = { readonly done: true } | { readonly done: false; readonly refusal: Refusal };

/** The side effects of a meeting, implemented in `activities/meeting`. */
export interface MeetingActivities {
  /** Reserves the item in its case. Any other outcome than an answer is retried within the limit. */
  prepareItem(meeting: MeetingStart, item: MeetingItem): Promise<ItemAnswer>;
  /** Makes the vote take effect; never refused after the commit point. A case that ended counts as done. */
  applyItem(meeting: MeetingStart, item: MeetingItem, confirmedBy: CommandActor): Promise<void>;
  /** Lets go of the item, for ever. A case that ended counts as done. */
  releaseItem(meeting: MeetingStart, item: MeetingItem): Promise<void>;
  /** Writes the meeting's state; the row is the commit point. Repeating it changes nothing; answers the state that stands. */
  recordOutcome(meetingId: string, outcome: MeetingOutcome): Promise<MeetingAnswer['state'] | 'applied'>;
}

export interface MeetingOutcome {
  readonly state: MeetingAnswer['state'] | 'applied';
  readonly by: CommandActor;
  readonly refusals: MeetingAnswer['refusals'];
}
