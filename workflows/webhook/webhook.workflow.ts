import { isCancellation, proxyActivities } from '@temporalio/workflow';
import type { WebhookActivities } from './messages';

const patient = proxyActivities<WebhookActivities>({
  startToCloseTimeout: '30s',
  heartbeatTimeout: '5s',
  // From a second to an hour apart, for four days.
  scheduleToCloseTimeout: '4 days',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '1 hour' },
});
const notes = proxyActivities<WebhookActivities>({
  startToCloseTimeout: '30s',
  retry: { maximumInterval: '1 minute' },
});

/** Sends one message to one receiver until it is taken; after days it is left to somebody’s hand. */
export async function webhookWorkflow(deliveryId: string): Promise<void> {
  try {
    await patient.deliverMessage(deliveryId);
  } catch (error) {
    if (isCancellation(error)) throw error;
    await notes.giveMessageUp(deliveryId);
  }
}
