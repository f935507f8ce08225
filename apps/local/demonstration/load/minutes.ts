import type { FoundTask } from '#apps/api/tasks/taskRow';
import type { MinutesBody, MinutesItemBody } from '#contract/meetings/minutes';
import { checkMinutes, type MeetingMember, type Minutes } from '#domain/meeting/minutes';
import { national15 } from '#domain/policy/shipped/national15';
import type { CommitteeMember } from '../generate/committees';
import { isEliminating } from '../generate/script';
import type { Desk, Moment } from './desk';
import type { VoteTurn } from './meetings';
import { memberIdOf, numberOf, uuidOf } from './naming';
import type { Paper } from './papers';
import type { Officer } from './staff';

export interface MinutesOf {
  readonly meetingId: string;
  readonly areaCode: string;
  readonly items: readonly { readonly turn: VoteTurn; readonly task: FoundTask }[];
  readonly clerk: Officer;
  readonly moment: Moment;
}

type Seat = CommitteeMember & { readonly memberId: string };

const lastsMs = 90 * 60_000;

/** The minutes of a meeting that keeps every rule: relatives leave for their item, one voter in six is missing, votes add up. */
export function minutesOf(desk: Desk, of: MinutesOf): { body: MinutesBody; papers: readonly Paper[] } {
  const { meetingId, areaCode, items, clerk, moment } = of;
  const seats = seatsOf(desk, areaCode);
  const voters = seats.filter(({ kind }) => kind === 'voter');
  const chair = voters.find(({ login }) => login?.endsWith('.shuji')) ?? voters[0];
  const present = voters.filter((seat) => seat === chair || numberOf(`there/${meetingId}/${seat.memberId}`, 6) > 0);
  const attending = present.length * 3 >= voters.length * 2 ? present : voters;
  const recorder = attending.find((seat) => seat !== chair) ?? chair;
  if (!chair || !recorder) throw new Error(`nobody votes in ${areaCode}`);
  const papers: Paper[] = (['meeting', 'signIn'] as const).map((kind) => ({
    ...{ id: uuidOf(`paper/${meetingId}/${kind}`), kind, areaCode, uploadedBy: clerk.accountId },
  }));
  const [photo, signIn] = papers;
  const observers = seats.filter(({ kind }) => kind === 'observer');
  const body: MinutesBody = {
    heldAt: new Date(moment.now - lastsMs).toISOString(),
    place: '村委会会议室',
    chairId: chair.memberId,
    recorderId: recorder.memberId,
    attendance: [...attending, ...observers].map(({ memberId, kind }) => ({ memberId, as: kind })),
    items: items.map((item) => votedOn(item, attending)),
    photoIds: photo ? [photo.id] : [],
    ...(signIn && { signInSheetId: signIn.id }),
    text: '会议由村党组织书记主持，逐户介绍入户核实情况，与会人员发表意见后表决。',
  };
  demandRight(body, { moment, seats, items });
  return { body, papers };
}

/** What is checked of minutes, without the words. */
export function minutesSheet({
  heldAt,
  chairId,
  recorderId,
  attendance,
  items,
  photoIds,
  signInSheetId,
}: MinutesBody): Minutes {
  return {
    ...{ chairId, recorderId, photoIds, signInSheetId },
    heldAt: Date.parse(heldAt),
    attendance: attendance.map(({ memberId, as }) => ({ memberId, as })),
    items: items.map(({ away = [], ...item }) => ({ ...item, away })),
  };
}

function seatsOf({ county }: Desk, areaCode: string): Seat[] {
  const committee = county.committees.find(({ villageCode }) => villageCode === areaCode);
  return (committee?.members ?? []).map((member, place) => ({ ...member, memberId: memberIdOf(areaCode, place) }));
}

function isRelated({ relatedHouseholdIndexes }: Seat, turn: VoteTurn): boolean {
  return relatedHouseholdIndexes.includes(turn.live.planned.household.index);
}

function opinionOf({ live, act }: VoteTurn): string {
  if (isEliminating(live.planned.plan, act)) return '收入连续稳定，风险已经消除，同意标注风险消除。';
  return act.passed ? '情况属实，同意纳入。' : '多数人认为其家庭收入可以承受，不同意纳入。';
}

/** A clear majority, or less than half. */
function votedOn({ turn, task }: MinutesOf['items'][number], attending: readonly Seat[]): MinutesItemBody {
  const recused = attending.filter((seat) => isRelated(seat, turn));
  const voters = attending.length - recused.length;
  const few = Math.min(numberOf(`votes/${turn.name}`, 3), Math.floor((voters - 1) / 3));
  const yes = turn.act.passed ? voters - few : Math.floor((voters - 1) / 2);
  const abstained = Math.min(1, voters - yes);
  return {
    ...{ caseId: task.caseId, taskId: task.taskId, yes, abstained, no: voters - yes - abstained },
    recused: recused.map(({ memberId }) => memberId),
    opinion: opinionOf(turn),
    ...(task.returnedFields.length > 0 && { dealtWith: [...task.returnedFields] }),
  };
}

/** The loader's minutes pass the same check as everybody's. */
function demandRight(
  body: MinutesBody,
  { moment, seats, items }: { moment: Moment; seats: readonly Seat[]; items: MinutesOf['items'] },
): void {
  const members: MeetingMember[] = seats.map(({ memberId, kind }) => ({ memberId, as: kind }));
  const relativesByCase = new Map(
    items.map(({ turn, task }) => [
      task.caseId,
      seats.filter((seat) => isRelated(seat, turn)).map(({ memberId }) => memberId),
    ]),
  );
  const wrong = checkMinutes(minutesSheet(body), {
    ...{ now: moment.now, members, relativesByCase, quorum: national15.quorum },
    waitingTaskIds: new Set(items.map(({ task }) => task.taskId)),
  });
  if (wrong.length > 0) throw new Error(wrong.map(({ code, field }) => `${code} ${field ?? ''}`).join(', '));
}
