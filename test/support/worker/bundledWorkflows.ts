import { randomUUID } from 'node:crypto';
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleWorkflows } from '#apps/worker/bundle';

/** The workflows' bundle in a folder, for programs that run outside the test run's own servers. */
export async function bundledWorkflows(dataDir: string): Promise<string> {
  const file = join(dataDir, 'workflow-bundle.js');
  if (existsSync(file)) return file;
  const making = `${file}.${randomUUID()}`;
  writeFileSync(making, (await bundleWorkflows()).code);
  // Two files may make it at once; both made the same.
  renameSync(making, file);
  return file;
}
