import { randomBytes, randomUUID } from 'node:crypto';
import { tidy } from '#database/casework/tidy';
import { openStack, type Stack } from '#test/support/stack/stack';
import { employ, places, settle } from './county';

let stack: Stack;
beforeAll(async () => {
  stack = await openStack();
  await settle(stack.ownerPool);
});
afterAll(() => stack.close());

const rows = async (text: string) => (await stack.ownerPool.query(text)).rows as unknown[];

it('what nobody can use any more is taken away, and nothing else', async () => {
  const accountId = randomUUID();
  await employ(stack.ownerPool, { accountId, grants: [] }, places.village);
  for (const days of [-30, -6, 1])
    await stack.ownerPool.query(
      `INSERT INTO session (token_hash, account_id, csrf_hash, expires_at) VALUES ($1, $2, $1, now() + make_interval(days => $3))`,
      [randomBytes(32), accountId, days],
    );
  for (const days of [-200, -80])
    await stack.ownerPool.query(
      `INSERT INTO idempotency (key, account_id, body_hash, created_at) VALUES ($1, $2, 'h', now() + make_interval(days => $3))`,
      [randomUUID(), accountId, days],
    );
  expect(await tidy(stack.workerPool)).toEqual({ sessions: 1, answers: 1 });
  expect(await tidy(stack.workerPool)).toEqual({ sessions: 0, answers: 0 });
  expect(await rows('SELECT FROM session')).toHaveLength(2);
  expect(await rows('SELECT FROM idempotency')).toHaveLength(1);
});
