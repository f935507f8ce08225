import type { ClueResult } from '#contract/clues/clue';
import type { TaskList, TaskRowView } from '#contract/tasks/inbox';
import type { TraceView } from '#contract/cases/trace';
import { national15 } from '#domain/policy/shipped/national15';
import type { Browser } from './desk/browser';
import { type Desk, openDesk } from './desk/desk';
import { county as countyCode, village } from './desk/furniture';
import { freshIdNumber } from './desk/people';

jest.setTimeout(120_000);

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ worker: true });
}, 120_000);
afterAll(() => desk.close());

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A case that waits to be signed for, as the village's inbox shows it. */
async function waiting(): Promise<TaskRowView> {
  const township = await desk.as('township');
  const body = {
    name: '宋小明',
    phone: '14212345678',
    idNumber: freshIdNumber(),
    difficulty: '收入中断',
    areaCode: village,
    channel: 'petition',
    riskClasses: ['incomeDrop'],
  };
  const { caseId } = (await township.post<ClueResult>('/api/clues', { body })).body;
  const clerk = await desk.as('clerk');
  const { rows } = (await clerk.get<TaskList>('/api/tasks?kind=signFor&limit=200')).body;
  const row = rows.find((each) => each.caseId === caseId);
  if (!row) throw new Error('The case has no task to be signed for');
  return row;
}

const tell = (who: Browser, { caseId }: TaskRowView, verb: string, body: object) =>
  who.post<{ code?: string; field?: string }>(`/api/cases/${caseId}/${verb}`, { body });

test('a supervisor urges, extends and escalates inside the area, and each stands on the trace with its reason', async () => {
  const supervisor = await desk.as('supervisor');
  const row = await waiting();
  const { taskId } = row;
  expect((await tell(supervisor, row, 'urge', { taskId })).status).toBe(200);
  expect(await tell(supervisor, row, 'urge', { taskId })).toMatchObject({
    status: 409,
    body: { code: 'supervise.urgedJustNow', field: 'taskId' },
  });
  const extension = { taskId, on: inDays(10), reasonCode: 'evidencePending', reasonText: '等医院证明' };
  expect((await tell(supervisor, row, 'extend', extension)).status).toBe(200);
  expect((await tell(supervisor, row, 'escalate', { taskId, to: 'county' })).status).toBe(200);
  const { rows: entries } = (await supervisor.get<TraceView>(`/api/cases/${row.caseId}/trace`)).body;
  expect(entries.map((e) => e.type)).toEqual(expect.arrayContaining(['taskUrged', 'taskExtended', 'taskEscalated']));
  const said = entries.find((e) => e.type === 'taskExtended');
  expect(said?.sentence.zh).toContain('佐证材料待补');
});

test('a holder promises a day for the own task and for nobody else’s', async () => {
  const row = await waiting();
  const promise = { taskId: row.taskId, on: inDays(3) };
  expect((await tell(await desk.as('clerk'), row, 'promise', promise)).status).toBe(200);
  expect((await tell(await desk.as('township'), row, 'promise', promise)).status).toBe(403);
});

test('a proposal to list goes to the county’s leader, once', async () => {
  const supervisor = await desk.as('supervisor');
  const row = await waiting();
  const proposal = { reasonCode: 'unsafeHouse', reasonText: '鉴定为危房，老人仍居住' };
  expect((await tell(supervisor, row, 'propose-listing', proposal)).status).toBe(200);
  expect(await tell(supervisor, row, 'propose-listing', proposal)).toMatchObject({
    status: 409,
    body: { code: 'listing.alreadyAsked' },
  });
});

test('the township is asked for help, and answers a task of its own', async () => {
  const row = await waiting();
  const { taskId } = row;
  const asking = { taskId, from: 'township', reasonCode: 'departmentNeeded', reasonText: '需卫健部门出具证明' };
  const supervisor = await desk.as('supervisor');
  expect((await tell(supervisor, row, 'ask-for-help', asking)).status).toBe(200);
  expect(await tell(supervisor, row, 'ask-for-help', asking)).toMatchObject({ body: { code: 'supervise.helpAsked' } });
  const township = await desk.as('township');
  const { rows } = (await township.get<TaskList>('/api/tasks?kind=coordinateAtTownship&limit=200')).body;
  const task = rows.find((each) => each.caseId === row.caseId);
  const answer = { decision: 'done', reasonText: '已协调' };
  expect((await township.post(`/api/tasks/${task?.taskId}/complete`, { body: answer })).status).toBe(200);
});

test('the county’s officer moves a case to a newer version, and its trace says from what to what', async () => {
  const row = await waiting();
  const [admin, county] = [await desk.as('admin'), await desk.as('county')];
  const { todayOn } = (await admin.get<{ todayOn: string }>('/api/session')).body;
  const signFor = { days: national15.limits.signFor.days + 4, unit: 'calendar' };
  const chain = { days: national15.chain.days + 4, unit: 'calendar' };
  const policy = { ...national15, version: 2, chain, limits: { ...national15.limits, signFor } };
  const saved = await admin.post('/api/policies', { body: { areaCode: countyCode, effectiveOn: todayOn, policy } });
  expect(saved.status).toBe(201);
  const move = { policyCode: policy.code, policyVersion: 2, reasonCode: 'policyChanged', reasonText: '县里新流程' };
  expect(await tell(await desk.as('supervisor'), row, 'move-policy', move)).toMatchObject({ status: 403 });
  expect((await tell(county, row, 'move-policy', move)).status).toBe(200);
  expect(await tell(county, row, 'move-policy', move)).toMatchObject({ body: { code: 'policy.notNewer' } });
  expect(await tell(county, row, 'move-policy', { ...move, policyVersion: 9 })).toMatchObject({
    body: { code: 'policy.notForCase' },
  });
  const { rows } = (await county.get<TraceView>(`/api/cases/${row.caseId}/trace`)).body;
  expect(rows.at(-1)?.sentence.zh).toMatch(/第1版改按.*第2版办理（上级政策调整）；签收线索由.*改为/);
});

test.each<[string, string, (taskId: string) => object, number, string]>([
  ['clerk', 'urge', (taskId) => ({ taskId }), 403, 'access.forbidden'],
  ['foreigner', 'urge', (taskId) => ({ taskId }), 404, 'access.missing'],
  ['supervisor', 'urge', () => ({ taskId: 'none' }), 409, 'task.notOpen'],
  ['supervisor', 'extend', (taskId) => ({ taskId, on: inDays(5), reasonText: '等' }), 400, 'form.required'],
  [
    'supervisor',
    'extend',
    (taskId) => ({ taskId, on: inDays(400), reasonCode: 'other', reasonText: '等' }),
    422,
    'supervise.dayRange',
  ],
  ['supervisor', 'escalate', (taskId) => ({ taskId, to: 'province' }), 400, 'form.oneOf'],
  ['clerk', 'promise', (taskId) => ({ taskId, on: '2020-01-01' }), 422, 'supervise.dayRange'],
])('%s: %s is refused where it cannot be, and nothing changes', async (who, verb, body, status, code) => {
  const row = await waiting();
  const answer = await tell(await desk.as(who), row, verb, body(row.taskId));
  expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
  const clerk = await desk.as('clerk');
  const { rows } = (await clerk.get<TaskList>('/api/tasks?kind=signFor&limit=200')).body;
  expect(rows.find((each) => each.taskId === row.taskId)).toEqual(row);
});
