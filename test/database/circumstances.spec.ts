import { setClock } from '#database/clock';
import { openStack, type Stack } from '#test/support/stack/stack';

let stack: Stack;
beforeAll(async () => {
  stack = await openStack();
});
afterAll(() => stack.close());

async function version(): Promise<number> {
  const { rows } = await stack.workerPool.query<{ version: number }>('SELECT version FROM circumstances');
  return rows[0]?.version ?? NaN;
}

async function isStillSo(remembered: number, secondsAgo: number): Promise<boolean> {
  const { rows } = await stack.workerPool.query<{ so: boolean }>(
    `SELECT is_still_so($1, business_now() - make_interval(secs => $2)) AS so`,
    [remembered, secondsAgo],
  );
  return rows[0]?.so ?? false;
}

describe('the version of the circumstances', () => {
  const changes = {
    'a clock that is set': `UPDATE clock_map SET factor = factor`,
    'a day that becomes a holiday': `INSERT INTO calendar_day ("on", kind, source) VALUES ('2031-01-01', 'holiday', 'test')`,
    'a holiday that becomes a workday': `UPDATE calendar_day SET kind = 'workday' WHERE "on" = '2031-01-01'`,
    'a day taken out': `DELETE FROM calendar_day WHERE "on" = '2031-01-01'`,
    'an outage': `INSERT INTO outage (service, from_at, to_at) VALUES ('worker', now() - interval '1 hour', now())`,
  };
  it.each(Object.entries(changes))('moves with %s', async (_what, change) => {
    const before = await version();
    await stack.ownerPool.query(change);
    expect(await version()).toBeGreaterThan(before);
  });

  it('stays when nothing happened, and nobody else moves it', async () => {
    const before = await version();
    await stack.ownerPool.query('UPDATE calendar_day SET kind = kind WHERE false');
    for (const pool of [stack.workerPool, stack.apiPool])
      await expect(pool.query('UPDATE circumstances SET version = version + 1')).rejects.toThrow('permission denied');
    expect(await version()).toBe(before);
  });
});

describe('a decision on remembered circumstances', () => {
  it.each([
    ['a moment ago', 0, true],
    ['a few seconds ago', 5, true],
    ['eleven seconds ago', 11, false],
    ['in the time to come', -1, false],
  ])('that was taken %s', async (_when, secondsAgo, so) => {
    expect(await isStillSo(await version(), secondsAgo)).toBe(so);
  });

  it('does not stand when they moved', async () => {
    const before = await version();
    await stack.ownerPool.query('UPDATE clock_map SET factor = factor');
    expect(await isStillSo(before, 0)).toBe(false);
  });

  it('has its ten seconds in real time, also under a faster clock', async () => {
    await setClock(stack.ownerPool, { businessAt: new Date(), factor: 1000 });
    expect(await isStillSo(await version(), 5_000)).toBe(true);
    expect(await isStillSo(await version(), 11_000)).toBe(false);
  });
});
