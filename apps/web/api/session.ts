import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { type Action, roleHas } from '#domain/access/actions';
import { actingGrant, keepActingGrant } from './actingGrant';
import { api, type Schemas, setCsrfToken } from './client';
import { call, once } from './call';
import { forgetDevice } from '../device/database';
import { dropKeptSession, findKeptSession, keepSession } from '../device/keptSession';
import { isSignedOut, Unreachable } from './problem';

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

async function readSession(signal: AbortSignal): Promise<Session> {
  try {
    return await kept(await once(() => api.GET('/api/session', { signal })));
  } catch (error) {
    if (isSignedOut(error)) await dropKeptSession();
    const before = error instanceof Unreachable ? await findKeptSession() : null;
    if (before === null) throw error;
    return before;
  }
}

/** Asks the API who is signed in, in this moment; where the session has ended, the person is asked for the password on the spot. */
export async function confirmSession(client: QueryClient): Promise<Session> {
  const session = await kept(await call(() => api.GET('/api/session')));
  client.setQueryData(sessionKey, session);
  return session;
}

/** Signs in, and tells everybody who asks for the session. */
export async function signIn(client: QueryClient, login: string, password: string): Promise<Session> {
  const session = await kept(await once(() => api.POST('/api/session', { body: { login, password } })));
  client.setQueryData(sessionKey, session);
  return session;
}

/** Signs out and forgets what was read, and everything that was kept on the device. */
export async function signOut(client: QueryClient): Promise<void> {
  await once(() => api.DELETE('/api/session'));
  await forgetDevice();
  keepActingGrant(null);
  client.clear();
}

// An office chosen before that the person no longer holds would be refused at every request.
async function kept(session: Session): Promise<Session> {
  setCsrfToken(session.csrfToken);
  await keepSession(session);
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
