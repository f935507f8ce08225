// The servers of a run, the application as a browser gets it (built again where its sources have changed), and for each
// Jest worker a process in which the API and the worker of its towns run. They end as the servers do.
const { spawn } = require('node:child_process');
const { createInterface } = require('node:readline');
const { join, resolve } = require('node:path');
const { buildPages } = require('../../../apps/local/build.cjs');
const startServers = require('./global-setup.js');

const root = resolve(__dirname, '../../..');

module.exports = async ({ maxWorkers }) => {
  await startServers();
  buildPages();
  const halls = await Promise.all(Array.from({ length: maxWorkers }, startTownHall));
  process.env.SHOUWANG_TOWN_HALLS = halls.map(({ address }) => address).join(' ');
  const stopServers = globalThis.stopTestServers;
  globalThis.stopTestServers = async () => {
    await Promise.all(halls.map(({ stop }) => stop()));
    await stopServers();
  };
};

async function startTownHall() {
  const hall = join(root, 'test/web/support/townHall.ts');
  const fromSource = ['--conditions=source', '--require', join(root, 'test/support/fromSource.cjs')];
  const child = spawn(process.execPath, [...fromSource, hall], { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((done) => child.once('close', done));
  const address = await Promise.race([
    new Promise((done) => createInterface({ input: child.stdout }).once('line', done)),
    ended.then((code) => Promise.reject(new Error(`a town hall ended with ${code}`))),
  ]);
  const stop = async () => {
    child.stdin.end();
    await ended;
  };
  return { address, stop };
}
