import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { identify, type ProcessIdentity, isRunning, waitForEnd } from '#apps/local/servers/processes';
import { startLocal } from './startedLocal';
import { makeRunFolder, removeRunFolder } from './sweep';

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
    const first = startLocal(dataDir);
    const address = await first.address;
    expect((await fetch(`${address}/api/health/ready`)).status).toBe(200);

    const killed = parts(dataDir);
    expect(killed).toHaveLength(4);
    first.child.kill('SIGKILL');
    for (const { pid } of killed) process.kill(pid, 'SIGKILL');
    await first.ended;
    for (const identity of killed) expect(await waitForEnd(identity, 10_000)).toBe(true);

    const second = startLocal(dataDir);
    expect((await fetch(`${await second.address}/api/health/ready`)).status).toBe(200);
    const running = parts(dataDir);
    expect(running).toHaveLength(4);
    second.child.kill('SIGINT');
    expect(await second.ended).toBe(0);
    expect(running.filter(isRunning)).toEqual([]);
  }, 180_000);
});
