import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { type Action, roleHas } from '#domain/access/actions';
import { actingGrant, keepActingGrant } from './actingGrant';
import { api, type Schemas, setCsrfToken } from './client';
import { once } from './call';

export type Session = Schemas['SessionView'];
export type GrantView = Schemas['GrantView'];

const sessionKey = ['session'] as const;

/** Who is signed in, from the API; its error says that nobody is. */
export function useSession() {
  return useQuery({
    queryKey: sessionKey,
    queryFn: async ({ signal }) => kept(await once(() => api.GET('/api/session', { signal }))),
    staleTime: Infinity,
    retry: false,
  });
}

/** Signs in, and tells everybody who asks for the session. */
export async function signIn(client: QueryClient, login: string, password: string): Promise<Session> {
  const session = kept(await once(() => api.POST('/api/session', { body: { login, password } })));
  client.setQueryData(sessionKey, session);
  return session;
}

/** Signs out and forgets what was read. */
export async function signOut(client: QueryClient): Promise<void> {
  await once(() => api.DELETE('/api/session'));
  keepActingGrant(null);
  client.clear();
}

// An office chosen before that the person no longer holds would be refused at every request.
function kept(session: Session): Session {
  setCsrfToken(session.csrfToken);
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
