import { createHmac } from 'node:crypto';

/** A secret as its receiver is given it. */
export function secretText(secret: Buffer): string {
  return `whsec_${secret.toString('base64')}`;
}

/**
 * The headers of one message by the convention of Standard Webhooks: HMAC-SHA256 over id, moment and body.
 * The id stays the same however often the message is sent; the moment is that of the sending, in seconds.
 */
export function signedHeaders(
  message: { readonly id: string; readonly sentAt: Date; readonly body: string },
  secret: Buffer,
): Readonly<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>> {
  const timestamp = Math.floor(message.sentAt.getTime() / 1000).toString();
  const signature = createHmac('sha256', secret).update(`${message.id}.${timestamp}.${message.body}`).digest('base64');
  return { 'webhook-id': message.id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}
