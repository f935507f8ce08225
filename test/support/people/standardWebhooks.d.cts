/** What the message says, read from JSON; throws where signature, id or moment are not what the secret says. */
export function verified(secret: string, body: string, headers: Readonly<Record<string, string>>): unknown;
