import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Params, PinoLogger } from 'nestjs-pino';
import { type Store, storage } from 'nestjs-pino/storage';
import type { ApiSettings } from '../settings';

/** How lines are written, whoever writes them: `logRequests` adds one for each request. */
export function loggerParams({ logLevel }: Pick<ApiSettings, 'logLevel'>): Params {
  return {
    // Its own middleware would make two loggers for each request, also where nothing is written.
    forRoutes: [],
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
        err: (error: { type?: string; message?: string; code?: string; stack?: string; cause?: string }) => ({
          type: error.type,
          message: error.message,
          code: error.code,
          stack: error.stack,
          cause: error.cause,
        }),
      },
    },
  };
}

const firstServerFault = 500;

/**
 * One line a request at `debug`, at `warn` where the server failed. Method, path without query, status and time; never a body, a header or a name.
 * Paths carry ids and codes only, by the design of the addresses. Whatever is logged on the way carries the request's id.
 */
export function logRequests(app: NestFastifyApplication): void {
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', (request, _reply, done) => {
    storage.run(new RequestStore(request.id), done);
  });
  server.addHook('onResponse', (request, reply, done) => {
    const level = reply.statusCode < firstServerFault ? 'debug' : 'warn';
    if (PinoLogger.root.isLevelEnabled(level)) {
      const { id, method, url } = request;
      const line = { reqId: id, req: { id, method, path: url.split('?')[0] }, res: { status: reply.statusCode } };
      PinoLogger.root[level]({ ...line, responseTime: Math.round(reply.elapsedTime) }, 'request completed');
    }
    done();
  });
}

/** The logger of a request, made when its first line is written: most write none. */
class RequestStore implements Store {
  private own: Store['logger'] | null = null;

  constructor(private readonly reqId: string) {}

  get logger(): Store['logger'] {
    return (this.own ??= PinoLogger.root.child({ reqId: this.reqId }));
  }

  set logger(logger: Store['logger']) {
    this.own = logger;
  }
}
