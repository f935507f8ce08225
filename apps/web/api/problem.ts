import type { components } from './contract';

export type Problem = components['schemas']['Problem'];
export type FieldProblem = components['schemas']['FieldProblem'];

/** The API said no, or that it does not know yet; carries the problem document. */
export class ApiProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
    this.name = 'ApiProblem';
  }

  get status(): number {
    return this.problem.status;
  }

  get code(): string {
    return this.problem.code;
  }
}

/** No answer came: no network, or a server that is not there. Whether the request arrived is not known. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('no answer', { cause });
    this.name = 'Unreachable';
  }
}

/** True where the same request, with the same key, is to be sent again: the outcome is not known, never that it failed (I3). */
export function isUnknown(error: unknown): boolean {
  return error instanceof Unreachable || (error instanceof ApiProblem && error.status === 503);
}

/** Seconds the API asks to wait before the same request is sent again. */
export function askedToWaitSeconds(error: unknown): number | undefined {
  return error instanceof ApiProblem ? error.problem.retryAfter : undefined;
}

/** Whether anybody has to sign in first. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ApiProblem && (error.code === 'session.required' || error.code === 'session.expired');
}

/** Whether this window writes with the token of a session that another window of the browser has replaced. */
export function isOfOlderSession(error: unknown): boolean {
  return error instanceof ApiProblem && error.code === 'csrf.missing';
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'code' in body && 'texts' in body && 'status' in body;

/** The error for an answer that is none of the good ones. A proxy's page instead of a problem document counts as no answer of ours. */
export function problemOf(body: unknown, response: Response): ApiProblem | Unreachable {
  return isProblem(body) ? new ApiProblem(body) : new Unreachable(new Error(`HTTP ${response.status}`));
}
