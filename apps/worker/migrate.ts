import { ConfigFault } from '#config/fault';
import { readConfig } from '#config/readConfig';
import { migrate } from '#database/migrate';
import { connectionOptions } from '#temporal/connection';
import { ensureNamespace } from '#temporal/namespace';

const temporalPatienceMs = 60_000;

/**
 * `node dist/apps/worker/migrate.js`: brings the database to the newest schema, with the owner's address, and registers the namespace in Temporal;
 * harmless when both are there.
 */
async function main(): Promise<void> {
  const { database, temporal } = readConfig();
  await migrate(database.ownerUrl);
  process.stdout.write('数据库已是最新结构 the database is up to date\n');
  await ensureNamespace(connectionOptions(temporal), temporal.namespace, { timeoutMs: temporalPatienceMs });
  process.stdout.write(`Temporal 命名空间 ${temporal.namespace} 已就绪 the namespace is there\n`);
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
