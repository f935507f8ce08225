import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isLock, takeFileLock } from '#apps/local/servers/fileLock';
import { identify } from '#apps/local/servers/processes';

describe('a lock of a data folder', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'shouwang-lock-'));
    path = join(folder, 'start.lock');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is held once, by a process that can be named', () => {
    const first = takeFileLock(path);
    expect(isLock(first)).toBe(true);
    expect(takeFileLock(path)).toEqual(identify(process.pid));
    if (isLock(first)) first.release();
    expect(isLock(takeFileLock(path))).toBe(true);
  });

  it('is lost by a holder that was killed', async () => {
    const holder = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const ended = once(holder, 'close');
    writeFileSync(path, JSON.stringify(identify(holder.pid ?? 0)));
    expect(takeFileLock(path)).toMatchObject({ pid: holder.pid });
    holder.kill('SIGKILL');
    await ended;
    expect(isLock(takeFileLock(path))).toBe(true);
  });

  it('is not held by a later process that got the same number', () => {
    writeFileSync(path, JSON.stringify({ ...identify(process.pid), startedAt: '1' }));
    expect(isLock(takeFileLock(path))).toBe(true);
  });

  it('is not held by a half-written file', () => {
    writeFileSync(path, '{"pid": 12');
    expect(isLock(takeFileLock(path))).toBe(true);
  });
});
