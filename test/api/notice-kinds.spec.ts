import type { CertificateView, NoticeList, NoticeView, WaitingNoticeList } from '#contract/notices/notice';
import { setClock } from '#database/clock';
import { until } from '#test/support/cases/until';
import { smallPhoto } from '#test/support/people/photo';
import { gatewayOf, openTask, type Placed, placed } from './cases/placed';
import type { Browser, ProblemBody } from './desk/browser';
import { type Desk, openDesk } from './desk/desk';
import { otherVillage, village } from './desk/furniture';
import { Importer } from './imports/importer';

jest.setTimeout(120_000);

let desk: Desk;
let clerk: Browser;
let identified: Placed;
let eliminated: Placed;

beforeAll(async () => {
  desk = await openDesk({ worker: true });
  clerk = await desk.as('clerk');
  const importer = new Importer(desk, await desk.as('county'));
  identified = await placed(desk, importer, { phase: 'identifying', step: 'notice' });
  eliminated = await placed(desk, importer, { phase: 'eliminating', step: 'notice' });
}, 120_000);
afterAll(() => desk.close());

const prepare = (body: object) =>
  clerk.post<NoticeView & ProblemBody>('/api/notices', { body: { areaCode: village, ...body } });
const taskOf = (one: Placed): Promise<string> => openTask(desk, 'postNotice', one);
/** Hung today, with a photo of it. */
async function posting(): Promise<{ on: string; photoFileId: string }> {
  const photo = new FormData();
  photo.set('areaCode', village);
  photo.set('file', new Blob([smallPhoto()], { type: 'image/png' }), '公示.png');
  const { id } = (await clerk.post<{ id: string }>('/api/files', { body: photo })).body;
  return { on: (await clerk.get<{ todayOn: string }>('/api/session')).body.todayOn, photoFileId: id };
}
async function passDays(days: number): Promise<void> {
  const { rows } = await desk.stack.ownerPool.query<{ now: Date }>('SELECT business_now() AS now');
  const businessAt = new Date((rows[0]?.now.getTime() ?? 0) + days * 86_400_000);
  await setClock(desk.stack.ownerPool, { businessAt, factor: 1 });
}

const waiting = (by: Browser, areaCode: string) =>
  by.get<WaitingNoticeList>(`/api/notices/waiting?areaCode=${areaCode}`);

describe('a notice', () => {
  it('is of identifications or of eliminations, and what waits says which', async () => {
    const { rows } = (await waiting(clerk, village)).body;
    expect(new Map(rows.map(({ caseId, kind }) => [caseId, kind]))).toEqual(
      new Map([
        [identified.caseId, 'identification'],
        [eliminated.caseId, 'elimination'],
      ]),
    );
    expect((await waiting(clerk, otherVillage)).status).toBe(404);
    const taskIds = [await taskOf(identified), await taskOf(eliminated)];
    expect(await prepare({ taskIds })).toMatchObject({
      status: 422,
      body: { code: 'notice.mixed', field: 'taskIds[1]' },
    });
    expect(await prepare({ kind: 'identification', taskIds: taskIds.slice(1) })).toMatchObject({
      status: 422,
      body: { code: 'notice.mixed', field: 'taskIds[0]' },
    });
    expect(await prepare({ kind: 'both' })).toMatchObject({ status: 400, body: { field: 'kind' } });
    expect((await clerk.get<NoticeList>('/api/notices')).body.rows).toEqual([]);
  });

  it('takes nobody who does not stand on it, though its id is named', async () => {
    const { noticeId } = (await prepare({ kind: 'identification' })).body;
    const { on, photoFileId } = await posting();
    const body = { decision: 'posted', on, photoFileId, noticeId };
    expect(await clerk.post(`/api/tasks/${await taskOf(eliminated)}/complete`, { body })).toMatchObject({
      status: 422,
      body: { code: 'notice.otherPaper', field: 'noticeId' },
    });
    expect((await clerk.get<NoticeView>(`/api/notices/${noticeId}`)).body).toMatchObject({
      state: 'draft',
      items: [{ caseId: identified.caseId }],
    });
  });

  it.each([
    ['identification', '宋井固村防止返贫监测对象拟纳入公示', () => identified],
    ['elimination', '宋井固村防止返贫监测对象拟风险消除公示', () => eliminated],
  ] as const)('of %s is called what it is, and so is its certificate', async (kind, title, one) => {
    const { status, body } = await prepare({ kind });
    expect(status).toBe(201);
    expect(body).toMatchObject({ kind, printable: { title }, items: [{ caseId: one().caseId }] });
    const post = await clerk.post(`/api/notices/${body.noticeId}/post`, { body: await posting() });
    expect(post.status).toBe(200);
    const { rows } = (await clerk.get<NoticeList>('/api/notices')).body;
    expect(rows.find(({ noticeId }) => noticeId === body.noticeId)).toMatchObject({ kind, state: 'posted' });
    await passDays(7);
    await gatewayOf(desk).clockMoved(one().householdId);
    await until(
      'the notice is over',
      async () => (await openTask(desk, 'certifyNotice', one())) !== 'no certifyNotice',
    );
    const taskId = await openTask(desk, 'certifyNotice', one());
    const done = await (
      await desk.as('secretary')
    ).post(`/api/tasks/${taskId}/complete`, { body: { decision: 'certified' } });
    expect(done.status).toBe(200);
    expect(await clerk.get<CertificateView>(`/api/notices/${body.noticeId}/certificate`)).toMatchObject({
      body: { kind, title: `${title}无异议证明`, entries: [{ entry: 1 }] },
    });
  });
});
