import { createApi } from '#apps/api/createApi';
import { sessionDefaults } from '#apps/api/settings';
import type { TemporalAccess } from '#temporal/connection';
import { payloadKey, secretKeys } from '#test/support/worker/testKeys';

export interface ApiOrders {
  readonly databaseUrl: string;
  readonly poolMax: number;
  readonly access: Omit<TemporalAccess, 'payloadKey'>;
  /** The built web application, served beside it. */
  readonly pages?: string;
}

/** The product's API in a process of its own, without limits on how often one may ask. */
async function main({ databaseUrl, poolMax, access, pages }: ApiOrders): Promise<void> {
  const app = await createApi({
    host: '127.0.0.1',
    port: 0,
    pages: pages ?? null,
    databaseUrl,
    poolMax,
    temporal: { ...access, payloadKey },
    secretKeys,
    session: { ...sessionDefaults, secureCookie: false },
    rateLimits: null,
    logLevel: 'error',
    trustProxy: false,
  });
  await app.listen(0, '127.0.0.1');
  process.stdout.write(`listening at ${await app.getUrl()}\n`);
}

// The parent hands its orders over as JSON.
main(JSON.parse(process.argv[2] ?? '{}') as ApiOrders).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
