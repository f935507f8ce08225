import type { Actor } from '#domain/access/roles';
import type { Department } from '#domain/household/codes';
import { roadSteps } from '#domain/process/step';
import { manyReturns, type Nobody, type StuckReason, stuckReasons, type Trouble } from '#domain/stuck/reason';
import type { ScopedClient } from '../scope';
import { caseAreas } from './caseList';
import { digitsBelow } from './board';
import { boundedLimit, instantOf, type Keyset, microsOf, type Page, pageOf } from './keyset';
import { prepared, Values } from './statement';

export interface StuckFilter {
  readonly areaCode?: string;
  /** The step of the work that hinders the case. */
  readonly step?: string;
  readonly reason?: StuckReason;
  readonly department?: Department;
  readonly caseId?: string;
  /** Only these. */
  readonly caseIds?: readonly string[];
}

export interface StuckRequest {
  readonly actor: Actor;
  readonly filter: StuckFilter;
  /** Business time. */
  readonly nowAt: Date;
}

/** A stuck case with the one task that hinders it most, and what its sentence names. */
export interface StuckRow {
  readonly caseId: string;
  readonly householdId: string;
  readonly householdNumber: string | null;
  readonly headName: string | null;
  readonly areaCode: string;
  readonly areaName: string | null;
  readonly reason: StuckReason;
  readonly stuckSinceAt: Date;
  readonly stuckMicros: number;
  readonly trouble: Trouble | null;
  readonly nobody: Nobody | null;
  readonly overdue: boolean;
  readonly chainOverdue: boolean;
  readonly chainDueAt: Date | null;
  readonly nextWakeAt: Date | null;
  /** Of the task; null where a technical trouble hinders a case without open work. */
  readonly taskId: string | null;
  readonly kind: string | null;
  readonly step: string | null;
  readonly role: string | null;
  readonly department: Department | null;
  readonly taskAreaCode: string | null;
  readonly openedAt: Date | null;
  readonly dueAt: Date | null;
  readonly reminded: number;
  readonly promisedOn: string | null;
  readonly returnedTimes: number;
  readonly holderName: string | null;
  readonly assigned: boolean;
  readonly others: number;
  readonly oldestOtherAt: Date | null;
}

export interface StuckPage extends Page<StuckRow> {
  /** Of the whole filter. */
  readonly count: number;
}

/** One number of the board by reason: of an area or (null) all, of a reason or (null) all. */
export interface StuckCell {
  readonly areaCode: string | null;
  readonly reason: StuckReason | null;
  readonly cases: number;
  readonly oldestSinceAt: Date | null;
}

const silentAfter = '2 minutes';

/** One page of the stuck cases in the actor's areas, the longest stuck first, with the count of the same predicate. */
export async function stuckPage(
  client: ScopedClient,
  request: StuckRequest & { readonly after?: Keyset; readonly limit: number },
): Promise<StuckPage> {
  const limit = boundedLimit(request.limit);
  const values = new Values();
  const source = stuckSource(request, values);
  if (source === null) return { rows: [], next: null, count: 0 };
  const { after } = request;
  const now = `${values.value(request.nowAt)}::timestamptz`;
  const behind =
    after === undefined
      ? ''
      : ` WHERE (s.since_at, s.case_id) > (${instantOf(values.value(after.micros))}, ${values.value(after.id)}::uuid)`;
  const text = `${source},
    page AS MATERIALIZED (SELECT * FROM stuck s${behind} ORDER BY s.since_at, s.case_id LIMIT ${limit + 1}),${heldSql(now)}
    SELECT n.count, s.case_id AS "caseId", s.household_id AS "householdId", h.number AS "householdNumber", h.head_name AS "headName", s.area_code AS "areaCode",
      a.full_name AS "areaName", s.reason, s.since_at AS "stuckSinceAt", ${microsOf('s.since_at')} AS "stuckMicros", s.trouble, s.nobody, s.overdue,
      s.chain_overdue AS "chainOverdue", s.chain_due_at AS "chainDueAt", s.next_wake_at AS "nextWakeAt", s.task_id AS "taskId", s.kind, s.step, s.role, s.department,
      s.task_area AS "taskAreaCode", s.opened_at AS "openedAt", s.due_at AS "dueAt", coalesce(s.reminded, 0) AS reminded, s.promised_on AS "promisedOn", s.returned AS "returnedTimes",
      held.name AS "holderName", s.assignee IS NOT NULL AS assigned, coalesce(o.tasks - (s.state = 'open')::int, 0)::int AS others,
      CASE WHEN s.state = 'open' AND o.oldest[1] = s.opened_at THEN o.oldest[2] ELSE o.oldest[1] END AS "oldestOtherAt"
    FROM (SELECT count(*)::int AS count FROM stuck) n LEFT JOIN page s ON true
    LEFT JOIN household h ON h.id = s.household_id LEFT JOIN area a ON a.code = s.area_code
    LEFT JOIN who w ON w.task_id = s.task_id LEFT JOIN account_name held ON held.id = w.holder
    LEFT JOIN load o ON o.holder = w.holder OR (w.holder IS NULL AND o.role = w.role AND o.task_area = w.task_area AND o.department = w.department)
    ORDER BY s.since_at, s.case_id`;
  const { rows } = await client.query<StuckRow & { count: number }>(prepared('stuck_page', text, values.list));
  const found = rows.filter((row) => row.caseId !== null);
  return {
    ...pageOf(found, limit, (row) => ({ micros: row.stuckMicros, id: row.caseId })),
    count: rows[0]?.count ?? 0,
  };
}

