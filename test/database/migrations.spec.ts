import { Client } from 'pg';
import { migrate, migrations } from '#database/migrate';
import { openPool } from '#database/pools';
import { emptyDatabase } from '#test/support/stack/database';
import { register, settle, places, offer, openCase } from './county';

type Empty = Awaited<ReturnType<typeof emptyDatabase>>;

async function schemaOf(url: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const columns = `SELECT table_name, column_name, data_type, is_nullable, column_default FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2`;
    const policies = `SELECT tablename, policyname, cmd, qual, with_check FROM pg_policies WHERE schemaname = 'public' ORDER BY 1, 2, 3`;
    const indexes = `SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1`;
    return {
      columns: (await client.query(columns)).rows,
      policies: (await client.query(policies)).rows,
      indexes: (await client.query(indexes)).rows,
    };
  } finally {
    await client.end();
  }
}

describe('migrations', () => {
  let database: Empty;
  beforeEach(async () => {
    database = await emptyDatabase();
  });
  afterEach(() => database.drop());

  it('bring an empty database to the newest schema, and a second run changes nothing', async () => {
    await migrate(database.ownerUrl);
    const once = await schemaOf(database.ownerUrl);
    await migrate(database.ownerUrl);
    expect(await schemaOf(database.ownerUrl)).toEqual(once);
  });

  it('may be started by several processes and for several databases at the same moment', async () => {
    const other = await emptyDatabase();
    try {
      await Promise.all([
        migrate(database.ownerUrl),
        migrate(database.ownerUrl),
        migrate(other.ownerUrl),
        migrate(database.ownerUrl),
      ]);
      expect(await schemaOf(database.ownerUrl)).toEqual(await schemaOf(other.ownerUrl));
    } finally {
      await other.drop();
    }
  });

  it('leave a database full of data as it was', async () => {
    await migrate(database.ownerUrl);
    const owner = openPool(database.ownerUrl, 'owner', { max: 2 });
    try {
      await settle(owner);
      const family = await register(owner, places.village, '王小明');
      await openCase(owner, family);
      await offer(owner, family, {
        kind: 'verification',
        step: 'verification',
        role: 'villageClerk',
        dueAt: new Date(),
      });
      await migrate(database.ownerUrl);
      const { rows } = await owner.query<{ events: number; tasks: number; head: string }>(
        'SELECT (SELECT count(*) FROM case_event) AS events, (SELECT count(*) FROM task) AS tasks, (SELECT head_name FROM household) AS head',
      );
      expect(rows).toEqual([{ events: 1, tasks: 1, head: '王小明' }]);
    } finally {
      await owner.end();
    }
  });

  it('can be taken back on an empty database, and made again', async () => {
    await migrate(database.ownerUrl);
    const there = await schemaOf(database.ownerUrl);
    const { DataSource } = await import('typeorm');
    const source = new DataSource({
      type: 'postgres',
      url: database.ownerUrl,
      migrations,
      migrationsTableName: 'migration',
    });
    await source.initialize();
    for (const migration of migrations) {
      expect(migration).toBeDefined();
      await source.undoLastMigration();
    }
    const left = await source.query(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v') AND relname <> 'migration'`,
    );
    await source.destroy();
    expect(left).toEqual([]);
    await migrate(database.ownerUrl);
    expect(await schemaOf(database.ownerUrl)).toEqual(there);
  });
});
