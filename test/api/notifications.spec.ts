import type { NotificationCount, NotificationList, NotificationView } from '#contract/notifications/notifications';
import type { TaskRowView } from '#contract/tasks/inbox';
import { notificationKinds } from '#domain/notifications/kinds';
import { until } from '../support/cases/until';
import { Families } from '../support/people/families';
import type { Person } from '../support/people/person';
import { town as places } from '../support/people/settle';
import { Town } from '../support/people/town';

jest.setTimeout(180_000);

const families = new Families({ villageCode: places.village, today: '2026-03-02' });
let town: Town;
beforeAll(async () => {
  town = await Town.open();
}, 120_000);
afterAll(() => town.close());

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** A case that waits to be signed for. */
async function reported(): Promise<TaskRowView> {
  const { name, idNumber, phone, difficulty, areaCode, riskClass } = families.next().selfReport();
  const officer = await town.officer();
  const channel = 'petition';
  const { caseId } = await officer.report({
    name,
    idNumber,
    phone,
    difficulty,
    areaCode,
    channel,
    riskClasses: [riskClass],
  });
  return (await town.clerk()).findTask('signFor', caseId);
}

/** Everybody whom anything was to be told has been told. */
async function everybodyTold(): Promise<void> {
  await until('the outbox is empty', async () => {
    const { rowCount } = await town.stack.ownerPool.query('SELECT FROM notification_outbox LIMIT 1');
    return rowCount === 0;
  });
}

async function noticesOf(person: Person, caseId: string, unread = false): Promise<NotificationView[]> {
  await everybodyTold();
  const { rows } = await person.line.get<NotificationList>(
    `/api/notifications?limit=200${unread ? '&unread=true' : ''}`,
  );
  return rows.filter((row) => row.caseId === caseId);
}

const kindsOf = async (person: Person, { caseId }: TaskRowView): Promise<string[]> =>
  (await noticesOf(person, caseId)).map(({ kind }) => kind).toReversed();

const unreadOf = async (person: Person): Promise<number> =>
  (await person.line.get<NotificationCount>('/api/notifications/count')).unread;

async function inDays(person: Person, days: number): Promise<string> {
  return new Date(Date.parse(await person.now()) + days * dayMs).toISOString().slice(0, 10);
}

/** Lets time pass to a moment of the task's own limit. */
async function passTo(row: TaskRowView, days: number): Promise<void> {
  const clerk = await town.clerk();
  const now = Date.parse(await clerk.now());
  await town.pass((new Date(row.dueAt).getTime() + days * dayMs + hourMs - now) / dayMs);
}

const tell = (who: Person, { caseId }: TaskRowView, verb: string, body: object) =>
  who.line.post(`/api/cases/${caseId}/${verb}`, { body });

test('the ladder reminds the holders before due, tells the township at due, then the county, then asks its leader to sign', async () => {
  const row = await reported();
  const [clerk, clerk2, secretary, neighbour] = await Promise.all([
    town.clerk(),
    town.clerk('clerk2'),
    town.secretary(),
    town.clerk('neighbour'),
  ]);
  const [officer, officer2, leader] = await Promise.all([town.officer(), town.officer('officer2'), town.leader()]);
  const [county, countyLeader, supervisor] = await Promise.all([
    town.county(),
    town.countyLeader(),
    town.officer('supervisor'),
  ]);
  const toldOf = async (people: readonly Person[]) => Promise.all(people.map((person) => kindsOf(person, row)));
  await passTo(row, -1);
  expect(await toldOf([clerk, clerk2, secretary, neighbour, officer])).toEqual([
    ['reminded'],
    ['reminded'],
    [],
    [],
    [],
  ]);
  await passTo(row, 0);
  expect(await toldOf([officer, officer2, leader, county])).toEqual([['escalated'], ['escalated'], ['escalated'], []]);
  await passTo(row, 3);
  expect(await toldOf([county, supervisor, countyLeader])).toEqual([['escalated'], ['escalated'], []]);
  await passTo(row, 7);
  expect(await toldOf([countyLeader, clerk, officer])).toEqual([['listingAsked'], ['reminded'], ['escalated']]);

  const [reminder] = await noticesOf(clerk, row.caseId);
  expect(reminder).toMatchObject({ open: true, readAt: null, taskId: row.taskId, areaCode: places.village });
  expect(reminder?.zh).toMatch(/^“签收线索”即将到期，限2026年3月\d+日24时前，请按时办结。$/);
  const [report] = await noticesOf(officer, row.caseId);
  expect(report).toMatchObject({ taskId: null });
  expect(report?.zh).toContain('宋井固村村级信息员的“签收线索”');
  // What is done is nobody's to act on any more.
  expect(await unreadOf(clerk2)).toBe(1);
  await clerk.decide('signFor', row.caseId, { decision: 'accept' });
  expect([await unreadOf(clerk2), (await noticesOf(officer, row.caseId, true)).length]).toEqual([0, 0]);
  expect(await noticesOf(clerk2, row.caseId)).toMatchObject([{ open: false }]);
});

