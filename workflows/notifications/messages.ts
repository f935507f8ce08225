/** All that others may see of the workflow that tells people: what was recorded is addressed and kept, again and again. */
export const notificationsWorkflowName = 'notificationsWorkflow';
/** A fact: something waits to be told or sent, as messages that are sent again by hand. Nothing is lost without it; it is only sooner. */
export const eventsRecordedSignalName = 'eventsRecorded';

/** One for each installation: whoever works off its queue. */
export function notificationsWorkflowId(taskQueue: string): string {
  return `notifications:${taskQueue}`;
}

/** What a round told: events taken from the outbox, and notices made of them. */
export interface ToldCounts {
  readonly events: number;
  readonly notices: number;
}

/** The side effect, implemented in `activities/notifications`. May be done again. */
export interface NotificationActivities {
  tellPeople(): Promise<ToldCounts>;
}
