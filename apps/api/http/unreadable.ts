import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RefusalCode } from '#domain/refusal';
import { headersOf, unlessSaid } from './headers';
import { problemOfCode, sendProblem } from './problem';

/** A request that the HTTP parser gave up on, so that no handler ever saw it, is refused in the same words as everything else; then the connection ends. */
export function answerUnreadable(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const instance = randomUUID();
  const problem = problemOfCode(unreadableCode(error.code), instance);
  const body = JSON.stringify(problem);
  const headers = {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    ...headersOf(instance),
    ...unlessSaid,
    Connection: 'close',
  };
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}

/** An address that the router cannot take apart (a broken percent sign, a part that is too long) leads nowhere; it is not repeated in the answer. */
export function refuseAddress(_error: Error, request: FastifyRequest, reply: FastifyReply): void {
  // No hook runs for it.
  void reply.headers({ ...headersOf(request.id), ...unlessSaid });
  sendProblem(reply, problemOfCode('route.missing', request.id));
}

function unreadableCode(code: string | undefined): RefusalCode {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return 'request.tooLong';
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return 'request.tooSlow';
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return 'body.tooLarge';
    default:
      return 'request.unreadable';
  }
}
