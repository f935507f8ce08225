import { levelDigits, levelOf, prefixOf } from '#domain/access/areas';
import type { ScopedClient } from '../scope';
import { boundedLimit, instantOf, type Keyset, microsOf, mostRows, type Page, pageOf } from './keyset';
import { prepared, Values } from './statement';

export interface DutyFilter {
  readonly areaCode?: string;
  readonly helperId?: string;
  readonly householdId?: string;
  readonly duty?: string;
  readonly state?: string;
  readonly year?: number;
}

export interface DutyRow {
  readonly taskId: string;
  readonly caseId: string;
  readonly householdId: string;
  readonly householdNumber: string | null;
  readonly headName: string | null;
  readonly areaCode: string;
  readonly helperId: string | null;
  readonly helperName: string | null;
  readonly subject: string;
  readonly state: string;
  readonly dueAt: Date;
  readonly dueMicros: number;
  readonly closedAt: Date | null;
}

export interface DutyCountRow {
  /** Null for all together. */
  readonly id: string | null;
  readonly zh: string | null;
  readonly open: number;
  readonly overdue: number;
  readonly done: number;
  readonly notNeeded: number;
  readonly missed: number;
}

// What the next period found undone is missed; a task that fell away with its case or its helper before its day is nobody's omission.
const stateSql = `CASE t.state WHEN 'done' THEN CASE t.decision WHEN 'notNeeded' THEN 'notNeeded' ELSE 'done' END
    WHEN 'cancelled' THEN CASE WHEN t.closed_at >= t.due_at THEN 'missed' END
    WHEN 'open' THEN CASE WHEN t.due_at <= business_now() THEN 'overdue' ELSE 'open' END ELSE 'open' END`;

/** One page of the duties that the reader sees, by due day. */
export async function dutyPage(
  client: ScopedClient,
  { filter, after, limit: asked }: { filter: DutyFilter; after?: Keyset; limit: number },
): Promise<Page<DutyRow>> {
  const limit = boundedLimit(asked);
  const values = new Values();
  const where = conditions(filter, values);
  if (after !== undefined)
    where.push(`(t.due_at, t.task_id) > (${instantOf(values.value(after.micros))}, ${values.value(after.id)})`);
  const text = `SELECT t.task_id AS "taskId", t.case_id AS "caseId", t.household_id AS "householdId", h.number AS "householdNumber", h.head_name AS "headName",
      t.area_code AS "areaCode", t.assignee AS "helperId", n.name AS "helperName", t.subject_id AS subject, ${stateSql} AS state, t.due_at AS "dueAt",
      ${microsOf('t.due_at')} AS "dueMicros", t.closed_at AS "closedAt"
    FROM task t LEFT JOIN household h ON h.id = t.household_id LEFT JOIN account_name n ON n.id = t.assignee
    WHERE ${where.join(' AND ')} ORDER BY t.due_at, t.task_id LIMIT ${limit + 1}`;
  const { rows } = await client.query<DutyRow>(prepared('duties', text, values.list));
  return pageOf(rows, limit, ({ dueMicros, taskId }) => ({ micros: dueMicros, id: taskId }));
}

// A county by its townships, anything narrower by its villages.
const areaSql = (areaCode: string | undefined): string =>
  areaCode !== undefined && ['township', 'village'].includes(levelOf(areaCode))
    ? 't.area_code'
    : `rpad(t.township_code, 12, '0')`;
const groupOf = (by: DutyGroup, areaCode: string | undefined): { id: string; zh: string; tables: string } =>
  by === 'area'
    ? {
        id: areaSql(areaCode),
        zh: 'a.name',
        tables: `task t LEFT JOIN area a ON a.code = ${areaSql(areaCode)}`,
      }
    : groups[by];

type DutyGroup = keyof typeof groups | 'area';

const groups = {
  duty: { id: `split_part(t.subject_id, ' ', 1)`, zh: 'NULL::text', tables: 'task t' },
  helper: {
    id: 't.assignee::text',
    zh: 'n.name',
    tables: 'task t LEFT JOIN account_name n ON n.id = t.assignee',
  },
  household: {
    id: 't.household_id::text',
    zh: `concat_ws(' ', h.number, h.head_name)`,
    tables: 'task t LEFT JOIN household h ON h.id = t.household_id',
  },
} as const;

/** Counts of the same duties by group, those with most undone first, and of all together. */
export async function dutyCounts(
  client: ScopedClient,
  { filter, by }: { filter: DutyFilter; by: DutyGroup },
): Promise<DutyCountRow[]> {
  const values = new Values();
  const { id, zh, tables } = groupOf(by, filter.areaCode);
  const of = (state: string, name = state): string => `(count(*) FILTER (WHERE state = '${state}'))::int AS "${name}"`;
  const text = `SELECT id, max(zh) AS zh, ${['open', 'overdue', 'done', 'notNeeded', 'missed'].map((state) => of(state)).join(', ')}
    FROM (SELECT ${id} AS id, ${zh} AS zh, ${stateSql} AS state FROM ${tables} WHERE ${conditions(filter, values).join(' AND ')}) duty
    GROUP BY GROUPING SETS ((id), ())
    ORDER BY grouping(id) DESC, count(*) FILTER (WHERE state IN ('overdue', 'missed')) DESC, id LIMIT ${mostRows + 1}`;
  return (await client.query<DutyCountRow>(prepared('duty_counts', text, values.list))).rows;
}

function conditions({ areaCode, helperId, householdId, duty, state, year }: DutyFilter, values: Values): string[] {
  const where = [`t.step = 'duties'`, `${stateSql} IS NOT NULL`];
  if (areaCode !== undefined) where.push(`t.${columnOf(areaCode)} ${values.value(prefixOf(areaCode))}`);
  if (helperId !== undefined) where.push(`t.assignee = ${values.value(helperId)}`);
  if (householdId !== undefined) where.push(`t.household_id = ${values.value(householdId)}`);
  if (duty !== undefined) where.push(`t.subject_id ^@ ${values.value(`${duty} `)}`);
  if (year !== undefined) where.push(`split_part(t.subject_id, ' ', 2) ^@ ${values.value(String(year))}`);
  if (state !== undefined) where.push(`${stateSql} = ${values.value(state)}`);
  return where;
}

/** The column of the area's level is equal; of a wider area every code begins with its digits. */
function columnOf(areaCode: string): string {
  const level = levelOf(areaCode);
  if (level === 'village') return 'area_code =';
  if (level === 'township') return 'township_code =';
  return levelDigits[level] === levelDigits.county ? 'county_code =' : 'area_code ^@';
}
