import type { MeetingView } from '#contract/meetings/meeting';
import type { MinutesBody } from '#contract/meetings/minutes';
import type { SaidNo } from '#test/support/people/line';
import { town as places } from '#test/support/people/settle';
import { newKey, Town } from '#test/support/people/town';
import { type Cast, castOf, foundAndVisited, inFavour } from '#test/story/chapters';

jest.setTimeout(180_000);

let town: Town;
let cast: Cast;
let meeting: MeetingView;
let good: MinutesBody;
let caseIds: string[];
beforeAll(async () => {
  town = await Town.open();
  cast = await castOf(town);
  caseIds = [];
  for (let i = 0; i < 3; i++) caseIds.push((await foundAndVisited(cast, cast.families.next())).caseId);
  meeting = await cast.clerk.prepareMeeting(places.village);
  good = await cast.clerk.minutes(
    meeting,
    caseIds.map((caseId) => inFavour(caseId)),
  );
});
afterAll(() => town.close());

const no = (answer: Promise<unknown>): Promise<SaidNo> =>
  answer.then(
    () => Promise.reject(new Error('was not refused')),
    (error: SaidNo) => error,
  );
const faults = async (change: Partial<MinutesBody>) => {
  const refused = await no(cast.clerk.submitMinutes(meeting.meetingId, { ...good, ...change }));
  return { status: refused.status, faults: refused.problem.errors.map(({ code, field }) => `${code} ${field ?? ''}`) };
};
const item = (n: number, change: object) => good.items.map((each, i) => (i === n ? { ...each, ...change } : each));

