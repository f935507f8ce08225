// Three projects: `domain` needs no server and starts none; `stack` runs on a real PostgreSQL and a real Temporal
// server that its global setup starts once for the whole run (test/support/jest); `web` opens the built application in a
// real Chromium on such a stack.
const swcOptions = require('./test/support/swcOptions.cjs');

const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data', '<rootDir>/.test-data'],
  transform: { '^.+\\.ts$': ['@swc/jest', swcOptions] },
};

const onServers = {
  globalSetup: '<rootDir>/test/support/jest/global-setup.js',
  globalTeardown: '<rootDir>/test/support/jest/global-teardown.js',
};

/** Folders whose tests are pure: no database, no Temporal server, no network. */
const pureFolders = [
  'libs/domain',
  'libs/config',
  'libs/contract',
  'libs/workbook',
  'libs/webhook',
  'test/domain',
  'apps/local/demonstration/generate',
  'apps/web',
];

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
      ...onServers,
      displayName: 'stack',
      testMatch: ['<rootDir>/**/*.spec.ts'],
      testPathIgnorePatterns: [
        '/node_modules/',
        ...[...pureFolders, 'test/web'].map((folder) => `<rootDir>/${folder}/`),
      ],
    },
    {
      ...shared,
      ...onServers,
      displayName: 'web',
      globalSetup: '<rootDir>/test/support/jest/web-setup.js',
      testMatch: ['<rootDir>/test/web/**/*.spec.ts'],
    },
  ],
};
