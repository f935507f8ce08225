import { randomUUID } from 'node:crypto';
import type { AuditView } from '#contract/audits/audits';
import type { ProblemView } from '#contract/audits/problems';
import type { CaseFileView } from '#contract/cases/caseFile';
import type { LookBackDrawDetail, LookBackList, LookBackRow, LookBackView } from '#contract/lookBacks/lookBacks';
import { setClock } from '#database/clock';
import { addDays } from '#domain/calendar/day';
import { drawSample } from '#domain/sampling/draw';
import { LookBackGateway } from '#temporal/lookBackGateway';
import { until } from '#test/support/cases/until';
import { aHousehold } from '#test/support/imports/workbooks';
import type { Browser, ProblemBody } from './desk/browser';
import { type Desk, openDesk } from './desk/desk';
import { county, idOf, otherVillage, township, village } from './desk/furniture';
import { Importer } from './imports/importer';
import { photograph } from './openapi/requests';

jest.setTimeout(180_000);

const dayMs = 86_400_000;
let desk: Desk;
let schedule: LookBackGateway;
const at = new Map<string, Browser>();

beforeAll(async () => {
  desk = await openDesk({ worker: true });
  const logins = [
    'clerk',
    'neighbour',
    'foreigner',
    'township',
    'leader',
    'county',
    'supervisor',
    'auditor',
    'secretary',
  ];
  await Promise.all(logins.map(async (login) => at.set(login, await desk.as(login))));
  const { client, access } = desk.stack;
  schedule = new LookBackGateway(client, { taskQueue: access.taskQueue });
  const tracked = Array.from({ length: 6 }, (_, i) =>
    aHousehold({
      number: `LB-${i}`,
      areaCode: i < 3 ? village : otherVillage,
      monitoring: { at: { phase: 'tracking' }, eliminated: { on: '2022-10-01', way: 'assisted' } },
    }),
  );
  await new Importer(desk, as('county')).taken(tracked);
}, 180_000);
afterAll(() => desk.close());

function as(login: string): Browser {
  const browser = at.get(login);
  if (browser === undefined) throw new Error(`${login} has not signed in`);
  return browser;
}

const today = async (): Promise<string> => (await as('clerk').get<{ todayOn: string }>('/api/session')).body.todayOn;
const listed = async (query: string, login = 'township'): Promise<LookBackRow[]> =>
  (await as(login).get<LookBackList>(`/api/look-backs?${query}`)).body.rows;
const see = (id: string, login = 'township') => as(login).get<LookBackView>(`/api/look-backs/${id}`);
const homes = async (): Promise<string[]> => {
  const { rows } = await desk.stack.ownerPool.query<{ id: string }>(
    "SELECT id FROM household WHERE number LIKE 'LB-%' ORDER BY number",
  );
  return rows.map(({ id }) => id);
};
const ask = (householdId: string, login = 'supervisor', key = randomUUID()) =>
  as(login).post<LookBackView & ProblemBody>('/api/look-backs', {
    body: { householdId, reason: '群众反映又有困难' },
    key,
  });
const answer = (id: string, more: object, login = 'township', key = randomUUID()) =>
  as(login).post<LookBackView & ProblemBody>(`/api/look-backs/${id}/result`, { body: more, key });
const seen = async (more: object = {}) => ({
  ...{
    result: 'unchanged',
    visitedOn: await today(),
    people: ['张海燕', '赵永刚'],
    statement: '务工稳定，住房饮水正常',
  },
  ...more,
});

async function pass(days: number): Promise<void> {
  const { rows } = await desk.stack.ownerPool.query<{ at: Date }>('SELECT business_now() AS at');
  const businessAt = new Date((rows[0]?.at.getTime() ?? 0) + days * dayMs);
  await setClock(desk.stack.ownerPool, { businessAt, factor: 1 });
  await until('the API knows the new time', async () => (await today()) >= businessAt.toISOString().slice(0, 10));
}

