import 'reflect-metadata';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { NestFactory } from '@nestjs/core';
import type { OpenAPIObject } from '@nestjs/swagger';
import { AppModule } from '#apps/api/app.module';
import { openApiOf } from '#apps/api/openapi';
import { type ApiSettings, sessionDefaults } from '#apps/api/settings';
import { payloadKey, secretKeys } from '#test/support/worker/testKeys';

/** The API's document without an API: nothing is instantiated, so that it needs no server. */
export async function openApiDocument(): Promise<OpenAPIObject> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(settings), new FastifyAdapter(), {
    preview: true,
    logger: false,
    abortOnError: false,
  });
  app.setGlobalPrefix('api');
  return openApiOf(app);
}

// Never used: nothing connects anywhere.
const settings: ApiSettings = {
  host: '127.0.0.1',
  port: 0,
  pages: null,
  databaseUrl: '',
  poolMax: 1,
  temporal: { address: '', namespace: '', taskQueue: '', payloadKey },
  secretKeys,
  session: sessionDefaults,
  rateLimits: null,
  logLevel: 'silent',
  trustProxy: false,
};
