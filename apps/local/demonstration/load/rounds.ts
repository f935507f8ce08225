import { keepClues, clueSheet } from './clues';
import { commandSheet } from './commands';
import { recordDeaths } from './deaths';
import { decisionSheets } from './decisions';
import type { Desk, Moment, Turn } from './desk';
import { takeVisits } from './followUps';
import { inParallel } from './inParallel';
import { holdMeeting, meetingsOf, voteKey, type VoteTurn } from './meetings';
import { uuidOf } from './naming';
import { hangNotices } from './notices';
import { keepObjections } from './objections';
import { openTasks } from './openTasks';
import { keepPapers } from './papers';
import { keepSheets, sendSheet, type Sheet } from './sheets';
import type { FoundTask } from '#apps/api/tasks/taskRow';

/** Updates in flight: enough to keep worker and servers busy. */
const sentAtOnce = 20;

/** Does acts of different cases at one moment: everything typed is kept first, then sent side by side. Answers how many commands were given. */
export async function doRound(desk: Desk, turns: readonly Turn[], moment: Moment): Promise<number> {
  const able = turns.filter(({ live }) => live.stuck === undefined);
  const caseIds = able.map(({ live }) => live.planned.caseId);
  const tasks = await openTasks(desk.pool, caseIds);
  const sheets = (
    await Promise.all(able.map((turn) => sheetsOf(desk, turn, { tasks: ofCase(tasks, turn), moment })))
  ).flat();
  await keep(desk, sheets, moment);

  const votes = able.filter((turn): turn is VoteTurn => turn.act.do === 'vote');
  const meetings = meetingsOf(votes, tasks, moment).filter(({ meetingId, turns: of }) =>
    of.some(({ live }) => !desk.known.has(voteKey(meetingId, live.planned.caseId))),
  );
  const work = [
    ...meetings.map((meeting) => () => holdMeeting(desk, meeting, tasks, moment)),
    ...sheets.map((sheet) => () => sendSheet(desk, sheet)),
  ];
  await inParallel(work, sentAtOnce, (act) => act());
  if (sheets.some(({ form }) => form === 'verification')) await takeVisits(desk, caseIds);
  return sheets.length + votes.length;
}

const ofCase = (tasks: readonly FoundTask[], { live }: Turn): FoundTask[] =>
  tasks.filter(({ caseId }) => caseId === live.planned.caseId);

async function sheetsOf(desk: Desk, turn: Turn, at: { tasks: readonly FoundTask[]; moment: Moment }): Promise<Sheet[]> {
  const { act } = turn;
  switch (act.do) {
    case 'vote':
      return [];
    case 'completeTask':
      return decisionSheets(desk, { ...turn, act }, at.tasks, at.moment);
    default:
      if (desk.known.has(uuidOf(`act/${turn.name}`))) return [];
      return act.do === 'reportClue'
        ? [clueSheet(desk, { ...turn, act })]
        : [commandSheet(desk, { ...turn, act }, at.moment)];
  }
}

/** Everything typed or uploaded stands before a case hears of it. */
async function keep(desk: Desk, sheets: readonly Sheet[], moment: Moment): Promise<void> {
  if (sheets.length === 0) return;
  await keepPapers(
    desk.pool,
    sheets.flatMap(({ papers = [] }) => papers),
  );
  await keepSheets(desk, sheets);
  await keepClues(desk, sheets, moment);
  await hangNotices(desk, sheets, moment);
  await keepObjections(desk, sheets);
  await recordDeaths(desk, sheets);
}
