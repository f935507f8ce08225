import { variable } from './environment';
import { builtPages } from './folders';
import { integer, oneOf, postgresUrl, required } from './fields';
import { type Keys, readKeys } from './keys';
import { refuseInProduction } from './production';
import { readTemporalConfig, type TemporalConfig } from './temporalConfig';

export const modes = ['production', 'demonstration'] as const;
/** `production` refuses default secrets, demonstration accounts and a faster clock. */
export type Mode = (typeof modes)[number];

export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Everything that API and worker are told from outside. */
export interface Config {
  readonly mode: Mode;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The folder of the built web application; null where it has not been built. */
  readonly pages: string | null;
  readonly database: {
    /** The owner's; only migrations use it as it stands. */
    readonly ownerUrl: string;
    /** Connections opened with these take on the role `shouwang_api` or `shouwang_worker` as they connect. */
    readonly apiUrl: string;
    readonly workerUrl: string;
    readonly poolMax: number;
  };
  readonly temporal: TemporalConfig;
  readonly keys: Keys;
  /** How much faster than real time business time runs; 1 in production. */
  readonly clockFactor: number;
  readonly logLevel: LogLevel;
  /** Whether a proxy in front terminates TLS and its `X-Forwarded-…` are believed. */
  readonly behindProxy: boolean;
  /** Where signed messages may go beside public addresses: this machine in a demonstration only, an office's own network where it is said. */
  readonly reach: { readonly loopback: boolean; readonly private: boolean };
  /** Cookies are sent over TLS only; off for a demonstration on this machine. */
  readonly secureCookie: boolean;
}

const fastestClock = 100_000;
const highestPort = 65_535;

/** Reads and checks the environment; throws a `ConfigFault` that names the variable and its rule in Chinese and English. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const mode = oneOf(env, 'SHOUWANG_MODE', { choices: modes, otherwise: 'production' });
  const ownerUrl = postgresUrl('DATABASE_URL', required(env, 'DATABASE_URL'));
  const address = (name: string) => postgresUrl(name, variable(name, env) ?? ownerUrl);
  const config: Config = {
    mode,
    host: variable('SHOUWANG_HOST', env) ?? '127.0.0.1',
    port: integer(env, 'SHOUWANG_PORT', { least: 0, most: highestPort, otherwise: 3000 }),
    pages: builtPages(),
    database: {
      ownerUrl,
      apiUrl: address('DATABASE_API_URL'),
      workerUrl: address('DATABASE_WORKER_URL'),
      poolMax: integer(env, 'SHOUWANG_POOL_MAX', { least: 2, most: 200, otherwise: 16 }),
    },
    temporal: readTemporalConfig(env),
    keys: readKeys(env),
    clockFactor: integer(env, 'SHOUWANG_CLOCK_FACTOR', { least: 1, most: fastestClock, otherwise: 1 }),
    logLevel: oneOf(env, 'SHOUWANG_LOG_LEVEL', { choices: logLevels, otherwise: 'info' }),
    behindProxy: oneOf(env, 'SHOUWANG_BEHIND_PROXY', { choices: ['yes', 'no'], otherwise: 'no' }) === 'yes',
    reach: {
      loopback: mode !== 'production',
      private: oneOf(env, 'SHOUWANG_WEBHOOK_PRIVATE', { choices: ['yes', 'no'], otherwise: 'no' }) === 'yes',
    },
    secureCookie: mode === 'production',
  };
  if (mode === 'production') refuseInProduction(config);
  return config;
}
