import { levelDigits } from '#domain/access/areas';
import { type Role, roleFacts, roles } from '#domain/access/roles';
import type { Department } from '#domain/household/codes';
import type { Nobody, StuckReason } from '#domain/stuck/reason';
import type { ScopedClient } from '../scope';
import { prepared, Values } from './statement';
import { type StuckRequest, stuckSource } from './stuck';

/** Most cases named by a line. */
export const mostNamed = 20;

/** Stuck cases that one person, office or department holds for one reason. */
export interface StuckDesk {
  readonly reason: StuckReason;
  readonly nobody: Nobody | null;
  readonly role: Role | null;
  readonly department: Department | null;
  readonly placeCode: string | null;
  readonly holderId: string | null;
  readonly kinds: readonly string[];
  readonly cases: number;
  readonly oldestSince: number;
  /** Most often reminded of one of them; and how many nobody was reminded of. */
  readonly reminded: number;
  readonly notReminded: number;
  readonly caseIds: readonly string[];
}

/** Who holds up most, the largest first; from the list's own predicate, so that the numbers are those of the list. */
export async function stuckDesks(client: ScopedClient, request: StuckRequest): Promise<StuckDesk[]> {
  const values = new Values();
  const source = stuckSource(request, values);
  if (source === null) return [];
  const text = `${source}
    SELECT s.reason, s.nobody, s.role, s.department, ${seat('s.role', 's.task_area')} AS "placeCode", held.id AS "holderId",
      array_remove(array_agg(DISTINCT s.kind), NULL) AS kinds, count(*)::int AS cases, (extract(epoch FROM min(s.since_at)) * 1000)::float8 AS "oldestSince",
      coalesce(max(s.reminded), 0) AS reminded, (count(*) FILTER (WHERE coalesce(s.reminded, 0) = 0))::int AS "notReminded",
      (array_agg(s.case_id::text ORDER BY s.since_at, s.case_id))[1:${mostNamed}] AS "caseIds"
    FROM stuck s LEFT JOIN claim c ON c.task_id = s.task_id AND c.until_at > ${values.value(request.nowAt)}::timestamptz
      CROSS JOIN LATERAL (SELECT coalesce(s.assignee, c.account_id) AS id) held
    GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY cases DESC, "oldestSince", 1, 3, 4, 5, 6`;
  return (await client.query<StuckDesk>(prepared('stuck_desks', text, values.list))).rows;
}

/** Work of one office that falls due in a time. */
export interface DueDesk {
  readonly role: Role;
  readonly department: Department | null;
  readonly placeCode: string;
  readonly kinds: readonly string[];
  readonly tasks: number;
  readonly earliestDue: number;
  readonly caseIds: readonly string[];
}

/**
 * What is to be done from a moment to another, by office; those with the earliest limit first. `digits`: no office stands below that level.
 * `asOf`: the first moment is over, and what has been done since counts.
 */
export async function dueDesks(
  client: ScopedClient,
  {
    prefix,
    from,
    to,
    digits,
    asOf = false,
  }: {
    readonly prefix: string;
    readonly from: Date;
    readonly to: Date;
    readonly digits: number;
    readonly asOf?: boolean;
  },
): Promise<DueDesk[]> {
  const text = `
    SELECT t.role, t.department, rpad(left(${seat('t.role', 't.area_code')}, ${digits}), 12, '0') AS "placeCode", array_agg(DISTINCT t.kind) AS kinds,
      count(*)::int AS tasks, (extract(epoch FROM min(t.due_at)) * 1000)::float8 AS "earliestDue",
      (array_agg(t.case_id::text ORDER BY t.due_at, t.case_id))[1:${mostNamed}] AS "caseIds"
    FROM task t WHERE ${asOf ? wasOpen('$1') : `t.state = 'open'`} AND t.due_at >= $1 AND t.due_at < $2 AND t.area_code ^@ $3
    GROUP BY 1, 2, 3 ORDER BY "earliestDue", tasks DESC, 1, 2, 3`;
  return (await client.query<DueDesk>(prepared('due_desks', text, [from, to, prefix]))).rows;
}

/** Where the office of a task stands, as the domain's `seatOf` says; a department's is the county's. */
export function seat(role: string, areaCode: string): string {
  const rolesAt = (...scopes: string[]): string =>
    roles
      .filter((each) => scopes.includes(roleFacts[each].scope))
      .map((each) => `'${each}'`)
      .join(', ');
  const at = (level: 'township' | 'county'): string => `rpad(left(${areaCode}, ${levelDigits[level]}), 12, '0')`;
  return `CASE WHEN ${role} IN (${rolesAt('township')}) THEN ${at('township')} WHEN ${role} IN (${rolesAt('county', 'questions')}) THEN ${at('county')} ELSE ${areaCode} END`;
}

/** Of a task, in SQL: it was somebody's work at a moment that is over. */
export function wasOpen(at: string): string {
  return `t.opened_at < ${at} AND (t.state IN ('open', 'paused') OR t.closed_at >= ${at})`;
}
