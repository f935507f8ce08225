import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect } from 'react';
import { type Action, roleHas } from '#domain/access/actions';
import { actingGrant, keepActingGrant } from './actingGrant';
import { api, type Schemas, setCsrfToken } from './client';
import { call, once } from './call';
import { renewingSession } from './mending';
import { type DeviceStanding, deviceStanding, forgetDevice, setLeaving } from '../device/database';
import { dropKeptSession, findKeptSession, keepSession } from '../device/keptSession';
import { hasTurn, joinTurn, whenTurnIsOver } from '../device/turn';
import { ApiProblem, isOfOlderSession, isSignedOut, Unreachable } from './problem';

export type Session = Schemas['SessionView'];
export type GrantView = Schemas['GrantView'];

const sessionKey = ['session'] as const;

const confirmEveryMs = 10_000;

/**
 * Who is signed in, from the API; its error says that nobody is. Where no answer comes, whoever was signed in on this
 * device goes on with what is kept there, and the API is asked again until it answers.
 */
export function useSession() {
  return useQuery({
    queryKey: sessionKey,
    queryFn: ({ signal }) => readSession(signal),
    staleTime: Infinity,
    retry: false,
    refetchInterval: ({ state }) => (state.data?.csrfToken === null ? confirmEveryMs : false),
  });
}

// Its entry asks for the account again, or shows whoever is signed in by now.
const leave = (): void => window.location.replace('/');
whenTurnIsOver(leave);
// Another window of the same browser hears that somebody signed out; what does not hear of it finds out when it writes.
const channel = 'BroadcastChannel' in window ? new BroadcastChannel('shouwang.signedOut') : null;
channel?.addEventListener('message', () => {
  if (hasTurn()) leave();
});

async function readSession(signal?: AbortSignal): Promise<Session> {
  const before = await deviceStanding();
  try {
    return await kept(await once(() => api.GET('/api/session', signal ? { signal } : {})), before);
  } catch (error) {
    // A sign-out whose answer was lost is finished here.
    if (isSignedOut(error)) await (before.isLeaving ? forgetDevice() : dropKeptSession());
    const session = error instanceof Unreachable && !before.isLeaving ? await findKeptSession() : null;
    if (session === null) throw error;
    await joinTurn(before.turn, session.accountId);
    return session;
  }
}

/**
 * Asks the API who is signed in, in this moment; where the session has ended, the person is asked for the password on the
 * spot. Where another window has signed in somebody else, this one leaves, and nothing of that session is taken up here.
 */
export async function confirmSession(client: QueryClient): Promise<Session> {
  const before = await deviceStanding();
  const session = await kept(await call(() => api.GET('/api/session')), before);
  client.setQueryData(sessionKey, session);
  return session;
}

/** Signs in, and tells everybody who asks for the session. */
export async function signIn(client: QueryClient, login: string, password: string): Promise<Session> {
  await finishSigningOut();
  const before = await deviceStanding();
  const session = await kept(await once(() => api.POST('/api/session', { body: { login, password } })), before);
  client.setQueryData(sessionKey, session);
  return session;
}

/**
 * Signs out and forgets what was read, and everything that was kept on the device. Where the API does not say that the
 * session is over it throws, and nothing is forgotten.
 */
export async function signOut(client: QueryClient): Promise<void> {
  await setLeaving(true);
  await endSession(client);
  await forgetDevice();
  keepActingGrant(null);
  client.clear();
  channel?.postMessage('signedOut');
}

/** The person stays after all. */
export const stay = (): Promise<void> => setLeaving(false);

/** Whoever was signing out when the window was closed finds the device cleared, once the API says that nobody is signed in. */
export async function finishSigningOut(): Promise<void> {
  if (hasTurn() || !(await deviceStanding()).isLeaving) return;
  try {
    await readSession();
  } catch (error) {
    if (!(error instanceof ApiProblem) && !(error instanceof Unreachable)) throw error;
  }
}

/** Goes on in a session that another window has opened for the same person. */
export function useRenewedSession(): void {
  const client = useQueryClient();
  useEffect(
    () =>
      renewingSession.offer(async () => {
        await confirmSession(client);
        return true;
      }),
    [client],
  );
}

async function endSession(client: QueryClient): Promise<void> {
  const end = (): Promise<unknown> => once(() => api.DELETE('/api/session'));
  try {
    await end();
  } catch (error) {
    if (isSignedOut(error)) return;
    if (!isOfOlderSession(error)) throw error;
    // Another window signed in anew meanwhile: the same person leaves there too.
    await confirmSession(client);
    await end();
  }
}

async function kept(session: Session, { turn, isLeaving }: DeviceStanding): Promise<Session> {
  await joinTurn(turn, session.accountId);
  if (isLeaving) await setLeaving(false);
  setCsrfToken(session.csrfToken);
  await keepSession(session);
  // An office chosen before that the person no longer holds would be refused at every request.
  if (!session.grants.some((grant) => grant.id === actingGrant())) keepActingGrant(null);
  return session;
}

/** The session inside the shell, where somebody is signed in for certain. */
export const SignedIn = createContext<Session | null>(null);

export function useSignedIn(): Session {
  const session = use(SignedIn);
  if (session === null) throw new Error('used outside the shell');
  return session;
}

/** The offices the person acts in now: the one chosen, else all. */
export function useOffices(): readonly GrantView[] {
  const { grants } = useSignedIn();
  const chosen = actingGrant();
  return chosen === null ? grants : grants.filter((grant) => grant.id === chosen);
}

/** Whether the person may do this anywhere at all: what is not, is not shown. The API decides in each case. */
export function useMayAnywhere(): (action: Action) => boolean {
  const offices = useOffices();
  return (action) => offices.some(({ role }) => roleHas(role, action));
}

/** Acts in one office, or in all; whatever was read is read again. */
export function useActIn(): (grantId: string | null) => Promise<void> {
  const client = useQueryClient();
  return async (grantId) => {
    keepActingGrant(grantId);
    await client.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] });
  };
}
