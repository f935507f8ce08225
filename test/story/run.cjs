// `npm run story`: the story on servers of its own, which end with it.
const { spawnSync } = require('node:child_process');
const { join, resolve } = require('node:path');
const startServers = require('../support/jest/global-setup.js');

const root = resolve(__dirname, '../..');

async function run() {
  await startServers();
  const program = [
    '--conditions=source',
    '--require',
    join(root, 'test/support/fromSource.cjs'),
    join(__dirname, 'story.ts'),
  ];
  const { status } = spawnSync(process.execPath, program, { cwd: root, stdio: 'inherit' });
  await globalThis.stopTestServers();
  process.exitCode = status ?? 1;
}

void run();
