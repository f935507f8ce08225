import type { Policy } from '../policy/policy';
import { type Refusal, refuse } from '../refusal';
import { quorumOf } from './vote';

/** A member of the village's deliberation, on the day of the meeting. */
export interface MeetingMember {
  readonly memberId: string;
  readonly as: 'voter' | 'observer';
}

/** One case on the agenda, as the minutes record it. */
export interface MinutesItem {
  readonly caseId: string;
  readonly taskId: string;
  /** Left the room for this item: relatives of the household (优亲厚友). */
  readonly recused: readonly string[];
  /** Present at the meeting but not in the room for this item: came later, or left before. */
  readonly away: readonly string[];
  readonly yes: number;
  readonly no: number;
  readonly abstained: number;
}

export interface Minutes {
  /** UTC milliseconds. */
  readonly heldAt: number;
  readonly chairId: string;
  readonly recorderId: string;
  readonly attendance: readonly MeetingMember[];
  readonly items: readonly MinutesItem[];
  readonly photoIds: readonly string[];
  readonly signInSheetId?: string | undefined;
}

/** What the minutes are held against. */
export interface MinutesFacts {
  /** Business time, UTC milliseconds. */
  readonly now: number;
  /** Everybody on the village's list that day, voters and observers. */
  readonly members: readonly MeetingMember[];
  readonly quorum: Policy['quorum'];
  /** Deliberation tasks that wait for a meeting. */
  readonly waitingTaskIds: ReadonlySet<string>;
  /** Members known to be related to a household, by case. */
  readonly relativesByCase: ReadonlyMap<string, readonly string[]>;
}

/** Voters in the room for an item and not recused: the number its votes must add up to. */
export function votersOf(
  { attendance }: Pick<Minutes, 'attendance'>,
  item: Pick<MinutesItem, 'recused' | 'away'>,
): string[] {
  return attendance
    .filter((a) => a.as === 'voter' && !item.recused.includes(a.memberId) && !item.away.includes(a.memberId))
    .map((a) => a.memberId);
}

/**
 * Everything that is wrong with a meeting's minutes, each with its field; empty when they may be submitted.
 * Source: 村级民主评议, process.md 2 (Deliberation).
 */
export function checkMinutes(minutes: Minutes, facts: MinutesFacts): Refusal[] {
  return [
    ...checkPapers(minutes, facts),
    ...checkAttendance(minutes, facts),
    ...checkAgenda(minutes, facts),
    ...minutes.items.flatMap((item, i) => checkItem(minutes, facts, { item, at: `items[${i}]` })),
  ];
}

function checkPapers({ heldAt, photoIds, signInSheetId, items }: Minutes, { now }: MinutesFacts): Refusal[] {
  const wrong: Refusal[] = [];
  if (heldAt > now) wrong.push(refuse('meeting.inFuture', { field: 'heldAt' }));
  if (!signInSheetId) wrong.push(refuse('meeting.signInMissing', { field: 'signInSheetId' }));
  if (photoIds.length === 0) wrong.push(refuse('meeting.photoMissing', { field: 'photoIds' }));
  if (items.length === 0) wrong.push(refuse('form.required', { field: 'items' }));
  return wrong;
}

function checkAttendance({ attendance, chairId, recorderId }: Minutes, { members, quorum }: MinutesFacts): Refusal[] {
  const wrong: Refusal[] = [];
  attendance.forEach(({ memberId, as }, i) => {
    const known = members.find((m) => m.memberId === memberId);
    // Whoever only listens by the village's list does not vote by the minutes.
    if (!known) wrong.push(refuse('minutes.memberUnknown', { field: `attendance[${i}].memberId` }));
    else if (known.as === 'observer' && as === 'voter')
      wrong.push(refuse('minutes.observerVotes', { field: `attendance[${i}].as` }));
    if (attendance.findIndex((a) => a.memberId === memberId) !== i)
      wrong.push(refuse('form.twice', { field: `attendance[${i}].memberId` }));
  });
  const isPresent = (id: string) => attendance.some((a) => a.memberId === id);
  if (!isPresent(chairId)) wrong.push(refuse('meeting.chairNotPresent', { field: 'chairId' }));
  if (!isPresent(recorderId)) wrong.push(refuse('minutes.recorderNotPresent', { field: 'recorderId' }));
  const present = countOfMembers(attendance, members);
  const required = requiredOf(members, quorum);
  if (present < required)
    wrong.push(refuse('meeting.belowQuorum', { field: 'attendance', params: { present, required } }));
  return wrong;
}

function checkAgenda({ items }: Minutes, { waitingTaskIds }: MinutesFacts): Refusal[] {
  return items.flatMap(({ caseId, taskId }, i) => {
    if (items.findIndex((other) => other.caseId === caseId) !== i)
      return [refuse('meeting.itemTwice', { field: `items[${i}].caseId` })];
    return waitingTaskIds.has(taskId) ? [] : [refuse('meeting.itemNotWaiting', { field: `items[${i}].taskId` })];
  });
}

function checkItem(
  minutes: Minutes,
  { members, quorum, relativesByCase }: MinutesFacts,
  { item, at }: { item: MinutesItem; at: string },
): Refusal[] {
  const wrong: Refusal[] = [];
  const voters = votersOf(minutes, item);
  const relatives = relativesByCase.get(item.caseId) ?? [];
  // A relative who was not recused would have voted on the own family.
  if (voters.some((id) => relatives.includes(id)))
    wrong.push(refuse('meeting.recusedVoted', { field: `${at}.recused` }));
  const strangers = [...item.recused, ...item.away].some((id) => !members.some((m) => m.memberId === id));
  if (strangers) wrong.push(refuse('minutes.memberUnknown', { field: `${at}.recused` }));
  const sum = item.yes + item.no + item.abstained;
  if (sum !== voters.length)
    wrong.push(refuse('meeting.votesDoNotAdd', { field: `${at}.yes`, params: { sum, voters: voters.length } }));
  if (voters.length === 0) wrong.push(refuse('minutes.nobodyVotes', { field: at }));
  const inRoom = minutes.attendance.filter((a) => !item.away.includes(a.memberId));
  const present = countOfMembers(inRoom, members);
  const required = requiredOf(members, quorum);
  const whole = countOfMembers(minutes.attendance, members);
  if (present < required && whole >= required)
    wrong.push(refuse('meeting.belowQuorum', { field: `${at}.away`, params: { present, required } }));
  return wrong;
}

/** Those on the village's list who should attend: its voters; the recused are present, the late are not yet. */
function countOfMembers(present: readonly MeetingMember[], members: readonly MeetingMember[]): number {
  return members.filter((m) => m.as === 'voter' && present.some((a) => a.memberId === m.memberId)).length;
}

function requiredOf(members: readonly MeetingMember[], quorum: Policy['quorum']): number {
  return Math.max(1, quorumOf(members.filter((m) => m.as === 'voter').length, quorum));
}
