import { randomUUID } from 'node:crypto';
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleWorkflows } from '#apps/worker/bundle';

/** The workflows' bundle of this test run, made by the first test file that needs it. */
export async function bundledWorkflows(dataDir: string): Promise<string> {
  const file = join(dataDir, 'workflow-bundle.js');
  if (existsSync(file)) return file;
  const making = `${file}.${randomUUID()}`;
  writeFileSync(making, (await bundleWorkflows()).code);
  // Two files may make it at once; both made the same.
  renameSync(making, file);
  return file;
}
