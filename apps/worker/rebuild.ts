import { ConfigFault } from '#config/fault';
import { readConfig } from '#config/readConfig';
import { rebuild } from '#database/ledger/rebuild';
import { openPool } from '#database/pools';

/** `npm run rebuild`: folds inbox and case list from the ledger again, while the system runs. */
async function main(): Promise<void> {
  const { database } = readConfig();
  const pool = openPool(database.workerUrl, 'shouwang_worker', { max: 2, statementTimeoutMs: 60_000 });
  try {
    const { cases, drift } = await rebuild(pool, ({ done, total }) =>
      process.stdout.write(`\r重建 ${done} / ${total} 个案件 cases rebuilt`),
    );
    process.stdout.write(`\n完成 done：${cases} 个案件 cases；无台账的行 rows without ledger：${drift}\n`);
    if (drift > 0) process.exitCode = 1;
  } finally {
    await pool.end();
  }
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
