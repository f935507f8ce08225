/** All that others may see of the look-back workflow: it opens what is due, at the moment it is. */
export const lookBackWorkflowName = 'lookBackWorkflow';
export const openDueUpdateName = 'openDue';

/** One for each installation: whoever works off its queue. */
export function lookBackWorkflowId(taskQueue: string): string {
  return `lookBack:${taskQueue}`;
}

export interface Opened {
  /** Look-backs opened by this time of asking. */
  readonly opened: number;
  /** Real milliseconds until the next is due, within an hour: the clock may be moved meanwhile. */
  readonly nextInMs: number;
}

/** The side effects, implemented in `activities/lookBack`. Each may be done again. */
export interface LookBackActivities {
  openDueLookBacks(): Promise<Opened>;
}