test('listed: the owner is told to mend, another to re-check, and the owner again where it failed', async () => {
  const row = await reported();
  const [supervisor, countyLeader, county, leader] = await Promise.all([
    town.officer('supervisor'),
    town.countyLeader(),
    town.county(),
    town.leader(),
  ]);
  const on = (await leader.now()).slice(0, 10);
  const mended = { decision: 'mended', on, reasonText: '老人已搬入安置房' } as const;
  await tell(supervisor, row, 'propose-listing', { reasonCode: 'unsafeHouse', reasonText: '鉴定为危房，老人仍居住' });
  expect(await kindsOf(countyLeader, row)).toEqual(['listingAsked']);
  // Nobody is named who could not mend it.
  const clerk = await town.clerk();
  await expect(
    countyLeader.decide('signListing', row.caseId, {
      decision: 'sign',
      accountId: clerk.accountId,
      reasonText: '限期',
    }),
  ).rejects.toMatchObject({ code: 'listing.ownerUnknown', field: 'accountId' });
  await countyLeader.decide('signListing', row.caseId, {
    decision: 'sign',
    accountId: leader.accountId,
    reasonText: '限期整改',
  });
  expect(await kindsOf(leader, row)).toEqual(['listingSigned']);
  await leader.decide('mendListing', row.caseId, mended);
  expect(await kindsOf(county, row)).toEqual(['listingMended']);
  await county.decide('recheckListing', row.caseId, { decision: 'failed', reasonText: '旧房仍有人居住' });
  expect(await kindsOf(leader, row)).toEqual(['listingSigned', 'listingRechecked']);
  await leader.decide('mendListing', row.caseId, mended);
  await county.decide('recheckListing', row.caseId, { decision: 'passed', reasonText: '旧房已拆' });
  expect(await kindsOf(supervisor, row)).toEqual(['listingRechecked']);
  const [struckOff] = await noticesOf(supervisor, row.caseId);
  expect(struckOff?.zh).toBe('挂牌督办复查通过，已销号。');
  expect(await kindsOf(leader, row)).toEqual(['listingSigned', 'listingRechecked', 'listingRechecked']);
  const { rows } = await supervisor.trace(row.caseId);
  expect(rows.map(({ type }) => type).filter((type) => type.startsWith('listing'))).toEqual([
    'listingAsked',
    'listingSigned',
    'listingMended',
    'listingRechecked',
    'listingMended',
    'listingRechecked',
  ]);
});

test('declined: whoever may ask hears of it', async () => {
  const row = await reported();
  const [supervisor, countyLeader, county] = await Promise.all([
    town.officer('supervisor'),
    town.countyLeader(),
    town.county(),
  ]);
  await tell(supervisor, row, 'propose-listing', { reasonCode: 'unsafeHouse', reasonText: '鉴定为危房' });
  await countyLeader.decide('signListing', row.caseId, { decision: 'decline', reasonText: '已列入改造' });
  expect([await kindsOf(supervisor, row), await kindsOf(county, row)]).toEqual([
    ['listingDeclined'],
    ['listingDeclined'],
  ]);
});

