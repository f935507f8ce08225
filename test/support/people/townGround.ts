import { createApi } from '#apps/api/createApi';
import { Database } from '#apps/api/database/database';
import { type ApiSettings, sessionDefaults } from '#apps/api/settings';
import { setClock } from '#database/clock';
import { reach } from '#test/support/stack/reach';
import { runWorker } from '#test/support/stack/runningWorker';
import { openStack, type Stack } from '#test/support/stack/stack';
import { secretKeys } from '#test/support/worker/testKeys';
import { settle } from './settle';
import type { TownGround, TownOptions } from './town';

/** Areas, people and procedure in a database of their own, with API and worker in this process. */
export async function layGround({
  policy,
  worker = true,
  startsAt = new Date('2026-03-02T01:00:00Z'),
  pages,
  rateLimits,
}: Omit<TownOptions, 'diary'>): Promise<TownGround> {
  const stack = await openStack({ worker });
  try {
    const titles = await settle(stack.ownerPool, policy);
    await setClock(stack.ownerPool, { businessAt: startsAt, factor: 1 });
    const app = await createApi({
      ...settingsOf(stack),
      ...(pages !== undefined && { pages }),
      ...(rateLimits && { rateLimits }),
    });
    await app.listen(0, '127.0.0.1');
    let stopWorker: (() => Promise<void>) | undefined;
    return {
      stack,
      base: await app.getUrl(),
      titles,
      apiNow: () => app.get(Database).clock.now(),
      startWorker: async () => {
        stopWorker = await runWorker(stack.access, stack.workerPool, stack.secrets);
      },
      close: async () => {
        await app.close();
        await stopWorker?.();
        await stack.close();
      },
    };
  } catch (error) {
    // A worker left behind would keep the run alive for ever.
    await stack.close();
    throw error;
  }
}

function settingsOf(stack: Stack): ApiSettings {
  return {
    host: '127.0.0.1',
    port: 0,
    pages: null,
    databaseUrl: stack.database.ownerUrl,
    poolMax: 8,
    temporal: stack.access,
    secretKeys,
    session: { ...sessionDefaults, secureCookie: false },
    rateLimits: null,
    logLevel: 'error',
    trustProxy: false,
    reach,
  };
}
