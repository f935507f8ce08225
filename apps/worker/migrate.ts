import { ConfigFault } from '#config/fault';
import { readConfig } from '#config/readConfig';
import { migrate } from '#database/migrate';

/** `node dist/apps/worker/migrate.js`: brings the database to the newest schema, with the owner's address; harmless when it is there. */
async function main(): Promise<void> {
  await migrate(readConfig().database.ownerUrl);
  process.stdout.write('数据库已是最新结构 the database is up to date\n');
}

main().catch((error: unknown) => {
  const text =
    error instanceof ConfigFault
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);
  process.stderr.write(`${text}\n`);
  process.exit(1);
});
