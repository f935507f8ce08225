import { randomUUID } from 'node:crypto';
import type { DeliveryList, NewWebhookView, ReplayView, WebhookList, WebhookView } from '#contract/webhooks/webhooks';
import type { TaskRowView } from '#contract/tasks/inbox';
import { notificationKinds } from '#domain/notifications/kinds';
import type { WebhookMessage } from '#domain/webhooks/message';
import { until } from '../support/cases/until';
import { Families } from '../support/people/families';
import type { Person } from '../support/people/person';
import { isGenuine, Receiver } from '../support/people/receiver';
import { town as places } from '../support/people/settle';
import { Town } from '../support/people/town';
import { startWorkerProcess } from '../support/worker/workerProcess';

jest.setTimeout(180_000);

const families = new Families({ villageCode: places.village, today: '2026-03-02' });
let town: Town;
let admin: Person;
let supervisor: Person;
const receivers: Receiver[] = [];
const form = { name: '县政务短信平台', areaCode: places.county, kinds: [...notificationKinds] };

beforeAll(async () => {
  town = await Town.open({ worker: false });
  admin = await town.officer('admin');
  supervisor = await town.officer('supervisor');
}, 120_000);
afterAll(async () => {
  await Promise.all(receivers.map((each) => each.close()));
  await town.close();
});

/** A receiver, and what the administrator was shown when it was named. */
async function named(): Promise<{ receiver: Receiver; made: NewWebhookView }> {
  const receiver = await Receiver.open();
  receivers.push(receiver);
  const made = await admin.line.post<NewWebhookView>('/api/webhooks', { body: { ...form, url: receiver.url } });
  return { receiver, made };
}

/** Nothing is sent to it any more: the next test has the messages to itself. */
const silence = ({ id }: WebhookView): Promise<WebhookView> => admin.line.post(`/api/webhooks/${id}/disable`);

async function waiting(): Promise<TaskRowView> {
  const { name, idNumber, phone, difficulty, areaCode, riskClass } = families.next().selfReport();
  const report = { name, idNumber, phone, difficulty, areaCode, channel: 'petition', riskClasses: [riskClass] };
  const { caseId } = await (await town.officer()).report(report);
  return (await town.clerk()).findTask('signFor', caseId);
}

async function urged(): Promise<TaskRowView> {
  const row = await waiting();
  await supervisor.line.post(`/api/cases/${row.caseId}/urge`, { body: { taskId: row.taskId } });
  return row;
}

const log = ({ id }: WebhookView, state = ''): Promise<DeliveryList> =>
  admin.line.get(`/api/webhooks/${id}/deliveries${state === '' ? '' : `?state=${state}`}`);

const delivered = (webhook: WebhookView, count: number): Promise<void> =>
  until(`${count} messages are delivered`, async () => (await log(webhook, 'delivered')).rows.length === count);

async function statusOf({ id }: WebhookView): Promise<WebhookView | undefined> {
  return (await admin.line.get<WebhookList>('/api/webhooks')).rows.find((row) => row.id === id);
}

const replay = (webhook: WebhookView, body: object): Promise<ReplayView> =>
  admin.line.post(`/api/webhooks/${webhook.id}/replay`, { body });

test('a worker killed while it sends: the next one sends the same message, and nothing is sent twice after it was taken', async () => {
  const { receiver, made } = await named();
  const doomed = await startWorkerProcess(town.stack);
  receiver.answers = ['silent', 204];
  await urged();
  await until('the message is on its way', () => Promise.resolve(receiver.received.length === 1));
  await doomed.kill();
  await town.startWorker();
  await delivered(made, 1);
  const ids = receiver.received.map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(2);
  expect(new Set(ids).size).toBe(1);
  expect(receiver.received.every((each) => isGenuine(each, made.secret))).toBe(true);
  await silence(made);
});

