import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Headers of every answer: what is personal is stored nowhere on the way and framed by nobody; the request's id is told for questions. */
export const headersOf = (requestId: string) => ({
  'X-Request-Id': requestId,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
});
export const unlessSaid = { 'Cache-Control': 'no-store' };

/** Gives every answer of the API its headers. */
export function addHeaders(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (request, reply) => {
      if (!request.url.startsWith('/api/')) return;
      void reply.headers(headersOf(request.id));
      if (!reply.hasHeader('Cache-Control')) void reply.headers(unlessSaid);
    });
}
