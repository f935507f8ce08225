import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApi } from '#apps/api/createApi';
import { type ApiSettings, sessionDefaults } from '#apps/api/settings';
import { secretKeys } from '#test/support/worker/testKeys';
import { openStack, type Stack } from '#test/support/stack/stack';
import { Browser } from './browser';
import { furnish, password } from './furniture';

/** The API on a database of its own with a few areas and a person for each office. */
export interface Desk {
  readonly stack: Stack;
  readonly app: NestFastifyApplication;
  readonly base: string;
  /** A browser in which the person is signed in. */
  as(login: string): Promise<Browser>;
  /** A browser in which nobody is. */
  stranger(): Browser;
  close(): Promise<void>;
}

/** Opens the desk; close it after the file. */
export async function openDesk(options: { worker?: boolean; settings?: Partial<ApiSettings> } = {}): Promise<Desk> {
  return deskOn(await openStack({ worker: options.worker ?? false }), options.settings);
}

/** The same on a stack that is there. */
export async function deskOn(stack: Stack, settings: Partial<ApiSettings> = {}): Promise<Desk> {
  await furnish(stack.ownerPool);
  const app = await createApi({ ...apiSettingsOf(stack), ...settings });
  await app.listen(0, '127.0.0.1');
  const base = await app.getUrl();
  const stranger = () => new Browser(base);
  return {
    stack,
    app,
    base,
    stranger,
    as: (login) => stranger().signIn(login, password),
    close: async () => {
      await app.close();
      await stack.close();
    },
  };
}

/** The API of a test on its stack. */
export function apiSettingsOf(stack: Stack): ApiSettings {
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
  };
}
