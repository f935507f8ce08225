import type { ScopedClient } from '../scope';
import { type Branch, inboxBranches, type InboxView, type Light, nearAt } from './inboxSource';
import { boundedLimit, instantOf, type Keyset, microsOf, type Page, pageOf } from './keyset';
import { areasNamed, prepared, Values } from './statement';

/** A row of the inbox: enough to decide whether to open it. Names come from the register, under the reader's own scope. */
export interface InboxRow {
  readonly taskId: string;
  readonly caseId: string;
  readonly householdId: string;
  readonly householdNumber: string | null;
  readonly headName: string | null;
  readonly kind: string;
  readonly step: string;
  readonly role: string;
  readonly department: string | null;
  readonly areaCode: string;
  readonly areaName: string | null;
  readonly openedAt: Date;
  readonly dueAt: Date;
  /** Of the moment the list is sorted by. */
  readonly placeMicros: number;
  readonly light: Light;
  /** The one person who may do it, or who claimed it. */
  readonly holderId: string | null;
  readonly holderName: string | null;
  readonly handedOver: boolean;
  readonly claimedUntilAt: Date | null;
  readonly channel: string | null;
  readonly category: string | null;
  readonly causes: readonly string[];
  readonly riskClasses: readonly string[];
  readonly marks: readonly string[];
  readonly reminded: number;
  readonly escalated: number;
}

export interface InboxRequest extends InboxView {
  readonly after?: Keyset;
  /** At most 200. */
  readonly limit: number;
  /** `due`: soonest due first; `opened`: longest waiting first. */
  readonly sort?: 'due' | 'opened';
}

const sortColumns = { due: 'due_at', opened: 'opened_at' } as const;

/** One page of the inbox, by due moment unless it is asked for otherwise. */
export async function inboxPage(client: ScopedClient, request: InboxRequest): Promise<Page<InboxRow>> {
  const limit = boundedLimit(request.limit);
  const values = new Values();
  const text = pageSql(request, limit, values);
  if (text === null) return { rows: [], next: null };
  const { rows } = await client.query<InboxRow>(prepared('inbox', text, values.list));
  return pageOf(rows, limit, (row) => ({ micros: row.placeMicros, id: row.taskId }));
}

/** The id of the first task of the list behind a place, else of the list's first; null when the list is empty. */
export async function inboxNext(
  client: ScopedClient,
  request: Omit<InboxRequest, 'limit'> & { readonly after: Keyset },
): Promise<string | null> {
  const { after: _after, ...fromTheFirst } = request;
  return (await firstId(client, request)) ?? firstId(client, fromTheFirst);
}

async function firstId(client: ScopedClient, request: Omit<InboxRequest, 'limit'>): Promise<string | null> {
  const values = new Values();
  const parts = partsOf(request, values);
  if (parts === null) return null;
  const text = `WITH runs AS MATERIALIZED (${parts.runs}) SELECT task_id AS id FROM (${parts.union(1, `t.task_id, t.${parts.column}`)}) parts ORDER BY ${parts.column}, task_id LIMIT 1`;
  const { rows } = await client.query<{ id: string }>(prepared('inbox_next', text, values.list));
  return rows[0]?.id ?? null;
}

interface Parts {
  readonly runs: string;
  /** What the list is sorted by, before the id. */
  readonly column: string;
  /** The list's parts side by side, each with so many of its first rows, behind the place that was asked for; of each row these columns, or all that the list shows. */
  union(limit: number, columns?: string): string;
}

function partsOf(request: Omit<InboxRequest, 'limit'>, values: Values): Parts | null {
  const { filter, after } = request;
  const column = sortColumns[request.sort ?? 'due'];
  const byKind = filter.kind !== undefined || filter.step !== undefined || filter.light === 'paused';
  const { runs, branches } = inboxBranches(request, values, byKind);
  if (branches.length === 0) return null;
  // One kind of one group is in due order for each state apart.
  const states = byKind ? `(VALUES ('open'), ('paused')) AS s(state)` : `(VALUES (true)) AS s`;
  const part = ({ from, where }: Branch, limit: number, columns: string): string =>
    `SELECT found.* FROM ${from} CROSS JOIN ${states} CROSS JOIN LATERAL (
      SELECT ${columns} FROM task t WHERE ${where}${following}${byKind ? ' AND t.state = s.state' : ''} ORDER BY t.${column}, t.task_id LIMIT ${limit}) found`;
  const following =
    after === undefined
      ? ''
      : ` AND (t.${column}, t.task_id) > (${instantOf(values.value(after.micros))}, ${values.value(after.id)})`;
  const union = (limit: number, columns = taskColumns): string =>
    branches.map((branch) => part(branch, limit, columns)).join(' UNION ALL ');
  return { runs, column, union };
}

// The claims, names and places of the page are looked up for all its rows at once: sorted keys share their index pages.
function pageSql(request: InboxRequest, limit: number, values: Values): string | null {
  const parts = partsOf(request, values);
  if (parts === null) return null;
  const { runs, column, union } = parts;
  const now = `${values.value(request.nowAt)}::timestamptz`;
  const near = `${values.value(nearAt(request))}::timestamptz`;
  return `
    WITH runs AS MATERIALIZED (${runs}),
    page AS MATERIALIZED (SELECT * FROM (${union(limit + 1)}) parts ORDER BY ${column}, task_id LIMIT ${limit + 1}),
    claimed AS MATERIALIZED (SELECT c.task_id, c.account_id, c.until_at FROM claim c WHERE c.task_id = ANY (ARRAY(SELECT task_id FROM page)) AND c.until_at > ${now})
    SELECT t.task_id AS "taskId", t.case_id AS "caseId", t.household_id AS "householdId", h.number AS "householdNumber", h.head_name AS "headName",
      t.kind, t.step, t.role, t.department, t.area_code AS "areaCode", a.full_name AS "areaName", t.opened_at AS "openedAt", t.due_at AS "dueAt",
      ${microsOf(`t.${column}`)} AS "placeMicros",
      CASE WHEN t.state = 'paused' THEN 'paused' WHEN t.due_at < ${now} THEN 'red' WHEN t.due_at < ${near} THEN 'yellow' ELSE 'green' END AS light,
      coalesce(t.assignee, c.account_id) AS "holderId", n.name AS "holderName", t.assignee IS NOT NULL AS "handedOver", c.until_at AS "claimedUntilAt",
      t.channel, t.category, t.causes, t.risk_classes AS "riskClasses", t.marks, t.reminded, t.escalated
    FROM page t
    LEFT JOIN household h ON h.id = t.household_id
    LEFT JOIN ${areasNamed('SELECT area_code FROM page')} a ON a.code = t.area_code
    LEFT JOIN claimed c ON c.task_id = t.task_id
    LEFT JOIN account_name n ON n.id = coalesce(t.assignee, c.account_id)
    ORDER BY t.${column}, t.task_id`;
}

const taskColumns = `t.task_id, t.case_id, t.household_id, t.kind, t.step, t.role, t.department, t.area_code, t.opened_at, t.due_at, t.state, t.assignee,
  t.channel, t.category, t.causes, t.risk_classes, t.marks, t.reminded, t.escalated`;
