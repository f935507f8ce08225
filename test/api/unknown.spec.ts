import { Families } from '#test/support/people/families';
import { town as places } from '#test/support/people/settle';
import { newKey, Town } from '#test/support/people/town';
import type { Problem } from '#contract/problem/problem';

jest.setTimeout(180_000);

let town: Town;
beforeAll(async () => {
  town = await Town.open({ worker: false });
});
afterAll(() => town.close());

test('while nobody works the answer is “not known yet”; the same key settles it, once', async () => {
  const form = new Families({ villageCode: places.village, today: '2026-03-02' }).next().selfReport();
  const key = newKey();
  const send = () =>
    fetch(`${town.base}/api/public/self-reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(form),
    });
  const unknown = await send();
  expect(unknown.status).toBe(503);
  expect(unknown.headers.get('retry-after')).toBe('2');
  // The problem document is what a 503 carries.
  expect((await unknown.json()) as Problem).toMatchObject({ code: 'unavailable.unknown', retryAfter: 2 });

  await town.startWorker();
  const receipt = await town.villager(form.name).report(form, key);
  expect(await town.villager(form.name).report(form, key)).toEqual(receipt);
  const { rows } = await town.stack.ownerPool.query(
    "SELECT type FROM case_event WHERE type IN ('caseOpened', 'clueReported') ORDER BY seq",
  );
  expect(rows).toEqual([{ type: 'caseOpened' }, { type: 'clueReported' }]);
});
