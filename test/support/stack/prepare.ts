import { temporalBinaries } from '#apps/local/servers/temporal/binaries';

/** Sees to it that the Temporal server is there before tests ask for it: the first time it is built, which takes minutes. */
async function main(): Promise<void> {
  const { server } = await temporalBinaries((zh, en) => process.stdout.write(`${zh}  ${en}\n`));
  process.stdout.write(`Temporal: ${server}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
