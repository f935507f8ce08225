import { writeFileSync } from 'node:fs';
import { bundleWorkflows } from '#apps/worker/bundle';

/** Bundles the workflows from their sources into the file named on the command line. */
async function main(file: string): Promise<void> {
  const { code } = await bundleWorkflows();
  writeFileSync(file, code);
}

main(process.argv[2] ?? 'workflow-bundle.js').catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
