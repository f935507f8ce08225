import type { Trouble } from '#domain/stuck/reason';

/** All that others may see of the drift workflow: it compares ledger, inbox and workflows again and again, and mends on order. */
export const driftWorkflowName = 'driftWorkflow';
export const lookNowUpdateName = 'lookNow';
export const repairUpdateName = 'repair';
export const endLoneUpdateName = 'endLone';

/** One for each installation: whoever works off its queue. */
export function driftWorkflowId(taskQueue: string): string {
  return `drift:${taskQueue}`;
}

export interface DriftFindings {
  /** Open cases compared. */
  readonly cases: number;
  /** Cases with a trouble now. */
  readonly troubles: number;
  /** Running workflows without an open case. */
  readonly workflowsWithoutCase: number;
}

/** What a repair did: nothing where the trouble was gone, or is none that a button mends. */
export interface Repaired {
  readonly trouble: Trouble | null;
  readonly done: 'folded' | 'restarted' | 'woken' | 'retried' | 'nothing';
  /** The trouble was seen to be over, and is not listed any more. */
  readonly gone: boolean;
}

/** What became of a workflow without a case: nothing where it is none any more. */
export interface LoneEnded {
  readonly done: 'ended' | 'nothing';
}

/** The side effects, implemented in `activities/drift`. Each may be done again. */
export interface DriftActivities {
  findDrift(): Promise<DriftFindings>;
  repairCase(caseId: string): Promise<Repaired>;
  endLone(householdId: string): Promise<LoneEnded>;
}
