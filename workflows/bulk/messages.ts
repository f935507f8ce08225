import type { BulkSaying, BulkState } from '#domain/bulk/standing';
import type { CommandActor } from '#domain/process/command';

/** All that others may see of the bulk workflow. */
export const bulkWorkflowName = 'bulkWorkflow';
export const sayUpdateName = 'say';

/** One workflow for each operation. */
export function bulkWorkflowId(operationId: string): string {
  return `bulk:${operationId}`;
}

/** Ids only: set, order and words lie in the database (I7). */
export interface BulkStart {
  readonly operationId: string;
}

/** Somebody approves, starts, pauses, resumes or cancels. Said again it changes nothing. */
export interface Said {
  readonly saying: BulkSaying;
  readonly actor: CommandActor;
}

/** Where the operation stands once it was heard. */
export interface Heard {
  readonly state: BulkState;
}

/** The side effects of an operation, implemented in `activities/bulk`. Each may be done again. */
export interface BulkActivities {
  /** Asks the rules what would happen to each case, changes nothing but the preview. */
  previewCases(operationId: string): Promise<void>;
  /** A second person approves; whoever made it is not written down. */
  approveOperation(operationId: string, accountId: string): Promise<void>;
  /** Writes down that it runs; false where a second person is still needed. */
  beginOperation(operationId: string, accountId: string): Promise<boolean>;
  markOperation(operationId: string, state: 'previewed' | 'running' | 'paused'): Promise<void>;
  /** Does it to some cases, each under its own key; answers how many are left. */
  workCases(operationId: string): Promise<number>;
  endOperation(operationId: string, state: 'done' | 'cancelled'): Promise<void>;
}
