import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module';
import { packAnswers } from './http/compression';
import { addHeaders } from './http/headers';
import { logRequests } from './http/logging';
import { answerUnreadable, refuseAddress } from './http/unreadable';
import { mostFileMegabytes } from './http/problemFilter';
import { Metrics } from './metrics/metrics';
import { serveOpenApi } from './openapi';
import { servePages } from './http/pages';
import type { ApiSettings } from './settings';

const bodyLimitBytes = 1024 * 1024;
const fileLimitBytes = mostFileMegabytes * 1024 * 1024;

/** The whole API, not yet listening: `await app.listen(port, host)`, `await app.close()`. Used by `main.ts`, by tests and by the local stack. */
export async function createApi(settings: ApiSettings): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: bodyLimitBytes,
    trustProxy: settings.trustProxy,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    clientErrorHandler: answerUnreadable,
    frameworkErrors: refuseAddress,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(settings), adapter, {
    bufferLogs: true,
    bodyParser: false,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.setGlobalPrefix('api');
  // Fastify's own JSON parser, with its guard against poisoned prototypes, is the only one beside multipart.
  adapter.getInstance().removeContentTypeParser('text/plain');
  await app.register(cookie);
  await app.register(multipart, {
    limits: { fileSize: fileLimitBytes, files: 1, fields: 10, fieldSize: 10_000, parts: 11 },
  });
  logRequests(app);
  addHeaders(app);
  packAnswers(app);
  app.get(Metrics).observe(app);
  serveOpenApi(app);
  if (settings.pages !== null) await servePages(app, settings.pages);
  app.enableShutdownHooks();
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
