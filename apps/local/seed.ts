import { ConfigFault } from '#config/fault';
import { readConfig } from '#config/readConfig';
import { seedFullCounty } from './seed/fullSeed';
import { StartFault } from './servers/report';
import { timedReport } from './start/output';

/** `npm run seed -- --full`: a county's full size, into the stack that `npm start` runs. */
async function main(args: readonly string[]): Promise<void> {
  if (!args.includes('--full')) {
    process.stderr.write('npm run seed -- --full\n  按公布的规模装入浚县的监测对象 loads 浚县 in its published size\n');
    process.exitCode = 1;
    return;
  }
  const { host, port } = readConfig();
  await seedFullCounty({ apiAddress: `http://${host}:${port}`, report: timedReport() });
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const isTold = error instanceof StartFault || error instanceof ConfigFault;
  process.stderr.write(
    `${isTold ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 1;
});
