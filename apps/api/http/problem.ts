import type { FastifyReply } from 'fastify';
import type { Problem } from '#contract/problem/problem';
import { problemTexts } from '#contract/problem/problem';
import { type Refusal, type RefusalCode, type RefusalKind, refuse } from '#domain/refusal';
import { conditionsOf } from '#domain/steps/eliminationGate';

const statusByKind = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  refused: 422,
  tooMany: 429,
  unavailable: 503,
  internal: 500,
} as const satisfies Record<RefusalKind, number>;

// Faults of the transport have a status of their own.
const statusByCode: Partial<Record<RefusalCode, number>> = {
  'body.tooLarge': 413,
  'file.tooLarge': 413,
  'body.mediaType': 415,
  'request.tooLong': 431,
  'request.tooSlow': 408,
};

const retrySeconds = 2;
const mostErrors = 50;

/** The refusals as problem details (RFC 9457); the first one gives status and sentence. */
export function problemOf(refusals: readonly [Refusal, ...Refusal[]], instance: string, retryAfter?: number): Problem {
  const [first] = refusals;
  const texts = problemTexts(first.code, first.params);
  const wait = retryAfter ?? (first.kind === 'unavailable' ? retrySeconds : undefined);
  return {
    type: `urn:shouwang:problem:${first.code}`,
    title: texts.en,
    status: statusByCode[first.code] ?? statusByKind[first.kind],
    detail: texts.zh,
    instance,
    code: first.code,
    ...at(first),
    texts,
    errors: refusals.flatMap(entriesOf).slice(0, mostErrors),
    ...(wait !== undefined && { retryAfter: wait }),
  };
}

/** One refusal as problem details. */
export function problemOfCode(code: RefusalCode, instance: string): Problem {
  return problemOf([refuse(code)], instance);
}

/** The answer of every refusal; `Retry-After` where trying again is worth it. */
export function sendProblem(reply: FastifyReply, problem: Problem): void {
  if (problem.retryAfter !== undefined) void reply.header('Retry-After', String(problem.retryAfter));
  void reply.status(problem.status).header('Content-Type', 'application/problem+json; charset=utf-8').send(problem);
}

/** One entry for each fault; the gate of the elimination says each of its conditions by itself. */
function entriesOf(refusal: Refusal): Problem['errors'] {
  if (refusal.code === 'elimination.unmet')
    return conditionsOf(refusal).map(({ condition, zh, en }) => ({
      code: `elimination.${condition}`,
      texts: { zh, en },
    }));
  return [{ code: refusal.code, ...at(refusal), texts: problemTexts(refusal.code, refusal.params) }];
}

function at({ field, params }: Refusal): Pick<Problem, 'field' | 'params'> {
  return { ...(field !== undefined && { field }), ...(params !== undefined && { params }) };
}
