import { levelDigits } from '#domain/access/areas';
import type { Actor } from '#domain/access/roles';
import type { CaseStanding } from '#domain/process/standings';
import type { ScopedClient } from '../scope';
import { type CaseFilter, caseAreas, caseConditions } from './caseList';
import { openStays, stayCountedSince, stayStanding, stayStep } from './caseStanding';
import { prepared, Values } from './statement';

export interface BoardRequest {
  readonly actor: Actor;
  /** Of the case list: what narrows the board narrows the lists behind it. */
  readonly filter: Omit<CaseFilter, 'status' | 'step' | 'standing' | 'householdIds'>;
  readonly nowAt: Date;
}

/** One number of the board: of an area and a step, of all areas (`areaCode` null) or of all steps (`step` null). */
export interface BoardCell {
  /** Twelve digits, one level below the area asked for. */
  readonly areaCode: string | null;
  readonly step: string | null;
  /** Open cases; each counts once in a cell, however many of its steps do. */
  readonly cases: number;
  readonly overdue: number;
  readonly inTime: number;
  readonly lawful: number;
  /** Since when the case that waits longest has been at its step, lawful pauses taken out. */
  readonly oldestSinceAt: Date | null;
}

/** Most cells of a board: some hundred villages by the steps of both roads. */
const mostCells = 20_000;

/**
 * Where the open cases sit: step by area, with the sums over both, from the very predicates of the case list, so that each number is
 * the count of the list behind it. Empty where the actor reads no case there.
 */
export async function supervisionBoard(client: ScopedClient, request: BoardRequest): Promise<BoardCell[]> {
  const scopes = caseAreas(request.actor, request.filter.areaCode);
  if (scopes.length === 0) return [];
  const values = new Values();
  const now = `${values.value(request.nowAt)}::timestamptz`;
  const where = caseConditions({ filter: request.filter, nowAt: request.nowAt }, values);
  const has = (standing: CaseStanding): string => `bool_or(standing = '${standing}')`;
  const sums = `count(*)::int AS cases, (count(*) FILTER (WHERE overdue))::int AS overdue, (count(*) FILTER (WHERE in_time))::int AS "inTime",
      (count(*) FILTER (WHERE lawful))::int AS lawful, min(since_at) AS "oldestSinceAt"`;
  // A case counts once in a cell: first once for each of its steps, then once for all of them.
  const text = `
    WITH at_step AS MATERIALIZED (
      SELECT area, step, case_id, ${has('overdue')} AS overdue, ${has('inTime')} AS in_time, ${has('lawful')} AS lawful, min(since_at) AS since_at
      FROM (SELECT f.case_id, rpad(left(f.area_code, ${digitsBelow(scopes)}), 12, '0') AS area, ${stayStep} AS step, ${stayStanding(now)} AS standing, ${stayCountedSince} AS since_at
        FROM case_file f ${openStays} WHERE f.status = 'open' AND f.area_code ^@ ANY (${values.value(scopes)}::text[])${where}) p GROUP BY area, step, case_id
    ),
    at_all AS (SELECT area, case_id, bool_or(overdue) AS overdue, bool_or(in_time) AS in_time, bool_or(lawful) AS lawful, min(since_at) AS since_at FROM at_step GROUP BY area, case_id)
    SELECT area AS "areaCode", step, ${sums} FROM at_step GROUP BY GROUPING SETS ((area, step), (step))
    UNION ALL SELECT area, NULL, ${sums} FROM at_all GROUP BY GROUPING SETS ((area), ())
    ORDER BY 1 NULLS LAST, 2 NULLS LAST LIMIT ${mostCells}`;
  return (await client.query<BoardCell>(prepared('board', text, values.list))).rows;
}

/** Digits of the areas one level below the highest of these prefixes; a village stands for itself. */
export function digitsBelow(scopes: readonly string[]): number {
  const highest = Math.min(...scopes.map((scope) => scope.length));
  return Object.values(levelDigits).find((digits) => digits > highest) ?? levelDigits.village;
}
