import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, HttpStatus, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '#contract/problem/problem';
import { type RefusalCode, refuse } from '#domain/refusal';
import { NotRunning, Refused as CaseRefused, Unknown } from '#temporal/answers';
import { textProperty, withoutValues } from './loggedError';
import { problemOf, problemOfCode, sendProblem } from './problem';
import { Refused } from './refused';

/** Largest upload; the multipart parser enforces it. */
export const mostFileMegabytes = 5;

/** The one place where an exception becomes an answer. What is not a refusal is logged with its cause and told as an internal error. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = this.problem(error, request.id);
    if (reply.sent) return;
    sendProblem(reply, problem);
  }

  private problem(error: unknown, instance: string): Problem {
    if (error instanceof Refused) return problemOf(error.refusals, instance, error.retryAfter);
    if (error instanceof CaseRefused) return problemOf([error.refusal], instance);
    if (error instanceof NotRunning) return problemOfCode('case.closed', instance);
    const code = codeOf(error);
    // A refusal is an answer; only what is broken goes to the log, with the request's id and without its body.
    if (code === 'internal.error' || code === 'unavailable.now' || code === 'unavailable.unknown') {
      this.logger.error({ err: withoutValues(error), requestId: instance }, code);
    }
    // The one sentence with a figure that Fastify's errors do not carry.
    return code === 'file.tooLarge'
      ? problemOf([refuse(code, { params: { max: mostFileMegabytes } })], instance)
      : problemOfCode(code, instance);
  }
}

function codeOf(error: unknown): RefusalCode {
  if (error instanceof Unknown) return 'unavailable.unknown';
  const code = textProperty(error, 'code');
  if (code.startsWith('FST_')) return fastifyCode(code);
  if (error instanceof HttpException) return httpCode(error.getStatus());
  if (isDatabaseAway(code)) return 'unavailable.now';
  if (textProperty(error, 'message') === 'timeout exceeded when trying to connect') return 'unavailable.now';
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  return status < 500 ? httpCode(status) : 'internal.error';
}

function fastifyCode(code: string): RefusalCode {
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return 'body.tooLarge';
    case 'FST_REQ_FILE_TOO_LARGE':
      return 'file.tooLarge';
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return 'body.mediaType';
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
      return 'body.notJson';
    case 'FST_ERR_NOT_FOUND':
      return 'route.missing';
    default:
      return code.startsWith('FST_PARTS_') ||
        code.startsWith('FST_FILES_') ||
        code.startsWith('FST_FIELDS_') ||
        code === 'FST_INVALID_MULTIPART_CONTENT_TYPE'
        ? 'file.missing'
        : 'internal.error';
  }
}

function httpCode(status: number): RefusalCode {
  // Nest's own exceptions carry statuses that are numbers of its enum.
  if (status === Number(HttpStatus.NOT_FOUND) || status === Number(HttpStatus.METHOD_NOT_ALLOWED))
    return 'route.missing';
  if (status === Number(HttpStatus.PAYLOAD_TOO_LARGE)) return 'body.tooLarge';
  if (status === Number(HttpStatus.UNSUPPORTED_MEDIA_TYPE)) return 'body.mediaType';
  if (status === Number(HttpStatus.TOO_MANY_REQUESTS)) return 'tooMany.requests';
  return status >= 400 && status < 500 ? 'body.notJson' : 'internal.error';
}

// Connection refused or lost, shutdown, too many connections, statement or lock time-out, serialization failure.
function isDatabaseAway(code: string): boolean {
  return (
    /^(08|57P0|53|40|55000|55P03|57014|25P0[34])/.test(code) ||
    ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND'].includes(code)
  );
}
