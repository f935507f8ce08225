// What is opened and looked at on demand, and not by `npm test`: `npm run test:pages`, `npm run screenshots`.
const { join } = require('node:path');

const root = join(__dirname, '../../..');
const web = require(join(root, 'jest.config.js')).projects.find(({ displayName }) => displayName === 'web');

module.exports = { ...web, rootDir: root, testMatch: ['<rootDir>/test/web/pages/*.all.ts'] };
