import createClient, { type Middleware } from 'openapi-fetch';
import { actingGrant } from './actingGrant';
import type { components, paths } from './contract';

/** The shapes of the contract: `Schemas['TaskRowView']`. */
export type Schemas = components['schemas'];

let csrfToken: string | null = null;

/** Told by the session; every write carries it. */
export function setCsrfToken(token: string | null): void {
  csrfToken = token;
}

const signed: Middleware = {
  onRequest({ request, schemaPath }) {
    if (request.method !== 'GET' && csrfToken !== null) request.headers.set('X-CSRF-Token', csrfToken);
    // The session is the person's, with all its offices.
    const grant = schemaPath.startsWith('/api/session') ? null : actingGrant();
    if (grant !== null) request.headers.set('X-Acting-Grant', grant);
    return request;
  },
};

/** The API by its contract. Use it inside `call`, which gives the body or throws the problem. */
export const api = createClient<paths>({ baseUrl: '', credentials: 'same-origin' });
api.use(signed);
