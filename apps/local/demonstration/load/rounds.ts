import { keepClues, clueSheet } from './clues';
import { commandSheet } from './commands';
import { recordDeaths } from './deaths';
import { decisionSheets } from './decisions';
import type { Desk, Moment, Turn } from './desk';
import { takeVisits } from './followUps';
import { drawKey, drawsOf, type DrawTurn, holdDraw } from './draws';
import type { InHand } from './inHand';
import { inParallel } from './inParallel';
import { holdMeeting, meetingsOf, voteKey, type VoteTurn } from './meetings';
import { uuidOf } from './naming';
import { hangNotices } from './notices';
import { keepObjections } from './objections';
import { openTasks } from './openTasks';
import { keepPapers } from './papers';
import { keepSheets, sendSheet, type Sheet } from './sheets';
import type { FoundTask } from '#apps/api/tasks/taskRow';

/** A workflow takes ten updates in flight at most; a comparison has more answers. */
const sentAtOnceToOne = 6;

/**
 * Begins the acts of different cases at one moment: what was typed is kept, then sent; the next round need not wait for it,
 * except with the same cases. Answers how many commands are given.
 */
export async function beginRound(desk: Desk, inHand: InHand, turns: readonly Turn[], moment: Moment): Promise<number> {
  await inHand.free(turns.map(({ live }) => live.planned.caseId));
  const able = turns.filter(({ live }) => live.stuck === undefined);
  const tasks = await openTasks(
    desk.pool,
    able.map(({ live }) => live.planned.caseId),
  );
  const sheets = (
    await Promise.all(able.map((turn) => sheetsOf(desk, turn, { tasks: ofCase(tasks, turn), moment })))
  ).flat();
  await keep(desk, sheets, moment);
  for (const [caseId, ofOne] of byCase(sheets)) inHand.begin([caseId], () => decideOne(desk, caseId, ofOne));

  const votes = able.filter((turn): turn is VoteTurn => turn.act.do === 'vote');
  for (const meeting of meetingsOf(votes, tasks, moment)) {
    const ids = meeting.turns.map(({ live }) => live.planned.caseId);
    if (ids.every((caseId) => desk.known.has(voteKey(meeting.meetingId, caseId)))) continue;
    inHand.begin(ids, () => holdMeeting(desk, meeting, tasks, moment));
  }
  const draws = able.filter((turn): turn is DrawTurn => turn.act.do === 'drawSample');
  for (const draw of drawsOf(draws, moment)) {
    const ids = draw.turns.map(({ live }) => live.planned.caseId);
    if (ids.every((caseId) => desk.known.has(drawKey(draw.sampleId, caseId)))) continue;
    inHand.begin(ids, () => holdDraw(desk, draw));
  }
  return sheets.length + votes.length + draws.length;
}

async function decideOne(desk: Desk, caseId: string, sheets: readonly Sheet[]): Promise<void> {
  await inParallel(sheets, sentAtOnceToOne, (sheet) => sendSheet(desk, sheet));
  if (sheets.some(({ form }) => form === 'verification' || form === 'eliminationAssessment'))
    await takeVisits(desk, [caseId]);
}

function byCase(sheets: readonly Sheet[]): Map<string, Sheet[]> {
  const cases = new Map<string, Sheet[]>();
  for (const sheet of sheets) {
    const { caseId } = sheet.turn.live.planned;
    cases.set(caseId, [...(cases.get(caseId) ?? []), sheet]);
  }
  return cases;
}

const ofCase = (tasks: readonly FoundTask[], { live }: Turn): FoundTask[] =>
  tasks.filter(({ caseId }) => caseId === live.planned.caseId);

async function sheetsOf(desk: Desk, turn: Turn, at: { tasks: readonly FoundTask[]; moment: Moment }): Promise<Sheet[]> {
  const { act } = turn;
  switch (act.do) {
    case 'vote':
    case 'drawSample':
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
    desk.secrets,
    sheets.flatMap(({ papers = [] }) => papers),
  );
  await keepSheets(desk, sheets);
  await keepClues(desk, sheets, moment);
  await hangNotices(desk, sheets, moment);
  await keepObjections(desk, sheets);
  await recordDeaths(desk, sheets);
}
