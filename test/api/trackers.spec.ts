import { randomUUID } from 'node:crypto';
import type { AccountView } from '#contract/accounts/accounts';
import type { CaseFileView } from '#contract/cases/caseFile';
import type { CommandResult } from '#contract/cases/commands';
import type { HelpedHouseholdPage, HelperPage } from '#contract/help/helpers';
import type { BulkReplaceResult } from '#contract/help/pairings';
import type { TaskList } from '#contract/tasks/inbox';
import { publishLine } from '#test/support/cases/liveHelp';
import { aHousehold } from '#test/support/imports/workbooks';
import { until } from '#test/support/cases/until';
import { freshNumber, openTask, type Placed } from './cases/placed';
import type { Browser, ProblemBody } from './desk/browser';
import { type Desk, openDesk } from './desk/desk';
import { county, otherVillage, township, village } from './desk/furniture';
import { Importer } from './imports/importer';

jest.setTimeout(120_000);

let desk: Desk;
let admin: Browser;
let officer: Browser;
let leaving: AccountView;
let next: AccountView;
let last: AccountView;
let tracked: Placed;

beforeAll(async () => {
  desk = await openDesk({ worker: true });
  [admin, officer] = await Promise.all([desk.as('admin'), desk.as('township')]);
  [leaving, next, last] = await Promise.all([
    helper('zhou', '周离任'),
    helper('qian', '钱接任'),
    helper('sun', '孙再接'),
  ]);
  tracked = await takenOver('zhou');
}, 120_000);
afterAll(() => desk.close());

const password = 'a sentence for the first day';
async function helper(login: string, name: string, areaCode = township): Promise<AccountView> {
  const grants = [{ role: 'helper', areaCode, fromOn: '2026-01-01' }];
  const made = await admin.post<AccountView>('/api/accounts', {
    body: { login, name, areaCode: county, password, grants },
  });
  expect(made.status).toBe(201);
  return made.body;
}

/** A household that an earlier system eliminated, with its helper, who tracks it. */
async function takenOver(helperLogin: string): Promise<Placed> {
  const importer = new Importer(desk, await desk.as('county'));
  const monitoring = {
    at: { phase: 'tracking' },
    helperLogin,
    identifiedOn: '2025-01-10',
    eliminated: { on: '2026-01-20', way: 'assisted' },
    trackingUntilOn: '2099-12-31',
  } as const;
  const { id } = await importer.taken([aHousehold({ number: freshNumber(), areaCode: village, monitoring })]);
  const rows = await importer.rows(id);
  expect(rows).toEqual([expect.objectContaining({ faults: [], caseId: expect.any(String) })]);
  const { rows: found } = await desk.stack.ownerPool.query<Placed>(
    'SELECT household_id AS "householdId", case_id AS "caseId" FROM case_file WHERE case_id = $1',
    [rows[0]?.caseId],
  );
  await until('the first visit is due', async () => (await openTask(desk, 'trackingVisit', found[0]!)).includes(':'));
  return found[0]!;
}

const replace = (toAccountId: string, key = randomUUID()) =>
  officer.post<CommandResult & ProblemBody>(`/api/cases/${tracked.caseId}/tracker`, {
    body: { toAccountId, reasonText: '原跟踪监测人调离' },
    key,
  });
const trackerNow = async (): Promise<string | undefined> =>
  (await officer.get<CaseFileView>(`/api/cases/${tracked.caseId}`)).body.help?.tracking?.tracker?.name;
const householdsOf = async ({ id }: AccountView): Promise<HelpedHouseholdPage> =>
  (await officer.get<HelpedHouseholdPage>(`/api/helpers/${id}/households`)).body;
const signedIn = async (login: string): Promise<Browser> => {
  const own = await desk.stranger().signIn(login, password);
  await own.post('/api/session/password', {
    body: { oldPassword: password, newPassword: 'my own good sentence' },
  });
  return own;
};

