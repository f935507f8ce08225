import type { Role } from '#domain/access/roles';
import type { Session } from '../api/session';
import { deleteValue, getValue, ownerOf, putValue } from './database';

const key = 'session';
/** Who works where there is often no signal. */
const outdoors: readonly Role[] = ['villageClerk', 'villageSecretary', 'firstSecretary', 'helper'];

export const worksOutdoors = ({ grants }: Pick<Session, 'grants'>): boolean =>
  grants.some(({ role }) => outdoors.includes(role));

/** Keeps who is signed in, so that the application opens without a network; without the token that writes need. */
export async function keepSession(session: Session): Promise<void> {
  if (!worksOutdoors(session)) return;
  try {
    await putValue('session', key, session.accountId, { ...session, csrfToken: null });
  } catch (error) {
    // A browser that keeps nothing works as long as it has a network.
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Who was signed in on this device when the API was last reached; null where nobody was. */
export async function findKeptSession(): Promise<Session | null> {
  const accountId = await ownerOf('session', key);
  if (accountId === null) return null;
  // Only what was put above lies there.
  const kept = (await getValue('session', key, accountId)) as Session | undefined;
  return kept ?? null;
}

/** The session is over: whoever opens the application next signs in. What waits to be sent stays for its owner. */
export const dropKeptSession = (): Promise<void> => deleteValue('session', key);
