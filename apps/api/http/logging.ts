import type { IncomingMessage, ServerResponse } from 'node:http';
import { RequestMethod } from '@nestjs/common';
import type { Params } from 'nestjs-pino';
import type { ApiSettings } from '../settings';

/**
 * One line a request at `debug`, at `warn` where the server failed. Method, path without query, status and time; never a body, a header or a name.
 * Paths carry ids and codes only, by the design of the addresses.
 */
export function loggerParams({ logLevel }: Pick<ApiSettings, 'logLevel'>): Params {
  return {
    forRoutes: [{ path: '{*path}', method: RequestMethod.ALL }],
    pinoHttp: {
      level: logLevel,
      base: null,
      messageKey: 'message',
      timestamp: () => `,"at":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      redact: {
        paths: [
          'req.headers',
          'res.headers',
          '*.password',
          '*.idNumber',
          '*.phone',
          '*.token',
          'password',
          'idNumber',
          'phone',
          'token',
        ],
        remove: true,
      },
      serializers: {
        req: (request: { id?: unknown; method?: string; url?: string }) => ({
          id: request.id,
          method: request.method,
          path: request.url?.split('?')[0],
        }),
        err: (error: { type?: string; message?: string; code?: string; stack?: string; cause?: string }) => ({
          type: error.type,
          message: error.message,
          code: error.code,
          stack: error.stack,
          cause: error.cause,
        }),
        res: (response: { statusCode?: number }) => ({ status: response.statusCode }),
      },
      customLogLevel: (_request: IncomingMessage, response: ServerResponse, error?: Error) =>
        error !== undefined || response.statusCode >= 500 ? 'warn' : 'debug',
      quietReqLogger: true,
    },
  };
}
