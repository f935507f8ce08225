import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasCode } from '../servers/errorCode';
import { type FileLock, isLock, takeFileLock } from '../servers/fileLock';
import { areFree, freePort } from '../servers/ports';

export interface ReservedPort {
  readonly port: number;
  release(): void;
}

const looked = 100;

/**
 * A free port from `preferred` on, kept from other starts on this machine until it is released: between looking and listening
 * a second start would find the same one, and then hear the first one's API answer.
 */
export async function reservePort(preferred: number): Promise<ReservedPort> {
  for (let port = preferred; port < preferred + looked; port++) {
    const lock = tryLock(port);
    if (lock === undefined) continue;
    if (await areFree([port])) return { port, release: () => lock.release() };
    lock.release();
  }
  return { port: await freePort(), release: () => {} };
}

function tryLock(port: number): FileLock | undefined {
  try {
    const taken = takeFileLock(join(tmpdir(), `shouwang-port-${port}.lock`));
    return isLock(taken) ? taken : undefined;
  } catch (error) {
    // Left by another user's start: theirs.
    if (hasCode(error, 'EACCES', 'EPERM')) return undefined;
    throw error;
  }
}
