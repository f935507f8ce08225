import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { withScope } from '#database/scope';
import { openStack, type Stack } from '#test/support/stack/stack';
import { actorWith, openCase, places, register, settle } from './county';

let stack: Stack;
let caseId: string;

beforeAll(async () => {
  stack = await openStack();
  await settle(stack.ownerPool);
  caseId = await openCase(stack.workerPool, await register(stack.ownerPool, places.village, '王小明'));
});
afterAll(() => stack.close());

const ledger = async (): Promise<unknown> =>
  (await stack.ownerPool.query('SELECT * FROM case_event ORDER BY case_id, seq')).rows;

describe('the ledger', () => {
  const changes = [
    `UPDATE case_event SET type = 'other'`,
    `UPDATE case_event SET data = '{"changed":true}' WHERE seq = 1`,
    `DELETE FROM case_event`,
    `TRUNCATE case_event`,
    `INSERT INTO case_event SELECT * FROM case_event ON CONFLICT (case_id, seq) DO UPDATE SET type = 'other'`,
  ];

  it.each(changes)('is not changed by worker, API or owner: %s', async (change) => {
    const before = await ledger();
    const pools: Pool[] = [stack.workerPool, stack.apiPool, stack.ownerPool];
    for (const pool of pools) await expect(pool.query(change)).rejects.toThrow(/permission denied|append-only/);
    expect(await ledger()).toEqual(before);
  });

  it('is not written by the API, nor are the case list and the inbox', async () => {
    const leader = actorWith('countyLeader', places.county);
    const writes = [
      `INSERT INTO case_event (case_id, seq, type, at, actor, data, hash) VALUES ('${caseId}', 2, 'x', now(), '{}', '{}', 'h')`,
      `UPDATE case_file SET status = 'ended'`,
      `DELETE FROM case_file`,
      `UPDATE task SET state = 'done'`,
      `INSERT INTO task (task_id) VALUES ('x')`,
    ];
    for (const write of writes)
      await expect(withScope(stack.apiPool, leader, (client) => client.query(write))).rejects.toThrow(
        'permission denied',
      );
  });

  it('takes a key once, whatever the case', async () => {
    const key = randomUUID();
    const insert = (seq: number): Promise<unknown> =>
      stack.workerPool.query(
        `INSERT INTO case_event (case_id, seq, type, at, actor, data, key, body_hash, hash) VALUES ($1, $2, 'x', now(), '{}', '{}', $3, 'b', 'h')`,
        [caseId, seq, key],
      );
    await insert(2);
    await expect(insert(3)).rejects.toThrow('case_event_key');
  });

  it('knows one open case of a household', async () => {
    const family = await register(stack.ownerPool, places.village, '李四');
    await openCase(stack.workerPool, family);
    await expect(openCase(stack.workerPool, family)).rejects.toThrow('case_file_open_household');
  });
});

describe('a submission', () => {
  let id: string;
  beforeEach(async () => {
    const clerk = actorWith('villageClerk', places.village);
    id = randomUUID();
    await withScope(stack.apiPool, clerk, (client) =>
      client.query(
        `INSERT INTO submission (id, form, author_account, body_enc, body_key_id, body_hash, area_code) VALUES ($1, 'verification', $2, 'x', 'k', 'h', $3)`,
        [id, clerk.accountId, places.village],
      ),
    );
  });
  const accept = (): Promise<unknown> =>
    stack.workerPool.query('UPDATE submission SET accepted_seq = 2, accepted_at = now(), case_id = $2 WHERE id = $1', [
      id,
      caseId,
    ]);

  it('is accepted once by the recorder', async () => {
    await accept();
    await expect(accept()).rejects.toThrow('immutable');
  });

  it('is otherwise immutable for everybody', async () => {
    await expect(
      stack.workerPool.query(`UPDATE submission SET body_hash = 'other' WHERE id = $1`, [id]),
    ).rejects.toThrow('permission denied');
    await expect(
      stack.ownerPool.query(`UPDATE submission SET body_hash = 'other' WHERE id = $1`, [id]),
    ).rejects.toThrow('immutable');
    await expect(
      stack.ownerPool.query(`UPDATE submission SET accepted_at = now(), body_enc = 'other' WHERE id = $1`, [id]),
    ).rejects.toThrow('immutable');
    await expect(stack.ownerPool.query('DELETE FROM submission WHERE id = $1', [id])).rejects.toThrow('immutable');
  });
});

describe('what else only grows', () => {
  it('is the audit, the policies and the register’s history', async () => {
    await stack.ownerPool.query(`INSERT INTO audit (action, outcome) VALUES ('household.unmask', 'allowed')`);
    await stack.ownerPool.query(
      `INSERT INTO policy (id, area_code, code, version, name_zh, name_en, body, hash, source, effective_on) VALUES ($1, $2, 'p', 1, '甲', 'A', '{}', 'h', 's', '2026-01-01')`,
      [randomUUID(), places.county],
    );
    for (const change of [
      `DELETE FROM audit`,
      `UPDATE audit SET outcome = 'x'`,
      `TRUNCATE audit`,
      `UPDATE policy SET version = 2`,
      `DELETE FROM policy`,
    ]) {
      await expect(stack.ownerPool.query(change)).rejects.toThrow('append-only');
    }
  });
});
