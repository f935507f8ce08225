import { randomUUID } from 'node:crypto';
import type { BulkCaseList, BulkCaseView, BulkOperationView } from '#contract/bulk/bulkViews';
import type { TraceView } from '#contract/cases/trace';
import type { ClueResult } from '#contract/clues/clue';
import type { LookBackList, LookBackView, LookBackWork } from '#contract/lookBacks/lookBacks';
import type { TaskList } from '#contract/tasks/inbox';
import { national15 } from '#domain/policy/shipped/national15';
import { until } from '#test/support/cases/until';
import type { Browser, ProblemBody } from './desk/browser';
import { type Desk, openDesk } from './desk/desk';
import { county, idOf, village } from './desk/furniture';
import { freshIdNumber } from './desk/people';

jest.setTimeout(120_000);

let desk: Desk;
let supervisor: Browser;
let clerk: Browser;
let township: Browser;
beforeAll(async () => {
  desk = await openDesk({ worker: true });
  supervisor = await desk.as('supervisor');
  clerk = await desk.as('clerk');
  township = await desk.as('township');
}, 120_000);
afterAll(() => desk.close());

async function cases(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n++) {
    const body = {
      ...{ name: '宋小明', phone: '14212345678', idNumber: freshIdNumber(), difficulty: '收入中断' },
      ...{ areaCode: village, channel: 'petition', riskClasses: ['incomeDrop'] },
    };
    ids.push((await township.post<ClueResult>('/api/clues', { body })).body.caseId ?? '');
  }
  return ids;
}

const taskOf = async (caseId: string): Promise<string> =>
  (await clerk.get<TaskList>('/api/tasks?kind=signFor&limit=200')).body.rows.find((row) => row.caseId === caseId)
    ?.taskId ?? '';
const look = async (id: string, who = supervisor) =>
  (await who.get<BulkOperationView>(`/api/bulk-operations/${id}`)).body;
const rows = async (id: string): Promise<readonly BulkCaseView[]> =>
  (await supervisor.get<BulkCaseList>(`/api/bulk-operations/${id}/cases`)).body.rows;
const say = (who: Browser, id: string, saying: string, body?: object) =>
  who.post<BulkOperationView & ProblemBody>(`/api/bulk-operations/${id}/${saying}`, { body });

async function reached(id: string, state: BulkOperationView['state']): Promise<BulkOperationView> {
  await until(`the operation is ${state}`, async () => (await look(id)).state === state, 30_000);
  return look(id);
}

async function previewed(body: object, who = supervisor): Promise<BulkOperationView> {
  const made = await who.post<BulkOperationView>('/api/bulk-operations', { body });
  expect(made).toMatchObject({ status: 201, body: { state: expect.stringMatching(/^preview/) } });
  return reached(made.body.id, 'previewed');
}

async function urged(caseIds: readonly string[]): Promise<number> {
  const { rowCount } = await desk.stack.ownerPool.query(
    `SELECT FROM case_event WHERE type = 'taskUrged' AND case_id = ANY ($1)`,
    [caseIds],
  );
  return rowCount ?? 0;
}

