import { createHash } from 'node:crypto';

const key = (name: string) => createHash('sha256').update(name).digest();

/** Keys of the tests' own; the product refuses them in production. */
export const secretKeys = { current: 'test', keys: { test: key('test data') }, indexKey: key('test index') };
export const payloadKey = { id: 'test', key: key('test payloads') };