/** Stuck cases by reason and area, from the list's own predicate. */
export async function stuckCells(client: ScopedClient, request: StuckRequest): Promise<StuckCell[]> {
  const values = new Values();
  const source = stuckSource(request, values);
  if (source === null) return [];
  const digits = digitsBelow(caseAreas(request.actor, request.filter.areaCode));
  const text = `${source}
    SELECT rpad(left(s.area_code, ${digits}), 12, '0') AS "areaCode", s.reason, count(*)::int AS cases, min(s.since_at) AS "oldestSinceAt"
    FROM stuck s GROUP BY GROUPING SETS ((1, s.reason), (1), (s.reason), ()) ORDER BY 1 NULLS LAST, 2 NULLS LAST`;
  return (await client.query<StuckCell>(prepared('stuck_cells', text, values.list))).rows;
}

/*
 * How much whoever has each of the page's tasks holds, that task included; where nobody has it, how much the same office is offered.
 * Each person and office is counted once, not once a row; the two oldest, because the oldest may be the row's own.
 */
const heldSql = (now: string): string => `
    who AS MATERIALIZED (
      SELECT s.task_id, s.role, s.task_area, coalesce(s.department, '') AS department, coalesce(s.assignee, c.account_id) AS holder
      FROM page s LEFT JOIN claim c ON c.task_id = s.task_id AND c.until_at > ${now} WHERE s.task_id IS NOT NULL
    ),
    load AS MATERIALIZED (
      SELECT w.holder, NULL AS role, NULL AS task_area, NULL AS department, count(*) AS tasks, (array_agg(t.opened_at ORDER BY t.opened_at))[1:2] AS oldest
      FROM (SELECT DISTINCT holder FROM who WHERE holder IS NOT NULL) w CROSS JOIN LATERAL (
        SELECT opened_at FROM task WHERE state = 'open' AND assignee = w.holder
        UNION ALL
        SELECT k.opened_at FROM claim c JOIN task k ON k.task_id = c.task_id
        WHERE c.account_id = w.holder AND c.until_at > ${now} AND k.state = 'open' AND k.assignee IS DISTINCT FROM w.holder
      ) t GROUP BY w.holder
      UNION ALL
      SELECT NULL, w.role, w.task_area, w.department, count(*), (array_agg(t.opened_at ORDER BY t.opened_at))[1:2]
      FROM (SELECT DISTINCT role, task_area, department FROM who WHERE holder IS NULL) w JOIN task t
        ON t.state = 'open' AND t.assignee IS NULL AND t.role = w.role AND t.area_code = w.task_area AND coalesce(t.department, '') = w.department
      GROUP BY w.role, w.task_area, w.department
    )`;

/**
 * SQL of `stuck`: every stuck case once, with the task that hinders it most. The reason is the domain's `stuckReason` over the same facts;
 * a test holds the one against the other. Null where the actor reads no case there.
 */
