import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { inheritedEnvironment } from '#config/environment';
import { identify, type ProcessIdentity, isRunning, waitForEnd } from '#apps/local/servers/processes';
import { makeRunFolder, removeRunFolder } from './sweep';

const root = resolve(__dirname, '../../..');

/** `npm start` without its build: from the sources, in production mode, which loads no demonstration county. */
function start(dataDir: string): { child: ChildProcess; address: Promise<string>; ended: Promise<number | null> } {
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--require', join(root, 'test/support/fromSource.cjs'), join(root, 'apps/local/main.ts')],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: inheritedEnvironment({ SHOUWANG_DATA_DIR: dataDir, SHOUWANG_MODE: 'production', DATABASE_URL: undefined }),
    },
  );
  const said: string[] = [];
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const address = new Promise<string>((done, fail) => {
    const hear = (line: string) => {
      said.push(line);
      const found = /打开 open {2}(\S+)/.exec(line)?.[1];
      if (found !== undefined) done(found);
    };
    createInterface({ input: child.stdout }).on('line', hear);
    createInterface({ input: child.stderr }).on('line', hear);
    void ended.then(() => fail(new Error(said.join('\n'))));
  });
  return { child, address, ended };
}

function pidIn(...path: string[]): number {
  return Number(/"pid":(\d+)/.exec(readFileSync(join(...path), 'utf8'))?.[1]);
}

/** Everything that runs for a data folder besides the process in front. */
function parts(dataDir: string): ProcessIdentity[] {
  const postmaster = Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const pids = [
    postmaster,
    pidIn(dataDir, 'temporal', 'server.json'),
    pidIn(dataDir, 'api.json'),
    pidIn(dataDir, 'worker.json'),
  ];
  return pids.map((pid) => identify(pid)).filter((identity) => identity !== undefined);
}

describe('npm start', () => {
  let dataDir: string;
  beforeAll(() => {
    dataDir = makeRunFolder();
  });
  afterAll(() => removeRunFolder(dataDir));

  it('comes up again after everything was killed at once, and leaves nothing running when it is stopped', async () => {
    const first = start(dataDir);
    const address = await first.address;
    expect((await fetch(`${address}/api/health/ready`)).status).toBe(200);

    const killed = parts(dataDir);
    expect(killed).toHaveLength(4);
    first.child.kill('SIGKILL');
    for (const { pid } of killed) process.kill(pid, 'SIGKILL');
    await first.ended;
    for (const identity of killed) expect(await waitForEnd(identity, 10_000)).toBe(true);

    const second = start(dataDir);
    expect((await fetch(`${await second.address}/api/health/ready`)).status).toBe(200);
    const running = parts(dataDir);
    expect(running).toHaveLength(4);
    second.child.kill('SIGINT');
    expect(await second.ended).toBe(0);
    expect(running.filter(isRunning)).toEqual([]);
  }, 180_000);
});