describe('an intervention for many cases', () => {
  it('is previewed on a frozen set, done once to each that can be, and says of every other why not', async () => {
    const [first = '', gone = '', ...more] = await cases(4);
    const justUrged = more[0] ?? '';
    await supervisor.post(`/api/cases/${justUrged}/urge`, { body: { taskId: await taskOf(justUrged) } });
    const elsewhere = randomUUID();
    const all = [first, gone, ...more, elsewhere];
    const { id, counts, may } = await previewed({ kind: 'urge', caseIds: all, reasonText: '请抓紧' });
    expect({ counts, may }).toEqual({
      counts: { all: 5, unseen: 0, cannot: 2, waiting: 3, done: 0, left: 0, unknown: 0 },
      may: ['start', 'cancel'],
    });
    const seen = await rows(id);
    expect(seen.map((row) => row.caseId)).toEqual(all);
    expect(seen.find((row) => row.caseId === justUrged)).toMatchObject({ state: 'cannot', headName: '宋*明' });
    expect(seen.find((row) => row.caseId === elsewhere)).toMatchObject({ state: 'cannot', areaName: null });
    expect(seen[0]).toMatchObject({ state: 'waiting', zh: '催办：签收线索' });
    // Nothing has happened yet; then one of them moves.
    expect(await urged(all)).toBe(1);
    const done = { body: { decision: 'accept' } };
    expect((await clerk.post(`/api/tasks/${await taskOf(gone)}/complete`, done)).status).toBe(200);

    expect((await say(supervisor, id, 'start')).status).toBe(200);
    const ended = await reached(id, 'done');
    expect(ended.counts).toMatchObject({ all: 5, cannot: 2, waiting: 0, done: 2, left: 1 });
    expect((await rows(id)).find((row) => row.caseId === gone)).toMatchObject({
      state: 'left',
      moved: true,
      seq: null,
    });
    expect(await urged(all)).toBe(3);
    expect(await say(supervisor, id, 'start')).toMatchObject({ status: 200, body: { state: 'done' } });
    expect(await urged(all)).toBe(3);
    const { body: trace } = await supervisor.get<TraceView>(`/api/cases/${first}/trace`);
    expect(trace.rows.at(-1)).toMatchObject({
      type: 'taskUrged',
      who: { name: '孙立' },
      submissionId: expect.any(String),
    });
    expect(await supervisor.get(`/api/bulk-operations/${id}/result.xlsx`)).toMatchObject({ status: 200 });
  });

  it('takes what the list of stuck cases finds, and hands over only to who has a right to it', async () => {
    const [late = ''] = await cases(2);
    await desk.stack.ownerPool.query(`UPDATE task SET due_at = now() - interval '1 day' WHERE case_id = $1`, [late]);
    const order = { kind: 'handOver', filter: { areaCode: village, reason: 'person' } };
    // Whoever can take nothing of it is refused where the order is made: of another village, gone from office, unknown.
    for (const toAccountId of [idOf('neighbour'), idOf('former'), randomUUID()])
      expect(await supervisor.post('/api/bulk-operations', { body: { ...order, toAccountId } })).toMatchObject({
        status: 400,
        body: { code: 'account.unknown', field: 'toAccountId' },
      });
    const nowhere = await previewed({ kind: 'urge', caseIds: [randomUUID()] });
    expect(await say(supervisor, nowhere.id, 'start')).toMatchObject({ body: { code: 'bulk.nothingToDo' } });
    const { id } = await previewed({ ...order, toAccountId: idOf('clerk') });
    expect(await rows(id)).toMatchObject([{ caseId: late, zh: '签收线索转由宋建国办理' }]);
    await say(supervisor, id, 'start');
    expect((await reached(id, 'done')).counts).toMatchObject({ all: 1, done: 1 });
  });

  it('asks the township for a look-back at each household, once, and not where one is open', async () => {
    const [open = '', ...fresh] = await cases(3);
    const household = await desk.stack.ownerPool.query<{ id: string }>(
      'SELECT household_id AS id FROM case_file WHERE case_id = $1',
      [open],
    );
    const asked = { householdId: household.rows[0]?.id, reason: '群众反映' };
    expect((await supervisor.post('/api/look-backs', { body: asked })).status).toBe(201);
    const body = { kind: 'askLookBack', caseIds: [open, ...fresh], reasonText: '整村复查收入' };
    const { id, counts } = await previewed(body);
    expect(counts).toMatchObject({ cannot: 1, waiting: 2 });
    expect((await rows(id)).map(({ zh }) => zh)).toEqual([
      expect.stringContaining('回头看'),
      expect.stringMatching(/^要求乡镇回头看，限/),
      expect.stringMatching(/^要求乡镇回头看，限/),
    ]);
    const work = async () => (await township.get<LookBackWork>('/api/look-backs/work')).body;
    const before = await work();
    await say(supervisor, id, 'start');
    expect((await reached(id, 'done')).counts).toMatchObject({ done: 2 });
    expect(await work()).toEqual({ open: before.open + 2, overdue: before.overdue });
    const listed = (await township.get<LookBackList>('/api/look-backs?cause=requested&state=open')).body.rows;
    const one = listed.find(({ caseId }) => caseId === fresh[0]);
    const { body: seen } = await township.get<LookBackView>(`/api/look-backs/${one?.lookBackId}`);
    expect(seen).toMatchObject({ reason: '整村复查收入', requestedByName: '孙立', mayAnswer: true });
    // Whose work it is not has none.
    expect(await clerk.get('/api/look-backs/work')).toMatchObject({ status: 403 });
  });

  it('over more cases than the policy says waits for a second person, and is cancelled as long as it has not begun', async () => {
    const admin = await desk.as('admin');
    const supervision = { ...national15.supervision, secondPersonOver: 1 };
    const { todayOn } = (await admin.get<{ todayOn: string }>('/api/session')).body;
    const policy = { ...national15, code: 'second', version: 1, supervision };
    const saved = await admin.post('/api/policies', { body: { areaCode: county, effectiveOn: todayOn, policy } });
    expect(saved.status).toBe(201);
    const caseIds = await cases(2);
    const { id, secondNeeded } = await previewed({ kind: 'escalate', to: 'county', caseIds });
    expect(secondNeeded).toBe(true);
    expect(await say(supervisor, id, 'start')).toMatchObject({ status: 422, body: { code: 'bulk.secondPerson' } });
    expect(await say(supervisor, id, 'approve')).toMatchObject({ status: 403, body: { code: 'bulk.samePerson' } });
    await desk.stack.ownerPool.query(
      `INSERT INTO account_grant (account_id, role, area_code, from_on) VALUES ($1, 'supervisor', $2, '2020-01-01')`,
      [idOf('leader'), county],
    );
    const second = await desk.as('leader');
    expect(await say(second, id, 'approve')).toMatchObject({ status: 200, body: { approvedByName: '李国庆' } });
    await say(supervisor, id, 'start');
    expect((await reached(id, 'done')).counts).toMatchObject({ done: 2 });

    const other = await previewed({ kind: 'urge', caseIds });
    expect(await say(supervisor, other.id, 'cancel')).toMatchObject({ status: 200, body: { state: 'cancelled' } });
    expect(await say(supervisor, other.id, 'start')).toMatchObject({ status: 409, body: { code: 'bulk.notNow' } });
    expect(await urged(caseIds)).toBe(0);
  });

  it('by the technical operator mends many troubles, and names no household', async () => {
    const operator = await desk.as('operator');
    const [behind = '', sound = ''] = await cases(2);
    await desk.stack.ownerPool.query('UPDATE case_file SET seq = seq - 1 WHERE case_id = $1', [behind]);
    await operator.post('/api/operations/look');
    const { id, counts } = await operator
      .post<BulkOperationView>('/api/bulk-operations', { body: { kind: 'repair', caseIds: [behind, sound] } })
      .then(async ({ body }) => {
        await until('it is previewed', async () => (await look(body.id, operator)).state === 'previewed', 30_000);
        return look(body.id, operator);
      });
    expect(counts).toMatchObject({ cannot: 1, waiting: 1 });
    const { body } = await operator.get<BulkCaseList>(`/api/bulk-operations/${id}/cases`);
    expect(body.rows[0]).toMatchObject({ caseId: behind, headName: null, zh: '按台账重建待办清单' });
    await say(operator, id, 'start');
    await until('it is done', async () => (await look(id, operator)).state === 'done', 30_000);
    const { rows: files } = await desk.stack.ownerPool.query<{ seq: number; last: number }>(
      `SELECT f.seq, (SELECT max(e.seq) FROM case_event e WHERE e.case_id = f.case_id) AS last FROM case_file f WHERE case_id = $1`,
      [behind],
    );
    expect(files[0]?.seq).toBe(files[0]?.last);
    // A supervisor does not see the operator's operations, nor the operator the supervisor's.
    expect((await supervisor.get(`/api/bulk-operations/${id}`)).status).toBe(404);
  });
});

