import type { ClaimView } from '#contract/tasks/desk';
import type { BulkResult } from '#contract/tasks/bulk';
import type { SaidNo } from '#test/support/people/line';
import type { Clerk } from '#test/support/people/village';
import { town as places } from '#test/support/people/settle';
import { newKey, Town } from '#test/support/people/town';
import { type Cast, castOf } from '#test/story/chapters';

jest.setTimeout(120_000);

let town: Town;
let cast: Cast;
let second: Clerk;
let taskIds: string[];
beforeAll(async () => {
  town = await Town.open();
  cast = await castOf(town);
  second = await town.clerk('clerk2');
  for (let n = 0; n < 3; n++) await town.villager('农户').report(cast.families.next().selfReport());
  taskIds = (await cast.clerk.inbox({ kind: 'signFor' })).rows.map((row) => row.taskId);
});
afterAll(() => town.close());

const no = (answer: Promise<unknown>): Promise<SaidNo> =>
  answer.then(
    () => Promise.reject(new Error('was not refused')),
    (error: SaidNo) => error,
  );
const outcomes = ({ rows }: BulkResult) => rows.map(({ outcome, code }) => (code === null ? outcome : code));
const claims = (clerk: Clerk, ids: readonly string[]) =>
  clerk.line.post<BulkResult>('/api/tasks/claims', { body: { taskIds: ids } });

describe('several tasks at once', () => {
  it('are claimed, each answering for itself: somebody else’s, one elsewhere, one that is none', async () => {
    await second.claim(taskIds[1]!);
    const asked = [...taskIds, `${newKey()}:1:signFor`];
    const answer = await claims(cast.clerk, asked);
    expect(answer.rows.map((row) => row.taskId)).toEqual(asked);
    expect(outcomes(answer)).toEqual(['done', 'task.claimedByOther', 'done', 'access.missing']);
    expect(answer.rows[1]).toMatchObject({ outcome: 'refused', texts: { zh: '该任务已由宋爱莲领取。' } });
    const foreigner = await town.clerk('foreigner');
    expect(outcomes(await claims(foreigner, taskIds))).toEqual(taskIds.map(() => 'access.missing'));
    const mine = await cast.clerk.inbox({ scope: 'mine' });
    expect(new Set(mine.rows.map((row) => row.taskId))).toEqual(new Set([taskIds[0], taskIds[2]]));
  });

  it('are given back', async () => {
    const answer = await cast.clerk.line.post<BulkResult>('/api/tasks/releases', { body: { taskIds } });
    expect(outcomes(answer)).toEqual(['done', 'done', 'done']);
    expect((await cast.clerk.inbox({ scope: 'mine' })).rows).toEqual([]);
    // Nobody gives back what somebody else holds.
    expect(await no(cast.clerk.line.post<ClaimView>(`/api/tasks/${taskIds[1]}/claim`))).toMatchObject({
      code: 'task.claimedByOther',
    });
  });

  it('are handed over once for their keys, and what was done meanwhile is told', async () => {
    const rows = taskIds.map((taskId) => ({ taskId, key: newKey() }));
    const handOver = () =>
      cast.clerk.line.post<BulkResult>('/api/tasks/hand-overs', {
        body: { rows, toAccountId: second.accountId, reasonText: '外出培训' },
      });
    await second.complete(taskIds[2]!, { decision: 'accept' });
    const first = await handOver();
    expect(outcomes(first)).toEqual(['done', 'done', 'task.alreadyDone']);
    const { rows: theirs } = await second.inbox({ scope: 'mine', kind: 'signFor' });
    expect(theirs.map((row) => row.handedOver)).toEqual([true, true]);
    const ledger = () => town.stack.ownerPool.query("SELECT FROM case_event WHERE type = 'taskHandedOver'");
    expect((await ledger()).rowCount).toBe(2);
    const again = await cast.clerk.line.post<BulkResult>('/api/tasks/hand-overs', {
      body: { rows: rows.slice(0, 2), toAccountId: cast.clerk.accountId },
    });
    expect(outcomes(again)).toEqual(['task.assignedToOther', 'task.assignedToOther']);
    expect((await ledger()).rowCount).toBe(2);
  });

  it('are refused whole where the list itself is wrong', async () => {
    const body = (rows: readonly object[]) => ({ body: { rows, toAccountId: second.accountId } });
    const row = { taskId: taskIds[0], key: newKey() };
    const post = (path: string, asking: object) => no(cast.clerk.line.post(path, asking));
    expect(await post('/api/tasks/hand-overs', body([row, row]))).toMatchObject({
      status: 400,
      code: 'form.twice',
      field: 'rows[1].taskId',
    });
    expect(await post('/api/tasks/hand-overs', body([{ taskId: taskIds[0] }]))).toMatchObject({
      status: 400,
      code: 'form.required',
      field: 'rows[0].key',
    });
    const many = Array.from({ length: 201 }, (_, n) => `${places.village}:${n}`);
    expect(await post('/api/tasks/claims', { body: { taskIds: many } })).toMatchObject({
      status: 400,
      code: 'form.tooMany',
      field: 'taskIds',
    });
    expect(await post('/api/tasks/claims', { body: { taskIds: [] } })).toMatchObject({ field: 'taskIds' });
  });
});
