import { mkdtempSync, readdirSync, chmodSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasCode } from '#apps/local/servers/errorCode';
import { isLock, takeFileLock } from '#apps/local/servers/fileLock';
import { endProcess, identify } from '#apps/local/servers/processes';

const prefix = 'shouwang-test-';
const lockName = 'run.lock';

/** A data folder for one run; held by this process, so that a later run can tell that it was abandoned. */
export function makeRunFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  // PostgreSQL may run as another user and must be able to walk through.
  chmodSync(folder, 0o755);
  takeFileLock(join(folder, lockName));
  return folder;
}

/** Ends the servers of runs that were killed, and takes their data away. */
export async function sweepAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(prefix)) continue;
    const folder = join(tmpdir(), name);
    if (isAbandoned(folder)) await removeRunFolder(folder);
  }
}

/** Ends whatever still runs in the folder and takes the folder away. */
export async function removeRunFolder(folder: string): Promise<void> {
  for (const pid of [temporalPid(folder), postmasterPid(folder)]) {
    const identity = pid === undefined ? undefined : identify(pid);
    if (identity !== undefined && commandOf(identity.pid).includes(folder)) {
      await endProcess(identity, { signal: 'SIGQUIT', timeoutMs: 5_000 });
    }
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
}

function isAbandoned(folder: string): boolean {
  try {
    const taken = takeFileLock(join(folder, lockName));
    return isLock(taken);
  } catch (error) {
    // Another user's, or taken away by its owner this moment.
    if (hasCode(error, 'EACCES', 'EPERM', 'ENOENT')) return false;
    throw error;
  }
}

function temporalPid(folder: string): number | undefined {
  const text = read(join(folder, 'temporal', 'server.json'));
  return text === undefined ? undefined : Number(/"pid":(\d+)/.exec(text)?.[1]);
}

function postmasterPid(folder: string): number | undefined {
  const text = read(join(folder, 'postgres', 'postmaster.pid'));
  return text === undefined ? undefined : Number(text.split('\n')[0]);
}

function commandOf(pid: number): string {
  return read(`/proc/${pid}/cmdline`) ?? '';
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ESRCH')) return undefined;
    throw error;
  }
}
