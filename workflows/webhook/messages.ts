/** All that others may see of the workflow that sends one message to one receiver until it is taken. */
export const webhookWorkflowName = 'webhookWorkflow';

/** One for each message and round: sending again by hand is another round. */
export function webhookWorkflowId(deliveryId: string, round: number): string {
  return `webhook:${deliveryId}:${round}`;
}

/** The side effects, implemented in `activities/webhooks`. Each may be done again: the message keeps its id, so that the receiver drops it. */
export interface WebhookActivities {
  /** Sends it; fails, to be tried again, where it was not taken. */
  deliverMessage(deliveryId: string): Promise<void>;
  /** Writes down that it is no longer tried. */
  giveMessageUp(deliveryId: string): Promise<void>;
}
