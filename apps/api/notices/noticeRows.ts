import type { ScopedClient } from '#database/scope';
import type { Category } from '#domain/household/codes';
import type { Procedure } from '#domain/process/step';

export interface NoticeRow {
  readonly id: string;
  readonly kind: Procedure;
  /** What an objector types: printed on the paper. */
  readonly number: string;
  readonly areaCode: string;
  readonly areaName: string;
  readonly villageName: string;
  readonly state: 'draft' | 'posted' | 'certified';
  readonly postedOn: string | null;
  readonly endsOn: string | null;
  readonly certifiedByName: string | null;
  readonly certifiedAt: Date | null;
}

export async function findNotice(client: ScopedClient, id: string): Promise<NoticeRow | null> {
  const { rows } = await client.query<NoticeRow>({
    name: 'notice_find',
    text: `SELECT n.id, n.kind, n.number, n.area_code AS "areaCode", a.full_name AS "areaName", a.name AS "villageName", n.state, n.posted_on AS "postedOn", n.ends_on AS "endsOn",
        c.name AS "certifiedByName", n.certified_at AS "certifiedAt"
      FROM notice n JOIN area a ON a.code = n.area_code LEFT JOIN account_name c ON c.id = n.certified_by WHERE n.id = $1`,
    values: [id],
  });
  return rows[0] ?? null;
}

export interface NoticeItemRow {
  readonly entry: number;
  readonly caseId: string;
  readonly taskId: string;
  readonly taskState: string;
  readonly headName: string | null;
  readonly groupName: string | null;
  readonly memberCount: number;
  readonly category: Category | null;
  readonly endsAt: Date | null;
  readonly openObjections: number;
  readonly certified: boolean;
}

/** The entries in the order in which they stand on the paper. */
export async function itemsOfNotice(client: ScopedClient, noticeId: string): Promise<NoticeItemRow[]> {
  const { rows } = await client.query<NoticeItemRow>({
    name: 'notice_items',
    text: `SELECT row_number() OVER (ORDER BY i.case_id)::int AS entry, i.case_id AS "caseId", i.task_id AS "taskId", t.state AS "taskState", h.head_name AS "headName",
        h.group_name AS "groupName", (SELECT count(*)::int FROM person p WHERE p.household_id = h.id AND p.died_on IS NULL AND p.left_on IS NULL) AS "memberCount",
        f.category, f.notice_ends_at AS "endsAt",
        (SELECT count(*)::int FROM task o WHERE o.case_id = i.case_id AND o.kind = 'judgeObjection' AND o.state IN ('open', 'paused')) AS "openObjections",
        EXISTS (SELECT FROM task c WHERE c.case_id = i.case_id AND c.kind = 'certifyNotice' AND c.subject_id = i.notice_id::text AND c.state = 'done') AS certified
      FROM notice_item i JOIN task t ON t.task_id = i.task_id JOIN case_file f ON f.case_id = i.case_id LEFT JOIN household h ON h.id = f.household_id
      WHERE i.notice_id = $1 ORDER BY i.case_id LIMIT 60`,
    values: [noticeId],
  });
  return rows;
}

/** What a case that waits for its notice is proposed for. */
export const procedureOf = (caseFile: string): string =>
  `CASE WHEN ${caseFile}.phase = 'eliminating' THEN 'elimination' ELSE 'identification' END`;

export interface WaitingPost {
  readonly caseId: string;
  readonly taskId: string;
  readonly kind: Procedure;
  readonly headName: string | null;
  readonly householdNumber: string | null;
  readonly category: Category | null;
  readonly dueAt: Date;
}

/** The village's cases that wait to be posted. */
export async function waitingPosts(client: ScopedClient, areaCode: string): Promise<WaitingPost[]> {
  const { rows } = await client.query<WaitingPost>({
    name: 'notice_waiting',
    text: `SELECT t.case_id AS "caseId", t.task_id AS "taskId", ${procedureOf('f')} AS kind, h.head_name AS "headName", h.number AS "householdNumber",
        f.category, t.due_at AS "dueAt"
      FROM task t JOIN case_file f ON f.case_id = t.case_id LEFT JOIN household h ON h.id = t.household_id
      WHERE t.area_code = $1 AND t.kind = 'postNotice' AND t.state = 'open' ORDER BY t.due_at, t.task_id LIMIT 50`,
    values: [areaCode],
  });
  return rows;
}
