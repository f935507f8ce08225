import type { FoundTask } from '#apps/api/tasks/taskRow';
import { addDays } from '#domain/calendar/day';
import type { Procedure } from '#domain/process/step';
import { insertRows } from '#apps/setup/insertRows';
import { isEliminating } from '../generate/script';
import type { Desk, Moment, Turn } from './desk';
import { uuidOf } from './naming';
import type { Paper } from './papers';
import type { Sheet } from './sheets';

/** What the households of a notice are proposed for when an act of their case puts them on it. */
const kindOf = ({ live, act }: Turn): Procedure =>
  isEliminating(live.planned.plan, act) ? 'elimination' : 'identification';

/** One notice for all households that a village posts in one round, those proposed for elimination apart. */
export const noticeOf = (turn: Turn, { areaCode }: Pick<FoundTask, 'areaCode'>, { round }: Moment): string =>
  uuidOf(`notice/${kindOf(turn)}/${areaCode}/${round}`);

/** The photograph of the posted notice. */
export function noticePhotoOf(noticeId: string, at: { areaCode: string; uploadedBy: string }): Paper {
  return { id: uuidOf(`paper/${noticeId}`), kind: 'notice', ...at };
}

/** The notices that these sheets post, and the cases on each. */
export async function hangNotices({ pool }: Desk, sheets: readonly Sheet[], { today }: Moment): Promise<void> {
  const posted = sheets.flatMap(({ words, turn, areaCode, author }) => {
    if (words.type !== 'completeTask' || !words.codes.noticeId || !author) return [];
    const { noticeId: id } = words.codes;
    const { caseId, policy } = turn.live.planned;
    const { id: photo } = noticePhotoOf(id, { areaCode, uploadedBy: author });
    return [
      {
        id,
        kind: kindOf(turn),
        caseId,
        taskId: words.taskId,
        areaCode,
        author,
        photo,
        today,
        endsOn: addDays(today, policy.noticeDays),
      },
    ];
  });
  await insertRows(
    pool,
    `INSERT INTO notice (id, area_code, kind, state, posted_on, ends_on, photo_file_id, created_by, created_at, posted_by)
     SELECT id, "areaCode", kind, 'posted', today, "endsOn", photo, author, business_now(), author
     FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, kind text, "areaCode" text, today date, "endsOn" date, photo uuid, author uuid) ON CONFLICT DO NOTHING`,
    posted,
  );
  await insertRows(
    pool,
    `INSERT INTO notice_item (notice_id, case_id, task_id)
     SELECT id, "caseId", "taskId" FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, "caseId" uuid, "taskId" text) ON CONFLICT DO NOTHING`,
    posted,
  );
}
