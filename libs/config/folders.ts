import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { variable } from './environment';

/** Where the embedded servers keep their data: `SHOUWANG_DATA_DIR`, else `~/.local/share/shouwang`. */
export function dataFolder(env: NodeJS.ProcessEnv = process.env): string {
  const named = variable('SHOUWANG_DATA_DIR', env);
  if (named !== undefined) return resolve(named);
  return join(variable('XDG_DATA_HOME', env) ?? join(homedir(), '.local', 'share'), 'shouwang');
}

/** Where things are kept that can be made again, once for each user. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  return join(variable('XDG_CACHE_HOME', env) ?? join(homedir(), '.cache'), 'shouwang');
}

/** The web application as it was built beside the programs; null where nobody has built it. */
export function builtPages(): string | null {
  const fromHere = extname(__filename) === '.ts' ? '../../dist/apps/web' : '../../apps/web';
  const folder = resolve(__dirname, fromHere);
  return existsSync(join(folder, 'index.html')) ? folder : null;
}