describe('minutes', () => {
  it('are refused for everything that is wrong with them, with field and sentence, and nothing changes', async () => {
    const voters = good.attendance.filter((a) => a.as === 'voter');
    expect(
      await faults({ attendance: voters.slice(0, 5), items: good.items.map((each) => ({ ...each, yes: 4, no: 1 })) }),
    ).toEqual({ status: 422, faults: ['meeting.belowQuorum attendance'] });
    expect(await faults({ items: item(1, { yes: 9 }) })).toEqual({
      status: 422,
      faults: ['meeting.votesDoNotAdd items[1].yes'],
    });
    expect(await faults({ items: [...good.items, good.items[0]!] })).toEqual({
      status: 422,
      faults: ['meeting.itemTwice items[3].caseId'],
    });
    expect(await faults({ heldAt: '2026-12-01T09:00:00+08:00' })).toMatchObject({
      status: 422,
      faults: expect.arrayContaining(['meeting.inFuture heldAt']),
    });
    expect(await faults({ signInSheetId: undefined, photoIds: [] })).toEqual({
      status: 422,
      faults: ['meeting.signInMissing signInSheetId', 'meeting.photoMissing photoIds'],
    });
    expect(await faults({ chairId: newKey() })).toEqual({ status: 422, faults: ['meeting.chairNotPresent chairId'] });
    expect(await faults({ photoIds: [newKey()] })).toEqual({ status: 400, faults: ['file.unknown photoIds[0]'] });
    expect(await faults({ items: item(0, { yes: -1 }) })).toMatchObject({
      status: 400,
      faults: ['form.negative items[0].yes'],
    });
    expect(await cast.clerk.line.get<MeetingView>(`/api/meetings/${meeting.meetingId}`)).toMatchObject({
      state: 'draft',
    });
  });

  it('are refused while a known relative is in the room for the item', async () => {
    const member = meeting.members.find((each) => each.name === '宋长根')!;
    const { householdId } = meeting.items.find((each) => each.caseId === caseIds[0])!;
    await cast.clerk.line.post(`/api/members/${member.memberId}/relatives`, {
      body: { householdId, relation: '叔侄' },
    });
    const at = good.items.findIndex((each) => each.caseId === caseIds[0]);
    expect(await faults({})).toEqual({ status: 422, faults: [`meeting.recusedVoted items[${at}].recused`] });
    const shown = await cast.clerk.line.get<MeetingView>(`/api/meetings/${meeting.meetingId}`);
    expect(shown.items.find((each) => each.caseId === caseIds[0])!.proposedRecusals).toEqual([
      { memberId: member.memberId, name: '宋长根', relation: '叔侄' },
    ]);
    good = { ...good, items: item(at, { recused: [member.memberId], yes: 4, no: 4, abstained: 0 }) };
  });

  it('belong to the village: another clerk does not find the meeting', async () => {
    const foreigner = await town.clerk('foreigner');
    expect(await no(foreigner.submitMinutes(meeting.meetingId, good))).toMatchObject({
      status: 404,
      code: 'access.missing',
    });
    expect(
      await no(cast.secretary.line.post(`/api/meetings/${meeting.meetingId}/submit`, { body: good })),
    ).toMatchObject({ status: 403 });
  });

  it('are submitted once however often the button is pressed, and come back with the secretary’s reason', async () => {
    const key = newKey();
    const pressed = await Promise.all([1, 2, 3].map(() => cast.clerk.submitMinutes(meeting.meetingId, good, key)));
    expect(pressed.map((each) => each.state)).toEqual(['submitted', 'submitted', 'submitted']);
    expect(await no(cast.clerk.submitMinutes(meeting.meetingId, { ...good, place: '村小学' }, newKey()))).toMatchObject(
      { status: 409, code: 'meeting.over' },
    );
    expect((await cast.clerk.caseFile(caseIds[1]!)).standing!.sentence.zh).toContain('等村党组织书记确认');
    expect(await no(cast.clerk.askToSuspend(caseIds[1]!, '2026-05-01'))).toMatchObject({
      status: 409,
      code: 'meeting.inProgress',
    });
    expect(await no(cast.clerk.line.post(`/api/meetings/${meeting.meetingId}/confirm`))).toMatchObject({ status: 403 });
    const returned = await cast.secretary.refuseMinutes(meeting.meetingId, '第一项票数请再核对');
    expect(returned).toMatchObject({ state: 'returned', refusedReason: '第一项票数请再核对' });
    expect(await no(cast.secretary.confirmMinutes(meeting.meetingId))).toMatchObject({
      status: 409,
      code: 'meeting.notConfirmable',
    });
  });

  it('take a case that left meanwhile off the table, all or none, and go through on the next attempt', async () => {
    const next = await cast.clerk.line.post<MeetingView>(`/api/meetings/${meeting.meetingId}/again`);
    expect(next.items).toHaveLength(3);
    expect(next.draft).toMatchObject({ place: good.place });
    await cast.clerk.withdrawApplication(caseIds[2]!);
    const left = good.items.findIndex((each) => each.caseId === caseIds[2]);
    expect(await no(cast.clerk.submitMinutes(next.meetingId, good))).toMatchObject({
      status: 409,
      code: 'meeting.itemNotWaiting',
      field: `items[${left}].taskId`,
    });
    expect(await cast.clerk.caseFile(caseIds[1]!)).toMatchObject({ steps: ['deliberation'] });

    const votes = { ...good, items: good.items.filter((each) => each.caseId !== caseIds[2]) };
    await cast.clerk.submitMinutes(next.meetingId, votes);
    const key = newKey();
    const confirmed = await Promise.all([1, 2].map(() => cast.secretary.confirmMinutes(next.meetingId, key)));
    expect(confirmed.every((each) => each.state === 'applied' || each.state === 'confirmed')).toBe(true);
    // Exactly half in favour fails.
    expect(await cast.clerk.caseFile(caseIds[0]!)).toMatchObject({ phase: 'notAdmitted' });
    expect(await cast.clerk.caseFile(caseIds[1]!)).toMatchObject({ steps: ['notice'] });
  });

  it('leave a case to its meeting: it cannot be decided alone', async () => {
    const { caseId } = await foundAndVisited(cast, cast.families.next());
    const { taskId } = await cast.clerk.findTask('deliberation', caseId);
    expect(await no(cast.clerk.complete(taskId, { decision: 'approve' }))).toMatchObject({
      status: 422,
      code: 'task.kindByMeeting',
    });
  });
});
