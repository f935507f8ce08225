import type { NoticeView } from '#contract/notices/notice';
import type { Problem } from '#contract/problem/problem';
import { isRefused as refusedAs, type No } from '#test/support/people/refusedAs';
import { town as places } from '#test/support/people/settle';
import { Town } from '#test/support/people/town';
import { type Cast, castOf, foundAndVisited, inFavour } from '#test/story/chapters';

jest.setTimeout(240_000);

let town: Town;
let cast: Cast;
beforeAll(async () => {
  town = await Town.open();
  cast = await castOf(town);
});
afterAll(() => town.close());

const isRefused = (ask: () => Promise<unknown>, no: No): Promise<Problem> => refusedAs(town.stack.ownerPool, ask, no);

describe('minutes, and the notice that follows', () => {
  let caseIds: string[];
  beforeAll(async () => {
    caseIds = [];
    for (let n = 0; n < 2; n++) caseIds.push((await foundAndVisited(cast, cast.families.next())).caseId);
  });

  it('are refused for every rule they break, and change nothing', async () => {
    const meeting = await cast.clerk.prepareMeeting(
      places.village,
      (await cast.clerk.agenda(places.village)).rows
        .filter((row) => caseIds.includes(row.caseId))
        .map((row) => row.taskId),
    );
    const good = await cast.clerk.minutes(
      meeting,
      caseIds.map((caseId) => inFavour(caseId)),
    );
    const submit = (change: object) => () => cast.clerk.submitMinutes(meeting.meetingId, { ...good, ...change });
    const item = (change: object) => ({
      items: good.items.map((each, n) => (n === 0 ? { ...each, ...change } : each)),
    });
    const voters = good.attendance.filter((each) => each.as === 'voter');
    const few = good.items.map((each) => ({ ...each, yes: 4, no: 1 }));
    await isRefused(submit({ attendance: voters.slice(0, 5), items: few }), {
      status: 422,
      code: 'meeting.belowQuorum',
      field: 'attendance',
    });
    await isRefused(submit(item({ yes: 9 })), { status: 422, code: 'meeting.votesDoNotAdd', field: 'items[0].yes' });
    await isRefused(submit({ heldAt: '2026-12-01T09:00:00+08:00' }), {
      status: 422,
      code: 'meeting.inFuture',
      field: 'heldAt',
    });
    await isRefused(submit({ items: [...good.items, good.items[0]] }), {
      status: 422,
      code: 'meeting.itemTwice',
      field: 'items[2].caseId',
    });
    await isRefused(submit({ signInSheetId: undefined }), {
      status: 422,
      code: 'meeting.signInMissing',
      field: 'signInSheetId',
    });
    const member = meeting.members.find((each) => each.name === '宋长根')!;
    const { householdId } = meeting.items.find((each) => each.caseId === good.items[0]!.caseId)!;
    await cast.clerk.line.post(`/api/members/${member.memberId}/relatives`, {
      body: { householdId, relation: '叔侄' },
    });
    await isRefused(submit({}), { status: 422, code: 'meeting.recusedVoted', field: 'items[0].recused' });
    const recused = item({ recused: [member.memberId], yes: 8, no: 0 });
    await cast.clerk.withdrawApplication(good.items[1]!.caseId);
    await isRefused(submit(recused), { status: 409, code: 'meeting.itemNotWaiting', field: 'items[1].taskId' });
    await cast.clerk.submitMinutes(meeting.meetingId, { ...good, items: recused.items.slice(0, 1) });
    await cast.secretary.confirmMinutes(meeting.meetingId);

    const { noticeId } = await cast.clerk.prepareNotice(places.village, [good.items[0]!.caseId]);
    const post = (body: object) => () => cast.clerk.line.post(`/api/notices/${noticeId}/post`, { body });
    const on = '2026-03-02';
    await isRefused(post({ on }), { status: 400, code: 'form.required', field: 'photoFileId' });
    const photoFileId = await cast.clerk.photograph(places.village);
    await isRefused(post({ on: '2026-03-03', photoFileId }), { status: 400, code: 'form.dateInFuture', field: 'on' });
    const { notice } = (await post({ on, photoFileId })()) as { notice: NoticeView };
    await isRefused(() => cast.secretary.line.get(`/api/notices/${noticeId}/certificate`), {
      status: 422,
      code: 'notice.notOver',
    });
    // There is nothing yet that could be certified, under whatever name.
    const early = notice.items[0]!.taskId.replace('postNotice', 'certifyNotice');
    await isRefused(() => cast.secretary.complete(early, { decision: 'certified' }), {
      status: 404,
      code: 'access.missing',
      field: 'taskId',
    });
  });
});
