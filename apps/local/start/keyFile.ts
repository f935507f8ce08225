import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { variable } from '#config/environment';
import { makeKeys } from '#config/keys';

/**
 * The keys of a data folder as variables for API and worker: those of the environment, else those kept in the folder, made the first time.
 * Whoever backs the folder up must keep this file apart from it: together they open everything.
 */
export function keptKeys(dataDir: string): Readonly<Record<string, string>> {
  if (variable('SHOUWANG_SECRET_KEY') !== undefined) return {};
  const path = join(dataDir, 'keys.json');
  if (!existsSync(path)) {
    const unfinished = `${path}.${process.pid}`;
    writeFileSync(unfinished, JSON.stringify(makeKeys('local')), { mode: 0o600 });
    renameSync(unfinished, path);
  }
  // Written by the lines above.
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
}