/** As if the households had been eliminated here and now, not taken over with it. */
async function eliminatedHere(ids: readonly string[]): Promise<void> {
  await desk.stack.ownerPool.query(
    'UPDATE monitored_span SET taken_over = false, eliminated_on = business_today() WHERE household_id = ANY ($1)',
    [ids],
  );
}

it('is asked for by a supervisor once at a time, and closed with a statement where nothing is new', async () => {
  const [home] = await homes();
  const key = randomUUID();
  const asked = await ask(home!, 'supervisor', key);
  expect(asked).toMatchObject({
    status: 201,
    body: { cause: 'requested', state: 'open', householdId: home, reason: '群众反映又有困难' },
  });
  const id = asked.body.lookBackId;
  expect((await ask(home!, 'supervisor', key)).body.lookBackId).toBe(id);
  expect(await ask(home!)).toMatchObject({ status: 409, body: { code: 'lookBack.open', field: 'householdId' } });
  expect((await ask(home!, 'clerk')).status).toBe(403);
  expect((await see(id, 'neighbour')).status).toBe(404);
  expect((await see(id, 'auditor')).body.headName).toMatch(/\*/);

  for (const [more, status, code, field] of [
    [{ visitedOn: addDays(await today(), 1) }, 400, 'lookBack.dayRange', 'visitedOn'],
    [{ visitedOn: addDays(await today(), -1) }, 400, 'lookBack.dayRange', 'visitedOn'],
    [{ people: [] }, 400, 'form.required', 'people'],
    [{ statement: '' }, 400, 'form.required', 'statement'],
    [{ result: 'found' }, 400, 'form.required', 'riskClasses'],
    [{ fileIds: [randomUUID()] }, 400, 'file.unknown', 'fileIds[0]'],
  ] as const)
    expect(await answer(id, await seen(more))).toMatchObject({ status, body: { code, field } });
  expect((await answer(id, await seen(), 'clerk')).status).toBe(403);
  const photo = (await as('clerk').post<{ id: string }>('/api/files', { body: photograph() })).body.id;
  const answered = randomUUID();
  const body = await seen({ fileIds: [photo] });
  expect(await answer(id, body, 'township', answered)).toMatchObject({
    status: 200,
    body: { state: 'unchanged', people: ['张海燕', '赵永刚'], clueCaseId: null },
  });
  expect(await answer(id, body, 'township', answered)).toMatchObject({ status: 200, body: { state: 'unchanged' } });
  expect(await answer(id, body)).toMatchObject({ status: 409, body: { code: 'lookBack.done' } });
});

it('opens a clue where something is found, once, and leads both ways', async () => {
  const [, home] = await homes();
  const { lookBackId } = (await ask(home!)).body;
  const key = randomUUID();
  const body = await seen({ result: 'found', riskClasses: ['unsafeHousing'], statement: '屋顶漏雨，墙体开裂' });
  const found = await answer(lookBackId, body, 'township', key);
  expect(found).toMatchObject({
    status: 200,
    body: { state: 'found', clueReceiptNumber: expect.stringMatching(/^SW/), clueCaseId: expect.any(String) },
  });
  const again = await answer(lookBackId, body, 'township', key);
  expect(again.body).toEqual(found.body);
  const { rows } = await desk.stack.ownerPool.query('SELECT count(*) AS n FROM clue WHERE household_id = $1', [home]);
  expect(rows).toEqual([{ n: 1 }]);
  // It was tracked: it is looked at from the start again, in the same case.
  const { body: file } = await as('township').get<CaseFileView>(`/api/cases/${found.body.clueCaseId}`);
  expect(file).toMatchObject({ phase: 'identifying', household: { householdId: home } });
  expect((await listed(`householdId=${home}`)).map((row) => row.lookBackId)).toEqual([lookBackId]);
});

