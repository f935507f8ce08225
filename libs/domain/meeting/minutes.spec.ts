import { checkMinutes, type Minutes, type MinutesFacts, type MinutesItem, votersOf } from './minutes';
import { majority, quorumOf } from './vote';

const members = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => ({ memberId: `m${n}`, as: 'voter' as const }));
const observer = { memberId: 'o1', as: 'observer' as const };
const now = Date.UTC(2026, 10, 22);

const item = (over: Partial<MinutesItem> = {}): MinutesItem => ({
  caseId: 'c1',
  taskId: 't1',
  recused: [],
  away: [],
  yes: 5,
  no: 1,
  abstained: 1,
  ...over,
});
const minutes = (over: Partial<Minutes> = {}): Minutes => ({
  heldAt: now - 3_600_000,
  chairId: 'm1',
  recorderId: 'm2',
  attendance: [...members.slice(0, 7), observer],
  items: [item()],
  photoIds: ['p1'],
  signInSheetId: 's1',
  ...over,
});
const facts = (over: Partial<MinutesFacts> = {}): MinutesFacts => ({
  now,
  members: [...members, observer],
  quorum: { numerator: 2, denominator: 3 },
  waitingTaskIds: new Set(['t1', 't2']),
  relativesByCase: new Map(),
  ...over,
});
const codes = (m: Minutes, f: MinutesFacts = facts()) => checkMinutes(m, f).map((r) => `${r.code}@${r.field}`);

describe('minutes of a village meeting', () => {
  it('are in order with a quorum, votes that add up, a photo and the sign-in sheet', () => {
    expect(codes(minutes())).toEqual([]);
  });

  it('need two thirds of the members who should attend, observers aside', () => {
    const five = minutes({
      attendance: [...members.slice(0, 5), observer],
      items: [item({ yes: 3, no: 1, abstained: 1 })],
    });
    expect(checkMinutes(five, facts())).toEqual([
      expect.objectContaining({
        code: 'meeting.belowQuorum',
        field: 'attendance',
        params: { present: 5, required: 6 },
      }),
    ]);
    expect(
      codes(minutes({ attendance: [...members.slice(0, 6)], items: [item({ yes: 6, no: 0, abstained: 0 })] })),
    ).toEqual([]);
    expect(quorumOf(9, { numerator: 2, denominator: 3 })).toBe(6);
  });

  it('count who came late for each item: the vote adds up to those in the room', () => {
    expect(votersOf(minutes(), item({ away: ['m7'] }))).toHaveLength(6);
    expect(codes(minutes({ items: [item({ away: ['m7'] })] }))).toEqual(['meeting.votesDoNotAdd@items[0].yes']);
    expect(codes(minutes({ items: [item({ away: ['m7'], yes: 4 })] }))).toEqual([]);
    expect(codes(minutes({ items: [item({ away: ['m6', 'm7'], yes: 3 })] }))).toEqual([
      'meeting.belowQuorum@items[0].away',
    ]);
  });

  it('are refused when a relative voted', () => {
    const f = facts({ relativesByCase: new Map([['c1', ['m3']]]) });
    expect(codes(minutes(), f)).toEqual(['meeting.recusedVoted@items[0].recused']);
    expect(codes(minutes({ items: [item({ recused: ['m3'] })] }), f)).toEqual(['meeting.votesDoNotAdd@items[0].yes']);
    expect(codes(minutes({ items: [item({ recused: ['m3'], yes: 4 })] }), f)).toEqual([]);
  });

  it('are refused for a meeting in the future, without photo, sign-in sheet, chair or recorder', () => {
    expect(
      codes(minutes({ heldAt: now + 1, photoIds: [], signInSheetId: undefined, chairId: 'm8', recorderId: 'm9' })),
    ).toEqual([
      'meeting.inFuture@heldAt',
      'meeting.signInMissing@signInSheetId',
      'meeting.photoMissing@photoIds',
      'meeting.chairNotPresent@chairId',
      'minutes.recorderNotPresent@recorderId',
    ]);
  });

  it('are refused for a case twice, one that does not wait, and an empty agenda', () => {
    expect(codes(minutes({ items: [item(), item()] }))).toEqual(['meeting.itemTwice@items[1].caseId']);
    expect(codes(minutes({ items: [item(), item({ caseId: 'c2', taskId: 't9' })] }))).toEqual([
      'meeting.itemNotWaiting@items[1].taskId',
    ]);
    expect(codes(minutes({ items: [] }))).toEqual(['form.required@items']);
  });

  it('know only the village’s own members, each once, and no voting observer', () => {
    const attendance = [
      ...members.slice(0, 7),
      members[0]!,
      { memberId: 'x', as: 'observer' as const },
      { ...observer, as: 'voter' as const },
    ];
    expect(codes(minutes({ attendance, items: [item({ yes: 7 })] }))).toEqual([
      'form.twice@attendance[7].memberId',
      'minutes.memberUnknown@attendance[8].memberId',
      'minutes.observerVotes@attendance[9].as',
    ]);
  });

  it('exactly half fails, abstentions count as present', () => {
    expect(majority({ yes: 3, voters: 6 })).toBe(false);
    expect(majority({ yes: 4, voters: 7 })).toBe(true);
    expect(majority({ yes: 3, voters: 7 })).toBe(false);
  });
});
