import type { SecretKeys } from '#database/secrets';
import type { Reach } from '#webhook/reach';
import type { TemporalAccess } from '#temporal/connection';

/** Everything the API is told from outside; `main.ts` reads it from the environment, tests make their own. */
export interface ApiSettings {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The folder of the built web application, served at `/`; null for the API alone. */
  readonly pages: string | null;
  /** The owner's address; every connection takes on the role `shouwang_api` as it opens. */
  readonly databaseUrl: string;
  readonly poolMax: number;
  readonly temporal: TemporalAccess;
  readonly secretKeys: SecretKeys;
  readonly session: SessionSettings;
  /** Null switches the limits off (load measurements only). */
  readonly rateLimits: RateLimits | null;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** Whether `X-Forwarded-For` of a proxy in front is believed. */
  readonly trustProxy: boolean;
  /** Where receivers of signed messages may lie beside public addresses; nowhere unless it is said. */
  readonly reach?: Reach;
}

export interface SessionSettings {
  /** The cookie is sent over TLS only; off on loopback. */
  readonly secureCookie: boolean;
  readonly idleMinutes: number;
  readonly longestHours: number;
  /** Failed attempts after which an account is locked for `lockMinutes`. */
  readonly failuresToLock: number;
  readonly lockMinutes: number;
}

export interface RateLimits {
  /** For each account, or each address where nobody is signed in. */
  readonly requestsPerMinute: number;
  /** Attempts from one address; an office shares one. */
  readonly signInsPerMinute: number;
  /** Leading zero bits of the sum that an anonymous form brings (`http/proof.ts`); each bit more doubles its cost. */
  readonly proofBits: number;
}

export const sessionDefaults: SessionSettings = {
  secureCookie: true,
  idleMinutes: 12 * 60,
  longestHours: 7 * 24,
  failuresToLock: 5,
  lockMinutes: 15,
};
export const rateLimitDefaults: RateLimits = { requestsPerMinute: 1200, signInsPerMinute: 60, proofBits: 16 };

/** Injects the settings. */
export const apiSettings = Symbol('ApiSettings');