it('is drawn township by township, as anybody can repeat, and not where one is open', async () => {
  const key = randomUUID();
  const body = { areaCode: county, numerator: 1, denominator: 2 };
  const drawn = await as('county').post<LookBackDrawDetail>('/api/look-backs/draws', { body, key });
  const { seed, householdIds, chosen, frame } = drawn.body;
  expect(drawn).toMatchObject({
    status: 201,
    body: { frame: 5, chosen: 3, open: 3, strata: [{ areaCode: township, frame: 5, chosen: 3 }] },
  });
  expect(frame).toBe(householdIds.length);
  const repeated = drawSample(
    householdIds.map((id) => ({ id, stratum: township })),
    body,
    seed,
  );
  const rows = await listed(`drawId=${key}`);
  expect(new Set(rows.map(({ householdId }) => householdId))).toEqual(new Set(repeated.chosen));
  expect(rows).toHaveLength(chosen);
  expect((await as('county').post<LookBackDrawDetail>('/api/look-backs/draws', { body, key })).body.seed).toBe(seed);
  // Those who are being looked at already are not drawn again.
  const next = await as('county').post<LookBackDrawDetail>('/api/look-backs/draws', { body });
  expect(next.body).toMatchObject({ frame: 2, chosen: 1 });
  expect(await as('county').post('/api/look-backs/draws', { body: { ...body, numerator: 3 } })).toMatchObject({
    status: 400,
    body: { code: 'lookBack.share' },
  });
  expect(await as('township').post('/api/look-backs/draws', { body })).toMatchObject({ status: 403 });
  for (const row of await listed('state=open')) await answer(row.lookBackId, await seen());
  expect(await listed('state=open')).toEqual([]);
});

it('opens by itself after the policy’s period from an elimination or a striking off, once each, and a problem that came back is open again', async () => {
  const [first, , , other] = await homes();
  await pass(1);
  await eliminatedHere([first!, other!]);
  const { auditId } = (
    await as('auditor').post<AuditView>('/api/audits', {
      body: {
        kind: 'audit',
        body: '县审计局',
        areaCode: county,
        fromOn: '2026-01-05',
        toOn: '2026-01-06',
        villageCount: 1,
        householdCount: 1,
      },
    })
  ).body;
  const problem = { kind: 'project', areaCode: village, description: '机井未通电' };
  const { problemId } = (await as('auditor').post<ProblemView>(`/api/audits/${auditId}/problems`, { body: problem }))
    .body;
  const on = `/api/audit-problems/${problemId}`;
  await as('supervisor').post(`${on}/assign`, { body: { ownerId: idOf('secretary'), dueOn: await today() } });
  const file = await as('secretary').post<{ id: string }>('/api/files', { body: photograph() });
  await as('secretary').post(`${on}/mend`, { body: { note: '已通电', fileIds: [file.body.id] } });
  await as('auditor').post(`${on}/recheck`, { body: { result: 'passed', note: '已通电' } });
  expect(await as('county').post(`${on}/strike-off`, { body: {} })).toMatchObject({ status: 200 });

  await pass(89);
  await schedule.openDue();
  expect(await listed('state=open')).toEqual([]);
  await pass(2);
  // Asked at the same moment it is opened once.
  await Promise.all([schedule.openDue(), schedule.openDue(), schedule.openDue()]);
  const open = await listed('state=open');
  expect(open.map(({ cause }) => cause).toSorted()).toEqual(['eliminated', 'eliminated', 'problem']);
  expect(new Set(open.flatMap(({ householdId }) => householdId ?? []))).toEqual(new Set([first, other]));
  expect(await schedule.openDue()).toMatchObject({ opened: 0 });

  const atProblem = open.find(({ cause }) => cause === 'problem')!;
  expect(await answer(atProblem.lookBackId, await seen({ result: 'found', statement: '又断电' }))).toMatchObject({
    status: 200,
    body: { state: 'found', clueCaseId: null },
  });
  const { body } = await as('supervisor').get<ProblemView>(on);
  expect(body).toMatchObject({ state: 'found', ownerName: null, dueOn: null, moves: ['assign'] });
  expect(body.acts.at(-1)).toMatchObject({ act: 'reopened', byName: '张海燕', note: '又断电' });
  for (const row of await listed('state=open')) await answer(row.lookBackId, await seen());
  await pass(200);
  expect(await schedule.openDue()).toMatchObject({ opened: 0 });
  expect(await listed('state=open&overdue=true')).toEqual([]);
});
