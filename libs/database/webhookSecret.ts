import type { Secrets } from './secrets';

/** The secret of a receiver: it follows from its id, a version and the index key, and stands nowhere. */
export function webhookSecret(
  secrets: Secrets,
  { webhookId, secretVersion }: { readonly webhookId: string; readonly secretVersion: number },
): Buffer {
  return secrets.blindIndex('webhook', `${webhookId}:${secretVersion}`);
}
