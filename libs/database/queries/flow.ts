import type { ClueCell, EliminationCell, StaysCell } from '#domain/reports/flow';
import type { ScopedClient } from '../scope';
import { digitsBelow } from './board';
import { prepared } from './statement';

/** Of these areas, from a day to a day of Asia/Shanghai, both included. Prefixes, none inside another. */
export interface FlowRequest {
  readonly prefixes: readonly string[];
  readonly from: string;
  readonly on: string;
}

/** With the area one level below those asked for; null for all of them together. */
export type InArea<T> = T & { readonly areaCode: string | null };

/** Stays that ended in the period, step by step, in each area and in all: a middle of all is no sum of the middles of each. */
export async function staysCells(client: ScopedClient, request: FlowRequest): Promise<InArea<StaysCell>[]> {
  const counted = (what: string): string => `(count(*) FILTER (WHERE ${what}))::int`;
  const first = `outcome = 'passed' AND first_time`;
  const text = `
    SELECT rpad(left(area_code, ${digitsBelow(request.prefixes)}), 12, '0') AS "areaCode", step, count(*)::int AS left, ${counted('late')} AS late,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY used_ms)::float8 AS "medianMs", percentile_cont(0.9) WITHIN GROUP (ORDER BY used_ms)::float8 AS "ninetiethMs",
      percentile_cont(0.5) WITHIN GROUP (ORDER BY allowed_ms)::float8 AS "allowedMs", ${counted(`outcome = 'passed'`)} AS passed,
      ${counted(`outcome = 'returned'`)} AS returned, ${counted(first)} AS "passedFirst", ${counted(`${first} AND NOT returned_before`)} AS straight,
      ${counted(`${first} AND NOT returned_by_any`)} AS untouched
    FROM stays_left($1, $2) WHERE area_code ^@ ANY ($3::text[]) GROUP BY GROUPING SETS ((1, step), (step)) ORDER BY 1 NULLS LAST, 2`;
  return (await client.query<InArea<StaysCell>>(prepared('flow_stays', text, valuesOf(request)))).rows;
}

/** Households that stood as eliminated in the period, by what became of it. */
export async function eliminationCells(client: ScopedClient, request: FlowRequest): Promise<InArea<EliminationCell>[]> {
  const text = `
    SELECT rpad(left(area_code, ${digitsBelow(request.prefixes)}), 12, '0') AS "areaCode", became, count(*)::int AS households
    FROM eliminations_between($1, $2) WHERE area_code ^@ ANY ($3::text[]) GROUP BY 1, 2 ORDER BY 1, 2`;
  return (await client.query<InArea<EliminationCell>>(prepared('flow_eliminations', text, valuesOf(request)))).rows;
}

/** Clues of the period by source, department and class. */
export async function clueCells(client: ScopedClient, request: FlowRequest): Promise<ClueCell[]> {
  const text = `
    SELECT channel, department, risk_class AS "riskClass", became, count(*)::int AS clues
    FROM clue_values($1, $2) WHERE area_code ^@ ANY ($3::text[]) GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`;
  return (await client.query<ClueCell>(prepared('flow_clues', text, valuesOf(request)))).rows;
}

function valuesOf({ prefixes, from, on }: FlowRequest): unknown[] {
  return [from, on, prefixes];
}