test('whoever is urged or takes over hears of it, once; whoever handed over, is recused or is away does not', async () => {
  const row = await reported();
  const [clerk, clerk2, supervisor, secretary] = await Promise.all([
    town.clerk(),
    town.clerk('clerk2'),
    town.officer('supervisor'),
    town.secretary(),
  ]);
  await tell(supervisor, row, 'urge', { taskId: row.taskId });
  expect(await kindsOf(clerk, row)).toEqual(['taskUrged']);
  await clerk.handOver(row.taskId, clerk2.accountId);
  expect([await kindsOf(clerk, row), await kindsOf(clerk2, row)]).toEqual([
    ['taskUrged'],
    ['taskUrged', 'taskHandedOver'],
  ]);
  expect(await noticesOf(clerk, row.caseId, true)).toEqual([]);
  expect(await noticesOf(clerk2, row.caseId, true)).toHaveLength(2);

  const { ownerPool } = town.stack;
  await ownerPool.query(
    'INSERT INTO notification_outbox (case_id, seq) SELECT case_id, seq FROM notification WHERE case_id = $1 ON CONFLICT DO NOTHING',
    [row.caseId],
  );
  await ownerPool.query(
    `INSERT INTO substitution (account_id, substitute_id, from_on, to_on, reason) VALUES ($1, $2, business_today(), business_today(), '住院')`,
    [clerk2.accountId, secretary.accountId],
  );
  await tell(supervisor, row, 'extend', {
    taskId: row.taskId,
    on: await inDays(clerk, 20),
    reasonCode: 'heavyLoad',
    reasonText: '住院',
  });
  expect(await kindsOf(clerk2, row)).toEqual(['taskUrged', 'taskHandedOver']);
  expect(await kindsOf(secretary, row)).toContain('taskExtended');
  await ownerPool.query('DELETE FROM substitution');
});

test('each marks the own as read and sees nobody else’s', async () => {
  const row = await reported();
  const [clerk, clerk2, supervisor, neighbour] = await Promise.all([
    town.clerk(),
    town.clerk('clerk2'),
    town.officer('supervisor'),
    town.clerk('neighbour'),
  ]);
  await tell(supervisor, row, 'urge', { taskId: row.taskId });
  const [mine] = await noticesOf(clerk, row.caseId);
  const before = await unreadOf(clerk2);
  await clerk.line.post(`/api/notifications/${mine?.id ?? ''}/read`);
  expect(await noticesOf(clerk, row.caseId, true)).toEqual([]);
  expect(await unreadOf(clerk2)).toBe(before);
  await expect(neighbour.line.post(`/api/notifications/${mine?.id ?? ''}/read`)).rejects.toMatchObject({ status: 404 });
  const { at } = await clerk2.line.get<NotificationList>('/api/notifications');
  await clerk2.line.post('/api/notifications/read', { body: { upTo: at } });
  expect(await unreadOf(clerk2)).toBe(0);
  await expect(clerk2.line.post('/api/notifications/read', { body: { upTo: 'gestern' } })).rejects.toMatchObject({
    code: 'form.notADate',
    field: 'upTo',
  });
  await expect(clerk2.line.get('/api/notifications?cursor=x')).rejects.toMatchObject({ code: 'page.cursor' });
  const first = await clerk.line.get<NotificationList>('/api/notifications?limit=1');
  const second = await clerk.line.get<NotificationList>(`/api/notifications?limit=1&cursor=${first.next ?? ''}`);
  expect(second.rows[0]?.id).not.toBe(first.rows[0]?.id);
});

test('the ledger tells of every kind that the domain knows, and of no other', async () => {
  const { rows } = await town.stack.ownerPool.query<{ definition: string }>(
    `SELECT pg_get_triggerdef(oid) AS definition FROM pg_trigger WHERE tgname = 'case_event_told'`,
  );
  const kinds = [...(rows[0]?.definition ?? '').matchAll(/'(\w+)'::text/g)].map(([, kind]) => kind);
  expect(new Set(kinds)).toEqual(new Set(notificationKinds));
});
