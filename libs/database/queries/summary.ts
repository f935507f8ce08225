import { levelDigits, prefixOf } from '#domain/access/areas';
import type { MonitoredCell } from '#domain/reports/figures';
import type { Measure } from '#domain/household/measures';
import type { ScopedClient } from '../scope';
import { digitsBelow } from './board';
import { prepared } from './statement';

/** Which figures: of these areas, as of the end of a day, with what happened in a period up to it. Days of Asia/Shanghai. */
export interface SummaryRequest {
  /** Prefixes, none inside another. */
  readonly prefixes: readonly string[];
  readonly on: string;
  readonly from: string;
  /** The day by which a measure must have been given to count as implemented. */
  readonly implementedBy: string;
}

/** Measures that are alike in all that the figures ask. */
export interface MeasureCell {
  readonly areaCode: string;
  readonly category: Measure;
  readonly approved: boolean;
  readonly implemented: boolean;
  readonly stopped: boolean;
  readonly measures: number;
}

/** Households of the county's draws. */
export interface SampledCell {
  readonly areaCode: string;
  readonly chosen: boolean;
  readonly households: number;
  readonly people: number;
}

/** Villages of an area, and those of them that held a meeting with a result in the period. */
export interface VillagesCell {
  readonly areaCode: string;
  readonly villages: number;
  readonly met: number;
}

const below = (request: SummaryRequest, column: string): string =>
  `rpad(left(${column}, ${digitsBelow(request.prefixes)}), 12, '0')`;

/**
 * The monitored households and those that are gone, counted by `monitored_on` (its rule stands in the migration that made it),
 * by the areas one level below. Only of areas that the scope covers.
 */
export async function monitoredCells(client: ScopedClient, request: SummaryRequest): Promise<MonitoredCell[]> {
  const text = `
    SELECT ${below(request, 'area_code')} AS "areaCode", category, cause, standing, way, safety_net AS "safetyNet",
      identified_on >= $3 AS "identifiedInPeriod", coalesce(eliminated_on >= $3, false) AS "eliminatedInPeriod",
      since_on > identified_on AND since_on >= $3 AS "reversedInPeriod", count(*)::int AS households, sum(people)::int AS people
    FROM monitored_on($1) WHERE area_code ^@ ANY ($2::text[]) GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9`;
  const values = [request.on, request.prefixes, request.from];
  return (await client.query<MonitoredCell>(prepared('summary_monitored', text, values))).rows;
}

/** Measures declared by the day, and how far they had come by the day for that. */
export async function measureCells(client: ScopedClient, request: SummaryRequest): Promise<MeasureCell[]> {
  const text = `
    SELECT ${below(request, 'area_code')} AS "areaCode", category, approved, implemented, stopped, count(*)::int AS measures
    FROM measures_on($1, $2) WHERE area_code ^@ ANY ($3::text[]) GROUP BY 1, 2, 3, 4, 5`;
  const values = [request.on, request.implementedBy, request.prefixes];
  return (await client.query<MeasureCell>(prepared('summary_measures', text, values))).rows;
}

/** What the county drew from in the period, and what it drew. */
export async function sampledCells(client: ScopedClient, request: SummaryRequest): Promise<SampledCell[]> {
  const text = `
    SELECT ${below(request, 'area_code')} AS "areaCode", chosen, count(*)::int AS households, sum(people)::int AS people
    FROM sampled_between($1, $2) WHERE area_code ^@ ANY ($3::text[]) GROUP BY 1, 2`;
  const values = [request.from, request.on, request.prefixes];
  return (await client.query<SampledCell>(prepared('summary_sampled', text, values))).rows;
}

/** Villages and their meetings (研判会) in the period. */
export async function villageCells(client: ScopedClient, request: SummaryRequest): Promise<VillagesCell[]> {
  const text = `
    SELECT ${below(request, 'a.code')} AS "areaCode", count(*)::int AS villages, count(*) FILTER (WHERE EXISTS (SELECT FROM meeting m
        WHERE m.area_code = a.code AND m.outcome IS NOT NULL AND (m.held_at AT TIME ZONE INTERVAL '+08:00')::date BETWEEN $1 AND $2))::int AS met
    FROM area a WHERE a.level = 'village' AND a.code ^@ ANY ($3::text[]) AND coalesce(a.closed_on, 'infinity') > $2 GROUP BY 1`;
  const values = [request.from, request.on, request.prefixes];
  return (await client.query<VillagesCell>(prepared('summary_villages', text, values))).rows;
}

/** An area as a row of the summary. */
export interface SummaryArea {
  readonly code: string;
  readonly name: string;
}

/** The areas that have a row each, by code: one level below those asked for, whether anybody is monitored there or not. */
export async function summaryAreas(client: ScopedClient, prefixes: readonly string[]): Promise<SummaryArea[]> {
  const digits = digitsBelow(prefixes);
  const level = Object.entries(levelDigits).find(([, length]) => length === digits)?.[0] ?? 'village';
  const text = 'SELECT code, name FROM area WHERE level = $1 AND code ^@ ANY ($2::text[]) ORDER BY code LIMIT 2000';
  return (await client.query<SummaryArea>(prepared('summary_areas', text, [level, prefixes]))).rows;
}

/** The full name of an area; null where it is unknown. */
export async function fullNameOf(client: ScopedClient, areaCode: string): Promise<string | null> {
  const text = 'SELECT full_name AS "fullName" FROM area WHERE code = $1';
  const { rows } = await client.query<{ fullName: string }>(prepared('area_full_name', text, [areaCode]));
  return rows[0]?.fullName ?? null;
}

/** The prefixes of some areas, none inside another. */
export function outerPrefixes(areaCodes: readonly string[]): string[] {
  const all = [...new Set(areaCodes.map(prefixOf))];
  return all.filter((prefix) => !all.some((other) => other !== prefix && prefix.startsWith(other)));
}
