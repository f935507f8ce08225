// Two projects: `domain` needs no server and starts none; `stack` runs on a real PostgreSQL and a real Temporal
// server that its global setup starts once for the whole run (test/support/jest).
const swcOptions = require('./test/support/swcOptions.cjs');

const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data', '<rootDir>/.test-data'],
  transform: { '^.+\\.ts$': ['@swc/jest', swcOptions] },
};

/** Folders whose tests are pure: no database, no Temporal server, no network. */
const pureFolders = ['libs/domain', 'libs/config', 'libs/contract', 'test/domain', 'apps/local/demonstration/generate'];

module.exports = {
  maxWorkers: 2,
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: 'domain',
      testMatch: pureFolders.map((folder) => `<rootDir>/${folder}/**/*.spec.ts`),
    },
    {
      ...shared,
      displayName: 'stack',
      testMatch: ['<rootDir>/**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', ...pureFolders.map((folder) => `<rootDir>/${folder}/`)],
      globalSetup: '<rootDir>/test/support/jest/global-setup.js',
      globalTeardown: '<rootDir>/test/support/jest/global-teardown.js',
    },
  ],
};
