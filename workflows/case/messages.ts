import type { Policy } from '#domain/policy/policy';
import type { Command } from '#domain/process/command';
import type { Birth } from '#domain/process/draft';
import type { Assessment, AssessInput, KnownKey, RecordInput, RecordResult } from '#domain/process/recording';
import type { CaseState } from '#domain/process/state';

/** All that others may see of the case workflow: names, ids and payloads. */
export const caseWorkflowName = 'caseWorkflow';
export const commandUpdateName = 'command';
export const clockMovedSignalName = 'clockMoved';
export const caseStateQueryName = 'caseState';

/** One open case per household: the workflow's id is made here and nowhere else (I1). */
export function caseWorkflowId(householdId: string): string {
  return `case:${householdId}`;
}

/** What a run starts with. `carried` holds what the run before it handed over. */
export interface CaseStart {
  readonly birth: Birth;
  readonly policy: Policy;
  readonly carried?: CarriedCase;
  /** The case lives in its ledger and lost its workflow: it is taken up from there. */
  readonly fromLedger?: true;
}

/** What continue-as-new carries over: plain JSON, small. */
export interface CarriedCase {
  readonly state: CaseState | null;
  readonly keys: Readonly<Record<string, KnownKey>>;
}

/** The answer to a command: where it stands in the ledger. The same key and body get the same answer for ever. */
export interface CommandAnswer {
  readonly caseId: string;
  readonly seq: number;
}

export type { Command };

/** The side effects of a case, implemented in `activities/case`. */
export interface CaseActivities {
  assess(input: AssessInput): Promise<Assessment>;
  record(input: RecordInput): Promise<RecordResult>;
}
