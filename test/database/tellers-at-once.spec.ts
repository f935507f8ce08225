import { Telling, toldAtOnce } from '#activities/notifications/telling';
import { openStack, type Stack } from '#test/support/stack/stack';
import { actorWith, employ, openCase, places, register, settle } from './county';

let stack: Stack;
beforeAll(async () => {
  stack = await openStack();
  await settle(stack.ownerPool);
  for (const role of ['supervisor', 'countyOfficer'] as const)
    await employ(stack.ownerPool, actorWith(role, places.county), places.county);
});
afterAll(() => stack.close());

const nobodyListens = { start: () => Promise.reject(new Error('no webhook is set up here')) };

/** A case with so many events of which the county's two overseers are told. */
async function recorded(events: number): Promise<{ caseId: string; people: number }> {
  const { ownerPool, workerPool } = stack;
  const caseId = await openCase(workerPool, await register(ownerPool, places.village, '王守田'));
  await workerPool.query(
    `INSERT INTO case_event (case_id, seq, type, at, actor, data, hash)
     SELECT $1, seq, 'listingDeclined', now(), '{"accountId":"system","role":"system"}', '{}', 'h' FROM generate_series(2, 1 + $2::int) seq`,
    [caseId, events],
  );
  return { caseId, people: 2 };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
const waiting = async () => (await stack.ownerPool.query('SELECT FROM notification_outbox')).rowCount;

it('of several who tell at once, each event is told once to each person by one of them', async () => {
  // More than one of them takes at once: they work beside each other.
  const events = 4 * toldAtOnce + 50;
  const { caseId, people } = await recorded(events);
  const told = await Promise.all([1, 2, 3].map(() => new Telling(stack.workerPool, nobodyListens).tellAll()));
  expect(sum(told.map((each) => each.events))).toBe(events);
  expect(sum(told.map((each) => each.notices))).toBe(events * people);
  const { rows } = await stack.ownerPool.query(
    'SELECT account_id, count(*)::int AS notices, count(DISTINCT seq)::int AS events FROM notification WHERE case_id = $1 GROUP BY account_id',
    [caseId],
  );
  expect(rows).toHaveLength(people);
  for (const each of rows) expect(each).toMatchObject({ notices: events, events });
  expect(await waiting()).toBe(0);
});

it('whoever is told that it is enough ends behind what is at hand; the next goes on there', async () => {
  await recorded(2 * toldAtOnce + 1);
  const telling = new Telling(stack.workerPool, nobodyListens);
  const closing = new AbortController();
  const told = telling.tellAll(closing.signal);
  closing.abort();
  expect((await told).events).toBe(toldAtOnce);
  expect(await waiting()).toBe(toldAtOnce + 1);
  expect((await telling.tellAll()).events).toBe(toldAtOnce + 1);
});
