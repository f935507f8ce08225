import { randomUUID } from 'node:crypto';
import { withHotScope, withScope, withScopeByMoments } from '#database/scope';
import { openStack, type Stack } from '#test/support/stack/stack';
import { actorWith, places, settle } from './county';

let stack: Stack;
beforeAll(async () => {
  stack = await openStack();
  await settle(stack.ownerPool);
});
afterAll(() => stack.close());

const clerk = actorWith('villageClerk', places.village);
const setting = (name: string): string => `SELECT current_setting('${name}') AS value`;

describe('a transaction with a scope', () => {
  it('answers statements that left together, each with its own rows, inside the scope', async () => {
    const answers = await withScope(stack.apiPool, clerk, (client) =>
      Promise.all(
        [1, 2, 3].map((n) => client.query<{ n: number; who: string }>(`SELECT ${n} AS n, scope_account() AS who`)),
      ),
    );
    expect(answers.map(({ rows }) => rows)).toEqual([1, 2, 3].map((n) => [{ n, who: clerk.accountId }]));
  });

  it('keeps nothing when one of them fails, throws what failed, and hands the connection on clean', async () => {
    const id = randomUUID();
    const failing = withScope(stack.apiPool, clerk, (client) =>
      Promise.all([
        client.query(`INSERT INTO idempotency (key, account_id, body_hash) VALUES ($1, $2, 'h')`, [
          id,
          clerk.accountId,
        ]),
        client.query('SELECT 1 / 0'),
        client.query('SELECT 1'),
      ]),
    );
    await expect(failing).rejects.toThrow('division by zero');
    const left = await stack.ownerPool.query('SELECT FROM idempotency WHERE key = $1', [id]);
    expect(left.rowCount).toBe(0);
    const outside = await stack.apiPool.query<{ who: string | null }>('SELECT scope_account() AS who');
    expect(outside.rows).toEqual([{ who: null }]);
  });

  it('waits for the disk unless it says that it need not', async () => {
    const read = async (manner: { unhurried?: true }): Promise<unknown> =>
      (await withScope(stack.apiPool, clerk, (client) => client.query(setting('synchronous_commit')), manner)).rows;
    expect(await read({})).toEqual([{ value: 'on' }]);
    expect(await read({ unhurried: true })).toEqual([{ value: 'off' }]);
    expect(await read({})).toEqual([{ value: 'on' }]);
  });
});

