// Starts the servers of the test run in a process of their own, which runs the sources as Jest does (this file is
// loaded by plain Node). They end when this process does, however it ends: their standard input closes.
const { spawn } = require('node:child_process');
const { createInterface } = require('node:readline');
const { join, resolve } = require('node:path');

module.exports = async () => {
  // Two projects of one run share them.
  if (globalThis.stopTestServers !== undefined) return;
  const root = resolve(__dirname, '../../..');
  const child = spawn(
    process.execPath,
    [
      '--conditions=source',
      '--require',
      join(root, 'test/support/fromSource.cjs'),
      join(root, 'test/support/stack/serve.ts'),
    ],
    { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const ended = new Promise((done) => child.once('close', done));
  const ready = new Promise((done) => createInterface({ input: child.stdout }).once('line', done));
  const line = await Promise.race([
    ready,
    ended.then((code) => Promise.reject(new Error(`the test servers ended with ${code}`))),
  ]);
  process.env.SHOUWANG_TEST_STACK = line;
  globalThis.stopTestServers = async () => {
    child.stdin.end();
    await ended;
  };
};
