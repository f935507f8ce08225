import { Families } from '#test/support/people/families';
import type { SaidNo } from '#test/support/people/line';
import { town as places } from '#test/support/people/settle';
import { newKey, Town } from '#test/support/people/town';
import type { Clerk } from '#test/support/people/village';

jest.setTimeout(180_000);

let town: Town;
let families: Families;
let clerk: Clerk;
beforeAll(async () => {
  town = await Town.open();
  families = new Families({ villageCode: places.village, today: '2026-03-02' });
  clerk = await town.clerk();
});
afterAll(() => town.close());

/** A clue that waits to be signed for by the village. */
async function reported(): Promise<string> {
  const { name, idNumber, phone, difficulty, areaCode, riskClass } = families.next().selfReport();
  const person = { areaCode, name, idNumber, phone, difficulty };
  const { caseId } = await (await town.officer()).report({ channel: 'petition', riskClasses: [riskClass], ...person });
  return (await (await town.clerk('clerk2')).findTask('signFor', caseId)).taskId;
}

const accept = (taskId: string, key = newKey()): Promise<{ readonly seq: number }> =>
  clerk.complete(taskId, { decision: 'accept', key });

const no = (answer: Promise<unknown>): Promise<SaidNo> =>
  answer.then(
    () => Promise.reject(new Error('was not refused')),
    (error: SaidNo) => error,
  );

/** The clerk's offices as they stand, which the test changes behind everybody's back. */
const offices = (set: string, ...values: unknown[]): Promise<unknown> =>
  town.stack.ownerPool.query(`UPDATE account_grant SET ${set} WHERE account_id = $1`, [clerk.accountId, ...values]);

const stateOf = async (taskId: string): Promise<unknown> =>
  (await town.stack.ownerPool.query('SELECT state FROM task WHERE task_id = $1', [taskId])).rows;

describe('somebody who has just decided', () => {
  it('is held against what holds now: an office that ended or lies elsewhere sees no task, and the next one that holds does', async () => {
    const [first, second, third] = [await reported(), await reported(), await reported()];
    await accept(first);
    await offices(`to_on = '2020-12-31', from_on = '2020-01-01'`);
    expect(await no(accept(second))).toMatchObject({ status: 404 });
    await offices(`to_on = NULL, area_code = $2`, places.otherVillage);
    expect(await no(accept(second))).toMatchObject({ status: 404 });
    expect(await no(accept(second))).toMatchObject({ status: 404 });
    expect(await stateOf(second)).toEqual([{ state: 'open' }]);
    await offices('area_code = $2', places.village);
    await accept(second);
    await accept(third);
    expect(await stateOf(third)).toEqual([{ state: 'done' }]);
  });

  it('is answered the same for the same key, and told of a task that is no longer open', async () => {
    const [first, second] = [await reported(), await reported()];
    await accept(first);
    const key = newKey();
    const answer = await accept(second, key);
    expect(await accept(second, key)).toMatchObject({ seq: answer.seq });
    expect(await no(accept(second))).toMatchObject({ status: 409, code: 'task.alreadyDone' });
  });

  it('is not let in by a session that is over, nor by a task that cannot be', async () => {
    const [first, second] = [await reported(), await reported()];
    await accept(first);
    expect(await no(accept('%00'))).toMatchObject({ status: 404 });
    await town.stack.ownerPool.query('DELETE FROM session WHERE account_id = $1', [clerk.accountId]);
    expect(await no(accept(second))).toMatchObject({ status: 401, code: 'session.expired' });
    expect(await stateOf(second)).toEqual([{ state: 'open' }]);
  });
});
