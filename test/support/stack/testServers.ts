import { variable } from '#config/environment';

/** The servers of this test run, as its setup hands them over. */
export interface TestServers {
  readonly dataDir: string;
  /** Superuser, database `postgres`. */
  readonly adminUrl: string;
  /** Owner of the clones, database `postgres`. */
  readonly ownerUrl: string;
  readonly temporalAddress: string;
  readonly namespace: string;
}

/** Migrated once for each run and copied for each file. */
export const templateDatabase = 'shouwang_template';

/** Where the servers of this run are. Only in tests of the project `stack`. */
export function testServers(): TestServers {
  const line = variable('SHOUWANG_TEST_STACK');
  if (line === undefined) throw new Error('this test belongs in the Jest project `stack`, which starts the servers');
  // Written by serve.ts as a TestServers.
  return JSON.parse(line) as TestServers;
}
