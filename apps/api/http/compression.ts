import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const pack = promisify(gzip);
/** Below it the packing costs more than it saves. */
const smallestBytes = 2_048;
const level = 5;
/** Its answer holds the token that writes need: what is packed together with other text could be guessed from its length. */
const neverPacked = '/api/session';

/** Sends long answers of the API packed to whoever takes them so: a page of the inbox is a tenth as long on a weak line. */
export function packAnswers(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (request, reply, payload) => {
      if (typeof payload !== 'string' || payload.length < smallestBytes || request.url.startsWith(neverPacked))
        return payload;
      const isJson = String(reply.getHeader('content-type')).includes('json');
      if (!isJson || !/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return payload;
      reply.header('Content-Encoding', 'gzip').header('Vary', 'Accept-Encoding').removeHeader('content-length');
      return pack(payload, { level });
    });
}
