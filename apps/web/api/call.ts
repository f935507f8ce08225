import { type Mending, renewingSession, signingInAgain } from './mending';
import { ApiProblem, isOfOlderSession, isSignedOut, problemOf, Unreachable } from './problem';

interface Sent<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * Sends a request and gives its body. Throws `ApiProblem` for what the API refuses and `Unreachable` where no answer came.
 * Where the session has ended in the meantime, the person is asked to sign in on the spot, and where another window has
 * opened a new one, that one is taken up; then the same request is sent again.
 */
export async function call<T>(send: () => Promise<Sent<T>>): Promise<T> {
  try {
    return await once(send);
  } catch (error) {
    if (!(await mendingOf(error)?.mend())) throw error;
    return once(send);
  }
}

function mendingOf(error: unknown): Mending | null {
  if (isSignedOut(error)) return signingInAgain;
  return isOfOlderSession(error) ? renewingSession : null;
}

/** The same without asking to sign in: for the session itself. */
export async function once<T>(send: () => Promise<Sent<T>>): Promise<T> {
  const { data, error, response } = await reach(send);
  if (!response.ok) throw problemOf(error, response);
  // An answer without a body has none in the contract either.
  return data as T;
}

async function reach<T>(send: () => Promise<Sent<T>>): Promise<Sent<T>> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    if (error instanceof ApiProblem) throw error;
    // `fetch` has one error for everything that keeps an answer away; a body cut off is a syntax error.
    throw new Unreachable(error);
  }
}
