import { randomUUID } from 'node:crypto';
import { withHotScope, withScope } from '#database/scope';
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
