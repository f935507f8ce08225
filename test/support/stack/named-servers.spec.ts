import { randomUUID } from 'node:crypto';
import { Connection } from '@temporalio/client';
import { Client } from 'pg';
import { StartFault } from '#apps/local/servers/report';
import { checkDatabase } from '#apps/local/start/namedDatabase';
import { checkTemporal } from '#apps/local/start/namedTemporal';
import { freePort } from '#apps/local/servers/ports';
import { emptyDatabase } from './database';
import { startLocal } from './startedLocal';
import { makeRunFolder, removeRunFolder } from './sweep';
import { testServers } from './testServers';

type Database = Awaited<ReturnType<typeof emptyDatabase>>;

const faultOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => Promise.reject(new Error('was not refused')),
    (error: unknown) => (error instanceof StartFault ? error.zh : Promise.reject(error as Error)),
  );

const asAdmin = async (...statements: string[]): Promise<void> => {
  const admin = new Client({ connectionString: testServers().adminUrl });
  await admin.connect();
  try {
    for (const statement of statements) await admin.query(statement);
  } finally {
    await admin.end();
  }
};

/** The owner's address in a stranger's name. */
const asStranger = ({ ownerUrl }: Database): string => {
  const url = new URL(ownerUrl);
  url.username = stranger;
  url.password = 'of-his-own';
  return url.href;
};
const stranger = `stranger_${randomUUID().slice(0, 8)}`;

let database: Database;
let dataDir: string;
beforeAll(async () => {
  database = await emptyDatabase();
  dataDir = makeRunFolder();
  await asAdmin(`CREATE ROLE ${stranger} LOGIN PASSWORD 'of-his-own'`);
});
afterAll(async () => {
  await removeRunFolder(dataDir);
  await database.drop();
  await asAdmin(
    `DROP DATABASE IF EXISTS ${database.name}_temporal WITH (FORCE)`,
    `DROP DATABASE IF EXISTS ${database.name}_temporal_visibility WITH (FORCE)`,
    `DROP ROLE IF EXISTS ${database.name}_temporal`,
    `DROP ROLE ${stranger}`,
  );
});

const runs = async (environment: Readonly<Record<string, string>>): Promise<void> => {
  const started = startLocal(dataDir, environment);
  expect((await fetch(`${await started.address}/api/health/ready`)).status).toBe(200);
  started.child.kill('SIGINT');
  expect(await started.ended).toBe(0);
};

describe('npm start', () => {
  it('runs on a database and a Temporal server that others run, with a namespace that was not there', async () => {
    const namespace = `of-${database.name}`;
    await runs({
      DATABASE_URL: database.ownerUrl,
      TEMPORAL_ADDRESS: testServers().temporalAddress,
      TEMPORAL_NAMESPACE: namespace,
    });
    const connection = await Connection.connect({ address: testServers().temporalAddress });
    try {
      const { namespaceInfo } = await connection.workflowService.describeNamespace({ namespace });
      expect(namespaceInfo?.name).toBe(namespace);
    } finally {
      await connection.close();
    }
  }, 120_000);

  it('runs its own Temporal server beside a database that others run, and leaves the one of another data folder alone', async () => {
    await runs({ DATABASE_URL: database.ownerUrl });
    const elsewhere = makeRunFolder();
    try {
      const second = startLocal(elsewhere, { DATABASE_URL: database.ownerUrl });
      await expect(second.address).rejects.toThrow(`角色 ${database.name}_temporal 由另一个数据文件夹的 Temporal 使用`);
      expect(await second.ended).toBe(1);
    } finally {
      await removeRunFolder(elsewhere);
    }
    await runs({ DATABASE_URL: database.ownerUrl });
  }, 120_000);
});

describe('a database that others run', () => {
  const alone = { withTemporal: false };

  it('is taken with its name, for its owner', async () => {
    expect(await checkDatabase(database.ownerUrl, { withTemporal: true })).toBe(database.name);
  });

  it('is refused in a sentence where it cannot be reached', async () => {
    const nowhere = new URL(database.ownerUrl);
    nowhere.port = String(await freePort());
    expect(await faultOf(checkDatabase(nowhere.href, alone))).toContain('连不上');
    const wrong = new URL(database.ownerUrl);
    wrong.password = 'wrong';
    expect(await faultOf(checkDatabase(wrong.href, alone))).toContain('连不上');
  });

  it('is refused to who does not own it, or may not make what is needed', async () => {
    expect(await faultOf(checkDatabase(asStranger(database), alone))).toContain(`${stranger} 不是`);
    const own = await emptyDatabase();
    try {
      await asAdmin(`ALTER DATABASE ${own.name} OWNER TO ${stranger}`);
      expect(await faultOf(checkDatabase(asStranger(own), { withTemporal: true }))).toContain('CREATEROLE CREATEDB');
    } finally {
      await own.drop();
    }
  });

  it('is refused in another encoding than UTF-8', async () => {
    const name = `${database.name}_latin`;
    await asAdmin(
      `CREATE DATABASE ${name} OWNER shouwang ENCODING 'LATIN1' LOCALE_PROVIDER libc LOCALE 'C' TEMPLATE template0`,
    );
    try {
      const url = new URL(database.ownerUrl);
      url.pathname = `/${name}`;
      expect(await faultOf(checkDatabase(url.href, alone))).toContain('LATIN1');
    } finally {
      await asAdmin(`DROP DATABASE ${name}`);
    }
  });
});

it('a Temporal server that does not answer is told in a sentence', async () => {
  const config = { address: `127.0.0.1:${await freePort()}`, namespace: 'shouwang', taskQueue: 'shouwang' };
  expect(await faultOf(checkTemporal(config, 0))).toContain(config.address);
});