describe('statements by moments', () => {
  const take = (key: string) => ({
    name: 'moments_take',
    text: `INSERT INTO idempotency (key, account_id, body_hash) VALUES ($1, $2, 'h')`,
    values: [key, clerk.accountId],
  });
  const kept = async (key: string): Promise<boolean> =>
    (await stack.ownerPool.query('SELECT FROM idempotency WHERE key = $1', [key])).rowCount === 1;

  it('are answered in their order inside the scope, those behind an answer too, and leave nothing behind', async () => {
    const asked = (n: number) => ({
      name: 'moments_who',
      text: 'SELECT $1::int AS n, scope_account() AS who, pg_current_xact_id()::text AS at',
      values: [n],
    });
    const [first, second, later] = await withScopeByMoments(stack.apiPool, clerk, async (client) => [
      ...(await Promise.all([client.query(asked(1)), client.query(asked(2))])),
      await client.query(asked(3)),
    ]);
    const row = (n: number, at: unknown): object => ({ n, who: clerk.accountId, at });
    const [one, two] = [first?.rows[0]?.at, later?.rows[0]?.at];
    expect([first?.rows, second?.rows, later?.rows]).toEqual([[row(1, one)], [row(2, one)], [row(3, two)]]);
    expect(one).not.toBe(two);
    const outside = await stack.apiPool.query('SELECT scope_account() AS who');
    expect(outside.rows).toEqual([{ who: null }]);
  });

  it('of one moment are kept all or none, and the connection goes on with every statement that it knows', async () => {
    const [good, bad] = [randomUUID(), randomUUID()];
    const divide = (by: number) => ({ name: 'moments_divide', text: 'SELECT 1 / $1::int AS n', values: [by] });
    const asked = { name: 'moments_behind', text: 'SELECT 2 AS n' };
    await expect(
      withScopeByMoments(stack.apiPool, clerk, (client) =>
        Promise.all([client.query(take(bad)), client.query(divide(0)), client.query(asked)]),
      ),
    ).rejects.toThrow('division by zero');
    expect(await kept(bad)).toBe(false);
    for (let i = 0; i < 5; i++) {
      const answers = await withScopeByMoments(stack.apiPool, clerk, (client) =>
        Promise.all([client.query(divide(1)), client.query(asked)]),
      );
      expect(answers.map(({ rows }) => rows)).toEqual([[{ n: 1 }], [{ n: 2 }]]);
    }
    await withScopeByMoments(stack.apiPool, clerk, (client) => client.query(take(good)));
    expect(await kept(good)).toBe(true);
  });

  it('answer as they did the first time where what their rows look like is known: every type, no row, and no answer at all', async () => {
    const typed = {
      name: 'moments_typed',
      text: `SELECT 7::int AS n, '2026-03-09T01:02:03Z'::timestamptz AS at, '{"a":[1]}'::jsonb AS body, '{x,y}'::text[] AS list, NULL::text AS nothing, true AS yes`,
    };
    const none = { name: 'moments_none', text: 'SELECT 1 AS n WHERE false' };
    const ask = () =>
      withScopeByMoments(stack.apiPool, clerk, (client) =>
        Promise.all([client.query(typed), client.query(none), client.query(take(randomUUID())), client.query(typed)]),
      );
    const said = (results: Awaited<ReturnType<typeof ask>>) =>
      results.map(({ rows, rowCount, command, fields }) => ({
        rows,
        rowCount,
        command,
        names: fields.map((f) => f.name),
      }));
    const first = said(await ask());
    const row = {
      n: 7,
      at: new Date('2026-03-09T01:02:03Z'),
      body: { a: [1] },
      list: ['x', 'y'],
      nothing: null,
      yes: true,
    };
    expect(first.map(({ rows, rowCount }) => [rows, rowCount])).toEqual([
      [[row], 1],
      [[], 0],
      [[], 1],
      [[row], 1],
    ]);
    for (let i = 0; i < 3; i++) expect(said(await ask())).toEqual(first);
  });

  it('fail with what is wrong where a value cannot be sent, and nothing is kept', async () => {
    const key = randomUUID();
    const unsayable = {
      toJSON: () => {
        throw new Error('not to be said');
      },
    };
    await expect(
      withScopeByMoments(stack.apiPool, clerk, (client) =>
        Promise.all([client.query(take(key)), client.query({ text: 'SELECT $1::jsonb', values: [unsayable] })]),
      ),
    ).rejects.toThrow('not to be said');
    expect(await kept(key)).toBe(false);
    const { rows } = await withScopeByMoments(stack.apiPool, clerk, (client) => client.query('SELECT 1 AS n'));
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('wait for the disk unless they say that they need not', async () => {
    const read = async (manner: { unhurried?: true }): Promise<unknown> =>
      (await withScopeByMoments(stack.apiPool, clerk, (c) => c.query(setting('synchronous_commit')), manner)).rows;
    expect(await read({})).toEqual([{ value: 'on' }]);
    expect(await read({ unhurried: true })).toEqual([{ value: 'off' }]);
  });
});

describe('a reading transaction', () => {
  it('takes no write', async () => {
    const write = withHotScope(stack.apiPool, clerk, (client) =>
      client.query(`INSERT INTO idempotency (key, account_id, body_hash) VALUES ($1, $2, 'h')`, [
        randomUUID(),
        clerk.accountId,
      ]),
    );
    await expect(write).rejects.toThrow('read-only transaction');
  });

  it('leaves neither its scope nor its settings on the connection', async () => {
    for (let i = 0; i < 20; i++) await withHotScope(stack.apiPool, clerk, (client) => client.query('SELECT 1'));
    const { rows } = await stack.apiPool.query(
      `SELECT scope_account() AS who, current_setting('plan_cache_mode') AS mode, current_setting('transaction_read_only') AS read_only`,
    );
    expect(rows).toEqual([{ who: null, mode: 'auto', read_only: 'off' }]);
  });
});
