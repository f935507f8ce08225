import type { Config } from '#config/readConfig';
import type { SecretKeys } from '#database/secrets';
import type { TemporalAccess } from '#temporal/connection';
import type { Reach } from '#webhook/reach';

/** What the worker is told when it is made. */
export interface WorkerSettings {
  readonly databaseUrl: string;
  readonly poolMax: number;
  readonly temporal: TemporalAccess;
  readonly secretKeys: SecretKeys;
  readonly reach: Reach;
  readonly workflows: { readonly codePath: string } | { readonly code: string };
}

export const workerSettings = Symbol('worker settings');

/** The worker's part of the configuration. */
export function settingsOf(
  { database, temporal, keys, reach }: Config,
  workflows: WorkerSettings['workflows'],
): WorkerSettings {
  return {
    databaseUrl: database.workerUrl,
    poolMax: database.poolMax,
    temporal: { ...temporal, payloadKey: keys.payloadKey, olderPayloadKeys: keys.olderPayloadKeys },
    secretKeys: keys.secretKeys,
    reach,
    workflows,
  };
}
