import type { NoticeView } from '#contract/notices/notice';
import type { TraceView } from '#contract/cases/trace';
import type { SaidNo } from '#test/support/people/line';
import { town as places } from '#test/support/people/settle';
import { newKey, Town } from '#test/support/people/town';
import { type Cast, castOf, foundAndVisited, inFavour } from '#test/story/chapters';

jest.setTimeout(180_000);

let town: Town;
let cast: Cast;
let caseIds: string[];
let notice: NoticeView;
beforeAll(async () => {
  town = await Town.open();
  cast = await castOf(town);
  caseIds = [];
  for (let i = 0; i < 2; i++) caseIds.push((await foundAndVisited(cast, cast.families.next())).caseId);
  const { meetingId } = await cast.clerk.meet(
    places.village,
    caseIds.map((caseId) => inFavour(caseId)),
  );
  await cast.secretary.confirmMinutes(meetingId);
});
afterAll(() => town.close());

const no = (answer: Promise<unknown>): Promise<SaidNo> =>
  answer.then(
    () => Promise.reject(new Error('was not refused')),
    (error: SaidNo) => error,
  );

describe('a notice', () => {
  it('carries no number, phone, account, health or cause', async () => {
    const draft = await cast.clerk.prepareNotice(places.village);
    const text = JSON.stringify(draft.printable);
    expect(draft.printable.entries).toHaveLength(2);
    expect(Object.keys(draft.printable.entries[0]!).sort()).toEqual([
      'categoryZh',
      'entry',
      'groupName',
      'headName',
      'memberCount',
    ]);
    expect(draft.number).toMatch(/^GS20260302-\d{5}$/);
    expect(draft.printable.footer).toContain(`公示编号${draft.number}和序号`);
    expect(text).not.toMatch(/\d{11}|因病|因残|\*{3}|phone|idNumber|causes/);
  });

  it('needs a photo and a day that is neither tomorrow nor before it was due', async () => {
    const { noticeId } = await cast.clerk.prepareNotice(places.village);
    const post = (body: object) => cast.clerk.line.post(`/api/notices/${noticeId}/post`, { body });
    const photoFileId = await cast.clerk.photograph(places.village);
    expect(await no(post({ on: '2026-03-02' }))).toMatchObject({
      status: 400,
      code: 'form.required',
      field: 'photoFileId',
    });
    expect(await no(post({ on: '2026-03-02', photoFileId: newKey() }))).toMatchObject({
      status: 400,
      code: 'file.unknown',
      field: 'photoFileId',
    });
    expect(await no(post({ on: '2026-03-09', photoFileId }))).toMatchObject({
      status: 400,
      code: 'form.dateInFuture',
      field: 'on',
    });
    expect(await no(post({ on: '2026-03-01', photoFileId }))).toMatchObject({
      status: 400,
      code: 'form.dateOrder',
      field: 'on',
    });
  });

  it('hangs its full days for every case of the paper and cannot be closed early', async () => {
    notice = await cast.clerk.postNotice(places.village);
    expect(notice).toMatchObject({ state: 'posted', postedOn: '2026-03-02', endsOn: '2026-03-07' });
    expect(notice.items.map((item) => item.daysLeft)).toEqual([5, 5]);
    await expect(cast.secretary.certify(caseIds[0]!)).rejects.toThrow('has no task');
    expect(await no(cast.secretary.certificate(notice.noticeId))).toMatchObject({
      status: 422,
      code: 'notice.notOver',
    });
    await town.pass(4);
    expect(
      (await cast.clerk.line.get<NoticeView>(`/api/notices/${notice.noticeId}`)).items.map((item) => item.daysLeft),
    ).toEqual([1, 1]);
    await expect(cast.secretary.certify(caseIds[0]!)).rejects.toThrow('has no task');
  });
});

describe('an objection', () => {
  const words = { text: '该户在县城有商品房一套', name: '宋不平', phone: '13912345678' };
  let objected: string;
  let entry: number;

  it('names an entry that is there', async () => {
    const villager = town.villager('一位村民');
    expect(await no(villager.objectTo(notice.number, 99, words.text))).toMatchObject({
      status: 404,
      code: 'notice.unknown',
    });
    expect(await no(villager.objectTo('GS20260302-99999', 1, words.text))).toMatchObject({
      status: 404,
      code: 'notice.unknown',
      field: 'noticeNumber',
    });
    expect(await no(villager.objectTo(notice.number, 1, words.text, { phone: '123' }))).toMatchObject({
      status: 400,
      code: 'phone.invalid',
      field: 'phone',
    });
  });

  it('stops the certificate, and the village does not see who objected', async () => {
    ({ entry, caseId: objected } = notice.items[0]!);
    // As it is typed on a phone.
    const typed = ` ${notice.number.toLowerCase().replace('-', '－')}`;
    await town.villager('一位村民').objectTo(typed, entry, words.text, { name: words.name, phone: words.phone });
    await town.pass(2);
    await expect(cast.secretary.certify(objected)).rejects.toThrow('has no task');
    expect(await no(cast.secretary.certificate(notice.noticeId))).toMatchObject({
      status: 422,
      code: 'notice.objectionOpen',
    });
    const seen = [
      await cast.clerk.caseFile(objected),
      await cast.clerk.trace(objected),
      await cast.clerk.line.get(`/api/notices/${notice.noticeId}`),
      await cast.clerk.line.get('/api/clues'),
      await cast.secretary.trace(objected),
    ];
    expect(JSON.stringify(seen)).not.toMatch(/宋不平|13912345678|商品房/);
    const rows = await town.stack.ownerPool.query('SELECT body_enc, objector_enc FROM objection');
    expect(
      rows.rows.every(
        (row: { body_enc: Buffer; objector_enc: Buffer }) =>
          !row.body_enc.includes('商品房') && !row.objector_enc.includes('宋不平'),
      ),
    ).toBe(true);
  });

  it('is read by the township that judges it, and answered', async () => {
    const { taskId } = await cast.officer.findTask('judgeObjection', objected);
    expect((await cast.officer.task(taskId)).objection).toMatchObject({
      text: words.text,
      objectorName: '宋不平',
      objectorPhoneMasked: '139****5678',
      upheld: null,
    });
    expect(await no(cast.officer.complete(taskId, { decision: 'dismissed' }))).toMatchObject({
      status: 400,
      code: 'form.required',
      field: 'answerText',
    });
    await cast.officer.judgeObjection(objected, 'dismissed', '经查不属实，该房产系同名他人所有');
    await cast.secretary.certify(objected);
    const trace: TraceView = await cast.clerk.trace(objected);
    expect(trace.rows.find((row) => row.type === 'objectionRaised')!.who).toMatchObject({
      name: '农户',
      accountId: null,
    });
  });

  it('that is upheld sends the case back to be verified', async () => {
    const other = caseIds.find((caseId) => caseId !== objected)!;
    await cast.officer.receiveObjection(other, '该户儿子在外经商', '匿名');
    await cast.officer.judgeObjection(other, 'upheld', '经查属实，请重新核实收入');
    expect(await cast.clerk.caseFile(other)).toMatchObject({ steps: ['verification'], returnedTimes: 1 });
    const { taskId } = await cast.clerk.findTask('verification', other);
    expect((await cast.clerk.task(taskId)).returned).toMatchObject({ byStep: 'notice', fields: ['objection'] });
  });

  it('comes too late when the notice is down', async () => {
    expect(await no(town.villager('一位村民').objectTo(notice.number, entry, words.text))).toMatchObject({
      code: expect.stringMatching(/^notice\./),
    });
  });
});
