import { randomBytes } from 'node:crypto';
import { payloadKey } from '#test/support/worker/testKeys';
import type { TemporalAccess } from '#temporal/connection';
import { testServers } from './testServers';

/** The run's Temporal server under a task queue that nobody else listens to: each file has its own cases and its own workers. */
export function ownTemporal(): TemporalAccess {
  const { temporalAddress, namespace } = testServers();
  return { address: temporalAddress, namespace, taskQueue: `test-${randomBytes(6).toString('hex')}`, payloadKey };
}

/** Begins the workflow ids of one file, where they are not random anyhow. */
export function ownPrefix(): string {
  return `t${randomBytes(4).toString('hex')}-`;
}
