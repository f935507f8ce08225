import type { Department } from '#domain/household/codes';
import type { ScopedClient } from '../scope';
import { boundedLimit, instantOf, type Keyset, microsOf, type Page, pageOf } from './keyset';
import { prepared, Values } from './statement';

export interface NotificationRow {
  readonly id: string;
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly at: Date;
  readonly micros: number;
  readonly readAt: Date | null;
  readonly caseId: string;
  /** Where the reader may do it. */
  readonly taskId: string | null;
  /** The reader can still act on it. */
  readonly open: boolean;
  readonly taskKind: string | null;
  readonly role: string | null;
  readonly department: Department | null;
  readonly dueAt: Date | null;
  readonly place: string | null;
  readonly areaCode: string;
  readonly areaName: string | null;
  readonly householdNumber: string | null;
  readonly headName: string | null;
}

/** What is counted stops here: 999+ is more than anybody reads. */
export const mostCounted = 1000;

// What is done meanwhile, or became another person's, is no longer the reader's to act on.
const isOpen = `CASE WHEN n.task_id IS NULL THEN f.status = 'open'
  ELSE coalesce(t.state IN ('open', 'paused') AND (n.told_as = 'overseer' OR t.assignee IS NULL OR t.assignee = ANY ((SELECT scope_list('accounts'))::uuid[])), false) END`;
// The reader's own, of cases that are the reader's to see today.
const own = `FROM notification n JOIN case_file f ON f.case_id = n.case_id LEFT JOIN task t ON t.task_id = n.task_id WHERE n.account_id = (SELECT scope_account())`;
const unread = `n.read_at IS NULL AND ${isOpen}`;

/** One page of what the reader was told, newest first; `unread` leaves out what was read or is done. */
export async function notificationPage(
  client: ScopedClient,
  request: { readonly unread: boolean; readonly after?: Keyset; readonly limit: number },
): Promise<Page<NotificationRow>> {
  const limit = boundedLimit(request.limit);
  const values = new Values();
  const { after } = request;
  const behind =
    after === undefined
      ? ''
      : ` AND (n.at, n.id) < (${instantOf(values.value(after.micros))}, ${values.value(after.id)}::uuid)`;
  const text = `
    WITH page AS MATERIALIZED (
      SELECT n.id, n.kind, n.data, n.at, ${microsOf('n.at')} AS micros, n.read_at AS "readAt", n.case_id AS "caseId", CASE n.told_as WHEN 'holder' THEN n.task_id END AS "taskId", ${isOpen} AS open,
        t.kind AS "taskKind", t.role, t.department, t.due_at AS "dueAt", t.area_code AS task_area, f.area_code AS "areaCode", f.household_id
      ${own}${request.unread ? ` AND ${unread}` : ''}${behind} ORDER BY n.at DESC, n.id DESC LIMIT ${limit + 1}
    )
    SELECT p.*, ta.name AS place, a.full_name AS "areaName", h.number AS "householdNumber", h.head_name AS "headName"
    FROM page p LEFT JOIN area ta ON ta.code = p.task_area LEFT JOIN area a ON a.code = p."areaCode" LEFT JOIN household h ON h.id = p.household_id
    ORDER BY p.at DESC, p.id DESC`;
  const { rows } = await client.query<NotificationRow>(prepared('notification_page', text, values.list));
  return pageOf(rows, limit, ({ micros, id }) => ({ micros, id }));
}

/** How many the page with `unread` holds, counted up to a bound. */
export async function unreadNotifications(client: ScopedClient): Promise<number> {
  const text = `SELECT count(*)::int AS count FROM (SELECT ${own} AND ${unread} LIMIT ${mostCounted}) counted`;
  return (await client.query<{ count: number }>(prepared('notification_unread', text, []))).rows[0]?.count ?? 0;
}

/** Marks one as read; false where it is not the reader's. */
export async function readNotification(client: ScopedClient, id: string): Promise<boolean> {
  const { rowCount } = await client.query({
    name: 'notification_read',
    text: 'UPDATE notification SET read_at = coalesce(read_at, clock_timestamp()) WHERE id = $1 AND account_id = (SELECT scope_account())',
    values: [id],
  });
  return rowCount === 1;
}

/** Marks everything up to a moment as read. */
export async function readNotificationsUpTo(client: ScopedClient, upTo: Date): Promise<void> {
  await client.query({
    name: 'notification_read_all',
    text: 'UPDATE notification SET read_at = clock_timestamp() WHERE account_id = (SELECT scope_account()) AND read_at IS NULL AND at <= $1',
    values: [upTo],
  });
}
