import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasCode } from '../servers/errorCode';

const fileName = 'environment.json';

/** Writes down, for the owner's eyes only, what API and worker are told, so that the maintenance commands find the running stack. */
export function writeEnvironment(dataDir: string, environment: Readonly<Record<string, string>>): void {
  const path = join(dataDir, fileName);
  writeFileSync(`${path}.new`, JSON.stringify(environment), { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

/** What the running stack of a data folder is told; undefined when none runs. */
export function readEnvironment(dataDir: string): Readonly<Record<string, string>> | undefined {
  try {
    // Written whole by writeEnvironment.
    return JSON.parse(readFileSync(join(dataDir, fileName), 'utf8')) as Record<string, string>;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

export function forgetEnvironment(dataDir: string): void {
  rmSync(join(dataDir, fileName), { force: true });
}
