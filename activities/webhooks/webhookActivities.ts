import { ApplicationFailure } from '@temporalio/common';
import type { Pool } from 'pg';
import { noteAttempt, noteDelivered, noteFailed, takeDelivery } from '#database/casework/webhooks';
import { webhookSecret } from '#database/webhookSecret';
import type { Secrets } from '#database/secrets';
import { post } from '#webhook/post';
import type { Reach } from '#webhook/reach';
import { signedHeaders } from '#webhook/signature';
import type { WebhookActivities } from '#workflows/webhook/messages';
import { beating } from '../import/beating';

const timeoutMs = 10_000;
/** A receiver that answers so is not to be called again. */
const goneStatus = 410;

/** Sends messages to the receivers that an administrator named. */
export class WebhookSideEffects implements WebhookActivities {
  constructor(
    private readonly pool: Pool,
    private readonly secrets: Secrets,
    private readonly reach: Reach,
  ) {}

  readonly deliverMessage = (deliveryId: string): Promise<void> => beating(() => this.deliver(deliveryId));

  readonly giveMessageUp = (deliveryId: string): Promise<void> => noteFailed(this.pool, deliveryId);

  private async deliver(deliveryId: string): Promise<void> {
    const due = await takeDelivery(this.pool, deliveryId);
    if (due === null) return;
    const { id, body, url } = due;
    const headers = signedHeaders({ id, sentAt: new Date(), body }, webhookSecret(this.secrets, due));
    const posted = await post({ url, body, headers, reach: this.reach, timeoutMs });
    const status = 'status' in posted ? posted.status : null;
    if (status !== null && status >= 200 && status < 300) return noteDelivered(this.pool, due, status);
    const fault = 'fault' in posted ? posted.fault : null;
    if (await noteAttempt(this.pool, due, { status, fault, isGone: status === goneStatus }))
      throw ApplicationFailure.create({ message: `not taken: ${fault ?? status}` });
  }
}
