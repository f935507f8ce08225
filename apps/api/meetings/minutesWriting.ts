import type { MinutesBody } from '#contract/meetings/minutes';
import { type Minutes, votersOf } from '#domain/meeting/minutes';
import { majority } from '#domain/meeting/vote';
import type { CommandActor, SubmissionRef } from '#domain/process/command';
import type { ScopedClient } from '#database/scope';
import type { MeetingStart } from '#workflows/meeting/messages';
import type { ApiActor } from '../http/actor';
import { refused } from '../http/refused';
import type { MeetingRow } from './meetingRows';

interface Writing {
  readonly meetingId: string;
  readonly key: string;
  readonly hash: string;
  readonly body: MinutesBody;
  readonly sheet: Minutes;
  readonly submissionId: string;
}

/** Puts the minutes down before they are submitted; of two who press at the same moment one writes, and the same minutes are the same. */
export async function writeMinutes(
  client: ScopedClient,
  actor: ApiActor,
  { meetingId, key, hash, body, sheet, submissionId }: Writing,
): Promise<void> {
  const { rowCount } = await client.query(
    `UPDATE meeting SET state = 'submitting', held_at = $2, place = $3, chair_member = $4, recorder_member = $5, submission_id = $6,
       submitted_by = $7, submitted_at = business_now(), key = $8, body_hash = $9, version = version + 1
     WHERE id = $1 AND state = 'draft' AND key IS NULL`,
    [
      meetingId,
      new Date(sheet.heldAt),
      body.place,
      body.chairId,
      body.recorderId,
      submissionId,
      actor.accountId,
      key,
      hash,
    ],
  );
  if (rowCount === 0) return demandSame(client, meetingId, hash);
  await client.query('DELETE FROM meeting_attendance WHERE meeting_id = $1', [meetingId]);
  await client.query(
    `INSERT INTO meeting_attendance (meeting_id, member_id, "as", arrived_at) SELECT $1, m, a, t FROM unnest($2::uuid[], $3::text[], $4::timestamptz[]) AS u(m, a, t)`,
    [
      meetingId,
      body.attendance.map((a) => a.memberId),
      body.attendance.map((a) => a.as),
      body.attendance.map((a) => a.arrivedAt ?? null),
    ],
  );
  await client.query('DELETE FROM meeting_item WHERE meeting_id = $1', [meetingId]);
  for (const [i, item] of sheet.items.entries()) {
    const passed = majority({ yes: item.yes, voters: votersOf(sheet, item).length });
    await client.query(
      `INSERT INTO meeting_item (meeting_id, case_id, task_id, position, yes, no, abstained, recused, passed, state) VALUES ($1, $2, $3, $4, $5, $6, $7, $8::uuid[], $9, 'submitting')`,
      [meetingId, item.caseId, item.taskId, i + 1, item.yes, item.no, item.abstained, item.recused, passed],
    );
  }
}

interface Starting {
  readonly meeting: MeetingRow;
  readonly sheet: Minutes;
  readonly body: MinutesBody;
  readonly items: readonly { readonly caseId: string; readonly householdId: string }[];
  readonly submission: SubmissionRef;
  readonly actor: CommandActor;
}

/** The minutes as the meeting's workflow takes them: codes, votes and ids; the words stay in the submission. */
export function meetingStart({ meeting, sheet, body, items, submission, actor }: Starting): MeetingStart {
  return {
    meetingId: meeting.id,
    areaCode: meeting.areaCode,
    actor,
    submissionId: submission.id,
    submissionHash: submission.hash,
    items: sheet.items.flatMap((item, i) => {
      const household = items.find((each) => each.caseId === item.caseId)?.householdId;
      if (household === undefined) return [];
      const { caseId, taskId, yes, no, abstained } = item;
      return [
        {
          caseId,
          householdId: household,
          taskId,
          yes,
          no,
          abstained,
          voters: votersOf(sheet, item).length,
          dealtWith: body.items[i]?.dealtWith ?? [],
        },
      ];
    }),
  };
}

async function demandSame(client: ScopedClient, meetingId: string, hash: string): Promise<void> {
  const { rows } = await client.query<{ body_hash: string | null }>('SELECT body_hash FROM meeting WHERE id = $1', [
    meetingId,
  ]);
  if (rows[0]?.body_hash !== hash) throw refused('meeting.inProgress');
}