test('more cases than one operation holds are refused', async () => {
  const caseIds = Array.from({ length: 2_001 }, () => randomUUID());
  const answer = await supervisor.post<ProblemBody>('/api/bulk-operations', { body: { kind: 'urge', caseIds } });
  expect(answer).toMatchObject({ status: 400, body: { code: 'form.tooMany', field: 'caseIds' } });
});

test.each<[string, object, number, string, string | null]>([
  ['supervisor', { kind: 'urge' }, 422, 'bulk.nothingChosen', 'filter'],
  ['supervisor', { kind: 'urge', filter: {} }, 422, 'bulk.nothingChosen', 'filter'],
  [
    'supervisor',
    { kind: 'urge', caseIds: [randomUUID()], filter: { areaCode: village } },
    422,
    'bulk.chosenTwice',
    null,
  ],
  ['supervisor', { kind: 'urge', filter: { areaCode: village, department: 'water' } }, 422, 'bulk.nobody', 'filter'],
  ['supervisor', { kind: 'askLookBack', caseIds: [randomUUID()] }, 400, 'form.required', 'reasonText'],
  ['supervisor', { kind: 'handOver', caseIds: [randomUUID()] }, 400, 'form.required', 'toAccountId'],
  [
    'supervisor',
    { kind: 'extend', caseIds: [randomUUID()], on: '2099-01-01', reasonCode: 'unsafeHouse', reasonText: '等' },
    400,
    'form.oneOf',
    'reasonCode',
  ],
  ['supervisor', { kind: 'urge', filter: { areaCode: '410526000000' } }, 404, 'access.missing', null],
  ['supervisor', { kind: 'repair', caseIds: [randomUUID()] }, 403, 'access.forbidden', null],
  ['township', { kind: 'escalate', to: 'county', caseIds: [randomUUID()] }, 403, 'access.forbidden', null],
  ['clerk', { kind: 'urge', caseIds: [randomUUID()] }, 403, 'access.forbidden', null],
])('%s: %o is refused, and nothing is frozen', async (who, body, status, code, field) => {
  const count = async () =>
    (await desk.stack.ownerPool.query<{ n: number }>('SELECT count(*)::int AS n FROM bulk_operation')).rows[0]?.n;
  const before = await count();
  const answer = await (await desk.as(who)).post<ProblemBody>('/api/bulk-operations', { body });
  expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
  if (field !== null) expect(answer.body.field).toBe(field);
  expect(await count()).toBe(before);
});
