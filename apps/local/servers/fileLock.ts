import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { identify, isRunning, type ProcessIdentity } from './processes';
import { hasCode } from './errorCode';

/** Held until `release`; a holder that was killed loses it by itself. */
export interface FileLock {
  release(): void;
}

/** Takes the lock, or names the running process that holds it. */
export function takeFileLock(path: string): FileLock | ProcessIdentity {
  mkdirSync(dirname(path), { recursive: true });
  const me = identify(process.pid);
  if (me === undefined) throw new Error('this process cannot be identified');
  const mine = JSON.stringify({ ...me, key: randomUUID() });
  for (;;) {
    try {
      writeFileSync(path, mine, { flag: 'wx', mode: 0o644 });
      return { release: () => release(path, mine) };
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
    const found = readLock(path);
    if (found === undefined) continue;
    if (found.holder !== undefined && isRunning(found.holder)) return found.holder;
    setAside(path, found.text);
  }
}

/** Whether `takeFileLock` got the lock. */
export function isLock(result: FileLock | ProcessIdentity): result is FileLock {
  return 'release' in result;
}

function release(path: string, mine: string): void {
  if (readLock(path)?.text === mine) rmSync(path, { force: true });
}

// Two may find the same dead holder: only the one that moved the dead holder's own file away has cleared the place.
function setAside(path: string, dead: string): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  if (readFileSync(aside, 'utf8') !== dead) renameSync(aside, path);
  else rmSync(aside, { force: true });
}

function readLock(path: string): { text: string; holder: ProcessIdentity | undefined } | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    return { text, holder: parseHolder(text) };
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function parseHolder(text: string): ProcessIdentity | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('startedAt' in value)) return undefined;
    const { pid, startedAt } = value;
    return typeof pid === 'number' && typeof startedAt === 'string' ? { pid, startedAt } : undefined;
  } catch (error) {
    // Half written by a process that died while writing: nobody holds it.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