describe('a tracker who is not the helper', () => {
  it('takes a household over with its open visit, once, however often it is asked', async () => {
    expect(await trackerNow()).toBe('周离任');
    const elsewhere = await helper('liwai', '李在外', otherVillage);
    expect(await replace(elsewhere.id)).toMatchObject({
      status: 422,
      body: { code: 'helper.unknown', field: 'toAccountId', texts: { zh: expect.stringMatching(/[\u4e00-\u9fff]/) } },
    });
    expect(await replace(leaving.id)).toMatchObject({ status: 422, body: { code: 'tracking.sameTracker' } });
    const clerk = await desk.as('clerk');
    expect(
      await clerk.post(`/api/cases/${tracked.caseId}/tracker`, { body: { toAccountId: next.id, reasonText: '换人' } }),
    ).toMatchObject({ status: 403 });
    const key = randomUUID();
    const done = await replace(next.id, key);
    expect(done).toMatchObject({ status: 200, body: { seq: expect.any(Number) } });
    expect((await replace(next.id, key)).body.seq).toBe(done.body.seq);
    expect(await trackerNow()).toBe('钱接任');
    const trace = await officer.get<{ entries: { zh: string }[] }>(`/api/cases/${tracked.caseId}/trace`);
    expect(JSON.stringify(trace.body)).toContain('跟踪监测人由周离任更换为钱接任');

    const own = await signedIn('qian');
    const visits = (await own.get<TaskList>('/api/tasks?kind=trackingVisit')).body.rows;
    expect(visits.map(({ caseId }) => caseId)).toEqual([tracked.caseId]);
    expect(await own.get(`/api/tasks/${visits[0]!.taskId}`)).toMatchObject({ status: 200 });
    const submit = (form: object) =>
      own.post<ProblemBody>(`/api/tasks/${visits[0]!.taskId}/complete`, { body: { decision: 'stable', form } });
    expect(await submit({})).toMatchObject({ status: 422, body: { code: 'reference.noLine' } });
    await publishLine(desk.stack.ownerPool);
    expect(await submit({})).toMatchObject({
      status: 400,
      body: { code: 'form.required', field: expect.stringMatching(/^form\./) },
    });
    expect(await submit({ visitedOn: '2099-01-01' })).toMatchObject({
      status: 400,
      body: {
        errors: expect.arrayContaining([
          expect.objectContaining({ code: 'form.dateInFuture', field: 'form.visitedOn' }),
        ]),
      },
    });
    expect(await own.get(`/api/households/${tracked.householdId}`)).toMatchObject({ status: 200 });
    expect((await (await signedIn('zhou')).get<TaskList>('/api/tasks?kind=trackingVisit')).body.rows).toEqual([]);
  });

  it('stands in the load, and cannot lose account or office before somebody else tracks', async () => {
    const { rows } = (await officer.get<HelperPage>(`/api/helpers?areaCode=${village}`)).body;
    const loadOf = ({ id }: AccountView) => rows.find(({ accountId }) => accountId === id);
    expect(loadOf(next)).toMatchObject({ households: 0, tracked: 1 });
    expect(loadOf(leaving)).toMatchObject({ households: 1, tracked: 0 });
    expect(await householdsOf(next)).toMatchObject({
      helper: { name: '钱接任' },
      rows: [{ ...tracked, helps: false, tracks: true, openCaseId: tracked.caseId, openWork: 1 }].map(
        ({ caseId: _case, ...row }) => row,
      ),
    });
    const endOffice = () =>
      admin.post<ProblemBody>(`/api/accounts/${next.id}/grants/${next.grants[0]!.id}/end`, {
        body: { toOn: '2099-01-01' },
      });
    const close = () => admin.send<ProblemBody>('PATCH', `/api/accounts/${next.id}`, { body: { active: false } });
    expect(await endOffice()).toMatchObject({ status: 422, body: { code: 'helper.paired', field: 'toOn' } });
    expect(await close()).toMatchObject({ status: 422, body: { code: 'helper.paired', field: 'active' } });

    const body = {
      toAccountId: last.id,
      reasonText: '调离本县',
      rows: [{ householdId: tracked.householdId, key: randomUUID() }],
    };
    const replaceAll = () => officer.post<BulkReplaceResult>(`/api/helpers/${next.id}/replacements`, { body });
    const answer = (await replaceAll()).body.rows;
    expect(answer).toEqual([expect.objectContaining({ outcome: 'done', seq: expect.any(Number) })]);
    expect((await replaceAll()).body.rows).toEqual(answer);
    expect(await trackerNow()).toBe('孙再接');
    expect((await householdsOf(leaving)).rows).toEqual([expect.objectContaining({ helps: true, tracks: false })]);
    expect(await endOffice()).toMatchObject({ status: 200 });
    expect(await close()).toMatchObject({ status: 200 });
  });
});
