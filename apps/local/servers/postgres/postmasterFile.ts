import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasCode } from '../errorCode';

/** What a running server says of itself in `postmaster.pid`. */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

const portLine = 3;
const statusLine = 7;

/** Reads the file; undefined if there is none or it is not complete yet. */
export function readPostmasterFile(cluster: string): PostmasterFile | undefined {
  const lines = linesOf(join(cluster, 'postmaster.pid'));
  const pid = Number(lines?.[0]);
  const port = Number(lines?.[portLine]);
  if (!Number.isSafeInteger(pid) || pid <= 1) return undefined;
  return { pid, port, ready: port > 0 && lines?.[statusLine]?.trim() === 'ready' };
}

function linesOf(path: string): string[] | undefined {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