export function stuckSource({ actor, filter, nowAt }: StuckRequest, values: Values): string | null {
  const scopes = caseAreas(actor, filter.areaCode);
  if (scopes.length === 0) return null;
  const now = `${values.value(nowAt)}::timestamptz`;
  const areas = `${values.value(scopes)}::text[]`;
  const order = `${values.value(stuckReasons)}::text[]`;
  const road = `${values.value(roadSteps)}::text[]`;
  const one = `${values.value(filter.caseId ?? null)}::uuid`;
  const some = filter.caseIds === undefined ? '' : ` AND f.case_id = ANY (${values.value(filter.caseIds)}::uuid[])`;
  const narrowed = [
    filter.step === undefined ? '' : ` AND h.step = ${values.value(filter.step)}`,
    filter.reason === undefined ? '' : ` AND h.reason = ${values.value(filter.reason)}`,
    filter.department === undefined ? '' : ` AND h.department = ${values.value(filter.department)}`,
  ].join('');
  return `
    WITH without AS MATERIALIZED (SELECT * FROM tasks_without_holder(${areas}, ${one})),
    silent AS MATERIALIZED (SELECT max(beat_at) AS since_at FROM worker_heartbeat HAVING max(beat_at) < clock_timestamp() - interval '${silentAfter}'),
    trouble AS MATERIALIZED (
      SELECT case_id, code, since_at FROM case_trouble
      UNION ALL SELECT f.case_id, 'workerSilent', f.next_wake_at FROM silent, case_file f
        WHERE f.status = 'open' AND f.next_wake_at < ${now} AND NOT EXISTS (SELECT FROM case_trouble x WHERE x.case_id = f.case_id)
    ),
    hindrance AS (${filter.caseId === undefined ? hindrances(now) : `SELECT ${one} AS case_id`}),
    hindered AS (
      SELECT f.case_id, f.household_id, f.area_code, f.chain_due_at, f.next_wake_at, x.code AS trouble, x.since_at AS trouble_since, w.nobody,
        t.task_id, t.state, t.kind, t.step, t.role, t.department, t.area_code AS task_area, t.assignee, t.opened_at, t.due_at, t.reminded, t.promised_on,
        coalesce(t.due_at < ${now}, false) AS overdue, ${chainIsOver(now)} AND t.step IS DISTINCT FROM 'listing' AS chain_overdue,
        CASE WHEN t.step = ANY (${road}) THEN f.returned_times ELSE 0 END AS returned
      FROM case_file f LEFT JOIN trouble x ON x.case_id = f.case_id
      LEFT JOIN task t ON t.household_id = f.household_id AND t.case_id = f.case_id AND t.state IN ('open', 'paused')
        AND (t.state = 'open' OR f.suspended_since_at IS NULL)
      LEFT JOIN without w ON w.task_id = t.task_id
      WHERE f.case_id = ANY (ARRAY(SELECT case_id FROM hindrance)) AND f.status = 'open' AND f.area_code ^@ ANY (${areas})${some}
        AND (x.code IS NOT NULL OR w.nobody IS NOT NULL OR t.due_at < ${now} OR (t.step <> 'listing' AND ${chainIsOver(now)}))
    ),
    reasoned AS (
      SELECT *, CASE WHEN trouble IS NOT NULL THEN 'technical' WHEN nobody IS NOT NULL THEN 'nobody' WHEN returned >= ${manyReturns} THEN 'backAndForth'
        WHEN department IS NOT NULL THEN 'department' ELSE 'person' END AS reason FROM hindered
    ),
    first AS (SELECT DISTINCT ON (case_id) * FROM reasoned ORDER BY case_id, array_position(${order}, reason), due_at, task_id),
    stuck AS MATERIALIZED (
      SELECT h.*, CASE WHEN h.trouble IS NOT NULL THEN h.trouble_since WHEN h.nobody IS NOT NULL THEN h.opened_at WHEN h.overdue THEN h.due_at ELSE h.chain_due_at END AS since_at
      FROM first h WHERE true${narrowed}
    )`;
}

/** Cases that something may hinder, each found by an index of its own; which of them are stuck, and why, is judged afterwards. */
function hindrances(now: string): string {
  return `SELECT case_id FROM trouble UNION SELECT case_id FROM without
      UNION SELECT case_id FROM task WHERE state IN ('open', 'paused') AND due_at < ${now}
      UNION SELECT case_id FROM case_file f WHERE f.status = 'open' AND ${chainIsOver(now)}`;
}

// As the ladder watches it: until the identification, and not while the case is suspended. What holds the chain up is not its listing.
function chainIsOver(now: string): string {
  return `(f.phase = 'identifying' AND f.identified_on IS NULL AND f.suspended_since_at IS NULL AND f.chain_due_at < ${now})`;
}
