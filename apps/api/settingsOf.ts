import type { Config } from '#config/readConfig';
import { type ApiSettings, rateLimitDefaults, sessionDefaults } from './settings';

/** The API's part of the configuration. */
export function settingsOf(config: Config): ApiSettings {
  const { host, port, pages, database, temporal, keys, logLevel, behindProxy, reach, secureCookie } = config;
  return {
    host,
    port,
    pages,
    databaseUrl: database.apiUrl,
    poolMax: database.poolMax,
    temporal: { ...temporal, payloadKey: keys.payloadKey, olderPayloadKeys: keys.olderPayloadKeys },
    secretKeys: keys.secretKeys,
    session: { ...sessionDefaults, secureCookie },
    rateLimits: rateLimitDefaults,
    logLevel,
    trustProxy: behindProxy,
    reach,
  };
}
