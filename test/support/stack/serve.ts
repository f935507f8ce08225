import { startEmbedded } from '#apps/local/servers/embedded';
import { migrate } from '#database/migrate';
import { templateDatabase, type TestServers } from './testServers';
import { createOwnedDatabase } from './database';
import { makeRunFolder, removeRunFolder, sweepAbandoned } from './sweep';

/**
 * The servers of one test run: prints where they are as one line, ends them and takes their data away when standard input closes.
 */
async function serve(): Promise<void> {
  await sweepAbandoned();
  const dataDir = makeRunFolder();
  const servers = await startEmbedded({
    dataDir,
    forTests: true,
    report: (zh, en) => process.stderr.write(`[test servers] ${zh} ${en}\n`),
  });
  try {
    const adminUrl = servers.postgres.url('postgres');
    await createOwnedDatabase(adminUrl, templateDatabase);
    await migrate(servers.ownerUrl(templateDatabase));
    const line: TestServers = {
      dataDir,
      adminUrl,
      ownerUrl: servers.ownerUrl('postgres'),
      temporalAddress: servers.temporal.address,
      namespace: servers.namespace,
    };
    process.stdout.write(`${JSON.stringify(line)}\n`);
    await new Promise((done) => process.stdin.resume().once('close', done));
  } finally {
    // Nothing in it is wanted any more, so nobody waits for it to end well.
    await removeRunFolder(dataDir);
  }
}

// Ctrl-C reaches the whole group; the run ends by itself and closes our standard input.
process.on('SIGINT', () => {});
serve().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
