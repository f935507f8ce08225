import { writeFileSync } from 'node:fs';
import { contractFile, contractTypes } from './contractTypes';

/** `npm run contract-types` writes the types; with `--print` they go to standard output instead. */
contractTypes()
  .then((types) =>
    process.argv.includes('--print') ? void process.stdout.write(types) : writeFileSync(contractFile, types),
  )
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 1;
  });
