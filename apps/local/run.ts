import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { inheritedEnvironment, variable } from '#config/environment';
import { dataFolder } from '#config/folders';
import { readEnvironment } from './start/environmentFile';

/**
 * Runs a maintenance program against the stack that `npm start` runs: `node dist/apps/local/run.js apps/worker/rebuild.js`.
 * With `DATABASE_URL` set, against that.
 */
function main([program, ...args]: readonly string[]): void {
  if (program === undefined) throw new Error('name the program');
  const dataDir = dataFolder();
  const found = variable('DATABASE_URL') === undefined ? readEnvironment(dataDir) : {};
  if (found === undefined) {
    process.stderr.write(
      `${dataDir} 没有正在运行的系统：请先运行 npm start，或设置 DATABASE_URL。\nNo stack runs in ${dataDir}: run npm start first, or set DATABASE_URL.\n`,
    );
    process.exitCode = 1;
    return;
  }
  const file = resolve(__dirname, '../..', program);
  const child = spawn(process.execPath, ['--enable-source-maps', file, ...args], {
    stdio: 'inherit',
    env: inheritedEnvironment(found),
  });
  child.once('close', (code) => {
    process.exitCode = code ?? 1;
  });
}

main(process.argv.slice(2));
