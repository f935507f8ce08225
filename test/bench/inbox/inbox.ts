import { openPool } from '#database/pools';
import type { Ground } from '../ground';
import { type Line, progress } from '../report';
import { measureHttp } from './http';
import { makeReaders, type Reader, scopes } from './readers';
import { fillInbox } from './rows';
import { measureSql } from './sql';

const readersEach = 30;
const database = 'bench_inbox';

/** The inbox with a million open tasks and four million done ones: statements, buffers, counts, and pages over HTTP. */
export async function measureInbox(ground: Ground): Promise<Line[]> {
  progress('inbox: filling a database, a few minutes');
  const databaseUrl = await ground.freshDatabase(database);
  await fillInbox(ground.adminUrl(database));
  const pools = {
    api: openPool(databaseUrl, 'shouwang_api', { max: 1 }),
    owner: openPool(databaseUrl, 'owner', { max: 1, statementTimeoutMs: 60_000 }),
  };
  try {
    const lines: Line[] = [];
    const fullest: Reader[] = [];
    for (const scope of scopes) {
      const readers = await makeReaders(pools.owner, scope, readersEach);
      lines.push(...(await measureSql(pools, scope, readers)));
      fullest.push(...readers.slice(0, 1));
    }
    return [...lines, ...(await measureHttp(ground, databaseUrl, fullest))];
  } finally {
    await Promise.all([pools.api.end(), pools.owner.end()]);
  }
}
