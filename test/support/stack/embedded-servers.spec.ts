import { Connection } from '@temporalio/client';
import { Client } from 'pg';
import { type EmbeddedServers, startEmbedded } from '#apps/local/servers/embedded';
import { isRunning, waitForEnd } from '#apps/local/servers/processes';
import { makeRunFolder, removeRunFolder } from './sweep';

const namespaceOf = async ({ temporal, namespace }: EmbeddedServers) => {
  const connection = await Connection.connect({ address: temporal.address });
  try {
    const { namespaceInfo, config } = await connection.workflowService.describeNamespace({ namespace });
    return { id: namespaceInfo?.id, retention: Number(config?.workflowExecutionRetentionTtl?.seconds) };
  } finally {
    await connection.close();
  }
};

async function ask(servers: EmbeddedServers, text: string): Promise<unknown[]> {
  const client = new Client({ connectionString: servers.ownerUrl() });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

async function kill(...servers: { process: { pid: number; startedAt: string } }[]): Promise<void> {
  for (const { process: identity } of servers) process.kill(identity.pid, 'SIGKILL');
  for (const { process: identity } of servers) await waitForEnd(identity, 10_000);
}

const start = (dataDir: string) => startEmbedded({ dataDir, forTests: true });

describe('the embedded servers', () => {
  let dataDir: string;
  let servers: EmbeddedServers;
  let namespaceId: string | null | undefined;

  beforeAll(async () => {
    dataDir = makeRunFolder();
    servers = await start(dataDir);
    await ask(servers, `CREATE TABLE kept (name text); INSERT INTO kept VALUES ('王小明')`);
    namespaceId = (await namespaceOf(servers)).id;
  });

  afterAll(() => removeRunFolder(dataDir));

  const standAsTheyStood = async () => {
    expect(await ask(servers, 'SELECT name FROM kept')).toEqual([{ name: '王小明' }]);
    expect((await namespaceOf(servers)).id).toBe(namespaceId);
  };

  it('give the owner no power beyond its own', async () => {
    const [role] = await ask(
      servers,
      'SELECT rolsuper, rolbypassrls, rolcreaterole FROM pg_roles WHERE rolname = current_user',
    );
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: true });
  });

  it('find Chinese by trigrams, and keep ended workflows for thirty days', async () => {
    await ask(servers, 'CREATE EXTENSION IF NOT EXISTS pg_trgm');
    expect(await ask(servers, `SELECT cardinality(show_trgm('王小明')) > 0 AS found`)).toEqual([{ found: true }]);
    expect((await namespaceOf(servers)).retention).toBe(30 * 86_400);
  });

  it('are found running by a second start, and taken on', async () => {
    const again = await start(dataDir);
    expect([again.postgres.adopted, again.temporal.adopted]).toEqual([true, true]);
    expect(again.temporal.process).toEqual(servers.temporal.process);
    expect(again.postgres.process).toEqual(servers.postgres.process);
  });

  it('stand as they stood after a stop and a start, at the same addresses', async () => {
    await servers.stop();
    expect([isRunning(servers.postgres.process), isRunning(servers.temporal.process)]).toEqual([false, false]);
    const before = servers;
    servers = await start(dataDir);
    expect([servers.postgres.adopted, servers.temporal.adopted]).toEqual([false, false]);
    expect(servers.temporal.address).toBe(before.temporal.address);
    await standAsTheyStood();
  });

  it('recover when both are killed at once', async () => {
    await kill(servers.temporal, servers.postgres);
    servers = await start(dataDir);
    await standAsTheyStood();
  });

  it('recover when only PostgreSQL is killed under Temporal', async () => {
    await kill(servers.postgres);
    servers = await start(dataDir);
    expect(servers.postgres.adopted).toBe(false);
    await standAsTheyStood();
  });

  it('run beside those of another data folder', async () => {
    const elsewhere = makeRunFolder();
    try {
      const others = await start(elsewhere);
      expect(others.postgres.port).not.toBe(servers.postgres.port);
      expect(others.temporal.address).not.toBe(servers.temporal.address);
      await expect(ask(others, 'SELECT name FROM kept')).rejects.toThrow(/does not exist/);
      await standAsTheyStood();
    } finally {
      await removeRunFolder(elsewhere);
    }
  });
});
