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
  const counted = (standing: CaseStanding): string =>
    `(count(DISTINCT p.case_id) FILTER (WHERE p.standing = '${standing}'))::int`;
  const text = `
    SELECT rpad(left(p.area_code, ${digitsBelow(scopes)}), 12, '0') AS "areaCode", p.step, count(DISTINCT p.case_id)::int AS cases,
      ${counted('overdue')} AS overdue, ${counted('inTime')} AS "inTime", ${counted('lawful')} AS lawful, min(p.since_at) AS "oldestSinceAt"
    FROM (SELECT f.case_id, f.area_code, ${stayStep} AS step, ${stayStanding(now)} AS standing, ${stayCountedSince} AS since_at
      FROM case_file f ${openStays} WHERE f.status = 'open' AND f.area_code ^@ ANY (${values.value(scopes)}::text[])${where}) p
    GROUP BY GROUPING SETS ((1, p.step), (1), (p.step), ()) ORDER BY 1 NULLS LAST, 2 NULLS LAST LIMIT ${mostCells}`;
  return (await client.query<BoardCell>(prepared('board', text, values.list))).rows;
}

/** Digits of the areas one level below the highest of these prefixes; a village stands for itself. */
export function digitsBelow(scopes: readonly string[]): number {
  const highest = Math.min(...scopes.map((scope) => scope.length));
  return Object.values(levelDigits).find((digits) => digits > highest) ?? levelDigits.village;
}
