import { execFile } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { isLock, takeFileLock } from '#apps/local/servers/fileLock';
import { testServers } from './testServers';

const pollMs = 50;

/** The file of the bundled workflows, bundled from the sources once for each run by whoever needs it first. */
export async function workflowBundleFile(): Promise<string> {
  const file = join(testServers().dataDir, 'workflow-bundle.js');
  while (!existsSync(file)) {
    const taken = takeFileLock(`${file}.lock`);
    if (!isLock(taken)) {
      await pause(pollMs);
      continue;
    }
    try {
      if (!existsSync(file)) await bundle(file);
    } finally {
      taken.release();
    }
  }
  return file;
}

async function bundle(file: string): Promise<void> {
  const support = resolve(__dirname, '..');
  const unfinished = `${file}.unfinished`;
  await promisify(execFile)(process.execPath, [
    '--conditions=source',
    ...['--require', join(support, 'fromSource.cjs'), join(support, 'stack/bundle.ts'), unfinished],
  ]);
  renameSync(unfinished, file);
}
