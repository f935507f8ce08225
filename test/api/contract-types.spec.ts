import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const kept = join(root, 'apps/web/api/contract.ts');

it('the web application’s types are those of the contract: else run `npm run contract-types`', () => {
  // The generator is written for Node as it is, not for Jest.
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--conditions=source',
      '--require',
      join(root, 'test/support/fromSource.cjs'),
      join(root, 'test/support/contractTypes/write.ts'),
      '--print',
    ],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  expect(stderr).toBe('');
  expect(stdout === readFileSync(kept, 'utf8')).toBe(true);
});
