import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Headers of every answer: what is personal is stored nowhere on the way and framed by nobody; the request's id is told for questions. */
export function addHeaders(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (request, reply) => {
      if (!request.url.startsWith('/api/')) return;
      void reply
        .header('X-Request-Id', request.id)
        .header('X-Content-Type-Options', 'nosniff')
        .header('X-Frame-Options', 'DENY')
        .header('Referrer-Policy', 'no-referrer');
      if (!reply.hasHeader('Cache-Control')) void reply.header('Cache-Control', 'no-store');
    });
}