test('what is not taken is sent again under its own id until it is; it is signed, and holds ids and codes only', async () => {
  const { receiver, made } = await named();
  receiver.answers = [500, 302, 204];
  const clerk = await town.clerk();
  const row = await urged();
  await delivered(made, 1);
  const [first, ...others] = receiver.received;
  expect(others.map(({ id }) => id)).toEqual([first?.id, first?.id]);
  expect(receiver.received.map((each) => isGenuine(each, made.secret))).toEqual([true, true, true]);
  expect(first && isGenuine({ ...first, body: `${first.body} ` }, made.secret)).toBe(false);
  expect(first && isGenuine(first, 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw')).toBe(false);
  const message = JSON.parse(first?.body ?? '{}') as WebhookMessage;
  expect(message).toMatchObject({
    type: 'case.taskUrged',
    data: { caseId: row.caseId, taskId: row.taskId, areaCode: places.village, codes: { taskId: row.taskId } },
  });
  expect(message.data.accountIds).toContain(clerk.accountId);
  expect(first?.body).not.toMatch(/[\u4e00-\u9fff]/);
  const { rows } = await log(made);
  expect(rows).toMatchObject([{ id: first?.id, state: 'delivered', attempts: 3, lastStatus: 204, kind: 'taskUrged' }]);

  // The same event once more out of the outbox is no second message.
  await town.stack.ownerPool.query('INSERT INTO notification_outbox (case_id, seq) VALUES ($1, $2)', [
    row.caseId,
    message.data.seq,
  ]);
  await urged();
  await delivered(made, 2);
  expect((await log(made)).rows).toHaveLength(2);

  expect(await replay(made, { ids: [first?.id] })).toEqual({ sent: 1 });
  await until('it arrived again', () => Promise.resolve(receiver.received.length === 5));
  expect(receiver.received[4]?.id).toBe(first?.id);
  await delivered(made, 2);
  await expect(replay(made, { from: '2020-01-01T00:00:00Z' })).rejects.toMatchObject({ code: 'webhook.nothingToSend' });
  const range = { from: '2020-01-01T00:00:00Z', until: '2099-01-01T00:00:00Z', states: ['delivered'] };
  expect(await replay(made, range)).toEqual({ sent: 2 });
  await until('both arrived again', () => Promise.resolve(receiver.received.length === 7));
  await delivered(made, 2);
  await silence(made);
});

test('a receiver that takes nothing for days is switched off in sight; what it missed is kept and sent by hand', async () => {
  const { receiver, made } = await named();
  receiver.answers = [500];
  await urged();
  await until('it fails', async () => (await statusOf(made))?.failingSince != null);
  await town.stack.ownerPool.query("UPDATE webhook SET failing_since = now() - interval '4 days' WHERE id = $1", [
    made.id,
  ]);
  await until('it is switched off', async () => (await statusOf(made))?.disabledWhy === 'failing');
  await until('its message is held', async () => (await log(made, 'held')).rows.length === 1);
  await urged();
  await until('the next one is held', async () => (await log(made, 'held')).rows.length === 2);
  const range = { from: '2020-01-01T00:00:00Z' };
  await expect(replay(made, range)).rejects.toMatchObject({ code: 'webhook.disabled' });
  receiver.answers = [204];
  await admin.line.post(`/api/webhooks/${made.id}/enable`);
  expect(await replay(made, range)).toEqual({ sent: 2 });
  await delivered(made, 2);
  expect(await statusOf(made)).toMatchObject({ disabledWhy: null, failingSince: null, waiting: 0, undelivered: 0 });
  receiver.answers = [410];
  await urged();
  await until('it is gone', async () => (await statusOf(made))?.disabledWhy === 'gone');
});

test('the secret is shown once, the same for the same key, another one when it is renewed', async () => {
  const key = randomUUID();
  const body = { ...form, url: 'https://gateway.example.com/in', kinds: ['taskUrged'] };
  const [made, again] = [
    await admin.line.post<NewWebhookView>('/api/webhooks', { body, key }),
    await admin.line.post<NewWebhookView>('/api/webhooks', { body, key }),
  ];
  expect(again).toEqual(made);
  expect(JSON.stringify(await admin.line.get('/api/webhooks'))).not.toContain('whsec_');
  const renewed = await admin.line.post<NewWebhookView>(`/api/webhooks/${made.id}/secret`);
  expect(renewed.secret).toMatch(/^whsec_/);
  expect(renewed.secret).not.toBe(made.secret);
  await silence(made);
  const { rows } = await town.stack.ownerPool.query<{ action: string }>(
    'SELECT action FROM audit WHERE object_id = $1 ORDER BY id',
    [made.id],
  );
  expect(rows.map(({ action }) => action)).toEqual(['webhook.create', 'webhook.renewSecret', 'webhook.disable']);
});

test.each([
  [{ url: 'http://gateway.example.com/' }, 'webhook.https', 'url'],
  [{ url: 'https://192.168.0.10/' }, 'webhook.inside', 'url'],
  [{ url: 'https://169.254.169.254/latest' }, 'webhook.inside', 'url'],
  [{ url: 'ftp://gateway.example.com' }, 'webhook.url', 'url'],
  [{ kinds: [] }, 'form.required', 'kinds'],
  [{ kinds: ['caseOpened'] }, 'form.oneOf', 'kinds'],
  [{ areaCode: places.foreignVillage }, 'access.missing', 'areaCode'],
])('refuses %j', async (wrong, code, field) => {
  const before = (await admin.line.get<WebhookList>('/api/webhooks')).rows.length;
  const asked = { ...form, url: 'https://gateway.example.com/', ...wrong };
  const said = admin.line.post('/api/webhooks', { body: asked });
  await expect(said).rejects.toMatchObject({ code });
  await expect(said).rejects.toHaveProperty('field', field);
  expect((await admin.line.get<WebhookList>('/api/webhooks')).rows).toHaveLength(before);
});

test('nobody but the administrator of the area sees or changes receivers', async () => {
  const { made } = await named();
  for (const person of [await town.clerk(), supervisor, await town.county()]) {
    await expect(person.line.get('/api/webhooks')).rejects.toMatchObject({ status: 403 });
    await expect(person.line.post(`/api/webhooks/${made.id}/disable`)).rejects.toMatchObject({ status: 403 });
  }
  await expect(admin.line.get(`/api/webhooks/${randomUUID()}/deliveries`)).rejects.toMatchObject({ status: 404 });
  await silence(made);
});
