import { writeMinutes } from '#apps/api/meetings/minutesWriting';
import { submissionKey } from '#apps/api/cases/sending';
import { bodyHash, canonicalHash, canonicalJson } from '#apps/api/submissions/canonical';
import type { FoundTask } from '#apps/api/tasks/taskRow';
import { NotRunning } from '#temporal/answers';
import type { MeetingStart } from '#workflows/meeting/messages';
import type { Act } from '../generate/script';
import type { Desk, Moment, Turn } from './desk';
import { inTransaction } from '#apps/setup/inTransaction';
import { minutesOf, minutesSheet } from './minutes';
import { uuidOf } from './naming';
import { keepPapers } from './papers';
import { untilKnown } from './sheets';
import type { Officer } from './staff';

export type VoteTurn = Turn<Extract<Act, { do: 'vote' }>>;

/** A village's meeting over the cases whose vote falls into one round. */
export interface VillageMeeting {
  readonly meetingId: string;
  readonly areaCode: string;
  readonly turns: readonly VoteTurn[];
}

/** One meeting for each village. A case that had moved meets in its new village, so the tasks say where. */
export function meetingsOf(
  turns: readonly VoteTurn[],
  tasks: readonly FoundTask[],
  { round }: Moment,
): VillageMeeting[] {
  const byVillage = new Map<string, VoteTurn[]>();
  for (const turn of turns) {
    const task = deliberationOf(turn, tasks);
    const areaCode = task?.areaCode ?? turn.live.planned.household.villageCode;
    byVillage.set(areaCode, [...(byVillage.get(areaCode) ?? []), turn]);
  }
  return [...byVillage].map(([areaCode, here]) => ({
    meetingId: uuidOf(`meeting/${areaCode}/${round}`),
    areaCode,
    turns: here,
  }));
}

/** The applied vote's key in the ledger of its case, as the meeting's activity makes it. */
export const voteKey = (meetingId: string, caseId: string): string => `${meetingId}:${caseId}:applyItem`;

/** Holds the meeting from minutes to the last vote; one that was interrupted goes on where it stood. */
export async function holdMeeting(
  desk: Desk,
  meeting: VillageMeeting,
  tasks: readonly FoundTask[],
  moment: Moment,
): Promise<void> {
  const { meetingId, areaCode } = meeting;
  const clerk = desk.staff.get({ role: 'villageClerk', areaCode, drawnBy: meetingId });
  const secretary = desk.staff.get({ role: 'villageSecretary', areaCode, drawnBy: meetingId });
  if ((await stateOf(desk, meetingId)) === null) await write(desk, { meeting, tasks, clerk, moment });
  if ((await stateOf(desk, meetingId)) === 'submitting') {
    const start = await startOf(desk, meetingId, clerk);
    await untilKnown(() => unlessOver(desk.meetings.submit(start)));
  }
  const key = uuidOf(`confirm/${meetingId}`);
  if ((await stateOf(desk, meetingId)) !== 'aborted')
    await untilKnown(() => unlessOver(desk.meetings.confirm(meetingId, { key, actor: secretary.actor })));
  const state = await stateOf(desk, meetingId);
  if (state !== 'applied')
    for (const { live, name } of meeting.turns) live.stuck ??= `${name} meeting: ${state ?? 'none'}`;
}

async function stateOf({ pool }: Desk, meetingId: string): Promise<string | null> {
  const { rows } = await pool.query<{ state: string }>('SELECT state FROM meeting WHERE id = $1', [meetingId]);
  return rows[0]?.state ?? null;
}

/** A meeting or a draw whose workflow is over has its outcome in its rows. */
export async function unlessOver(asked: Promise<unknown>): Promise<void> {
  try {
    await asked;
  } catch (error) {
    if (!(error instanceof NotRunning)) throw error;
  }
}

interface Writing {
  readonly meeting: VillageMeeting;
  readonly tasks: readonly FoundTask[];
  readonly clerk: Officer;
  readonly moment: Moment;
}

/** The minutes, sealed and in rows, before they are submitted. */
async function write(desk: Desk, { meeting, tasks, clerk, moment }: Writing): Promise<void> {
  const { meetingId, areaCode, turns } = meeting;
  const items = turns.flatMap((turn) => {
    const task = deliberationOf(turn, tasks);
    if (!task) turn.live.stuck = `${turn.name} vote: no task`;
    return task ? [{ turn, task }] : [];
  });
  if (items.length === 0) return;
  const { body, papers } = minutesOf(desk, { meetingId, areaCode, items, clerk, moment });
  const { accountId } = clerk;
  const hash = bodyHash({ body, subject: `minutes:${meetingId}`, accountId });
  const submissionId = submissionKey(meetingId, body);
  await inTransaction(desk.pool, async (client) => {
    await keepPapers(client, desk.secrets, papers);
    const { enc, keyId } = desk.secrets.seal('submission', canonicalJson(body));
    await client.query(
      `INSERT INTO submission (id, form, author_account, body_enc, body_key_id, body_hash, area_code, created_at)
       VALUES ($1, 'minutes', $2, $3, $4, $5, $6, business_now()) ON CONFLICT DO NOTHING`,
      [submissionId, accountId, enc, keyId, canonicalHash(body), areaCode],
    );
    await client.query(
      `INSERT INTO meeting (id, area_code, state, created_by, created_at) VALUES ($1, $2, 'draft', $3, business_now())`,
      [meetingId, areaCode, accountId],
    );
    const written = {
      meetingId,
      key: uuidOf(`submit/${meetingId}`),
      hash,
      body,
      sheet: minutesSheet(body),
      submissionId,
    };
    await writeMinutes(client, desk.staff.apiActor(accountId), written);
  });
}

interface ItemRow {
  readonly caseId: string;
  readonly householdId: string;
  readonly taskId: string;
  readonly yes: number;
  readonly no: number;
  readonly abstained: number;
  readonly voters: number;
  readonly dealtWith: string[];
}

/** The workflow's start, from the rows of the meeting: the same after an interruption. */
async function startOf({ pool }: Desk, meetingId: string, { actor }: Officer): Promise<MeetingStart> {
  const { rows: items } = await pool.query<ItemRow>(
    `SELECT i.case_id AS "caseId", t.household_id AS "householdId", i.task_id AS "taskId", i.yes, i.no, i.abstained, i.yes + i.no + i.abstained AS voters,
       coalesce(t.returned_fields, '{}') AS "dealtWith"
     FROM meeting_item i JOIN task t ON t.task_id = i.task_id WHERE i.meeting_id = $1 ORDER BY i.position`,
    [meetingId],
  );
  const { rows } = await pool.query<{ areaCode: string; submissionId: string; submissionHash: string }>(
    `SELECT m.area_code AS "areaCode", s.id AS "submissionId", s.body_hash AS "submissionHash" FROM meeting m JOIN submission s ON s.id = m.submission_id WHERE m.id = $1`,
    [meetingId],
  );
  const [meeting] = rows;
  if (!meeting) throw new Error(`meeting ${meetingId} has no minutes`);
  return { meetingId, ...meeting, items, actor };
}

function deliberationOf({ live }: VoteTurn, tasks: readonly FoundTask[]): FoundTask | undefined {
  return tasks.find((task) => task.caseId === live.planned.caseId && task.kind === 'deliberation');
}
