import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { inheritedEnvironment } from '#config/environment';

const root = resolve(__dirname, '../../..');

/** `npm start` as a process of its own. */
export interface StartedLocal {
  readonly child: ChildProcess;
  /** Fails with everything that was said where it ends instead. */
  readonly address: Promise<string>;
  readonly ended: Promise<number | null>;
}

/** `npm start` without its build: from the sources, in production mode, which loads no demonstration county. */
export function startLocal(dataDir: string, environment: Readonly<Record<string, string>> = {}): StartedLocal {
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--require', join(root, 'test/support/fromSource.cjs'), join(root, 'apps/local/main.ts')],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: inheritedEnvironment({
        SHOUWANG_DATA_DIR: dataDir,
        SHOUWANG_MODE: 'production',
        DATABASE_URL: undefined,
        TEMPORAL_ADDRESS: undefined,
        ...environment,
      }),
    },
  );
  const said: string[] = [];
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const address = new Promise<string>((done, fail) => {
    const hear = (line: string) => {
      said.push(line);
      const found = /打开 open {2}(\S+)/.exec(line)?.[1];
      if (found !== undefined) done(found);
    };
    createInterface({ input: child.stdout }).on('line', hear);
    createInterface({ input: child.stderr }).on('line', hear);
    void ended.then(() => fail(new Error(said.join('\n'))));
  });
  return { child, address, ended };
}
