import { levelDigits, prefixOf } from '#domain/access/areas';
import type { Actor } from '#domain/access/roles';
import { scopesOf } from '#domain/access/scopes';
import type { CaseStanding } from '#domain/process/standings';
import type { ScopedClient } from '../scope';
import { openStays, stayStanding, stayStep } from './caseStanding';
import { boundedLimit, instantOf, type Keyset, microsOf, type Page, pageOf } from './keyset';
import { areasNamed, prepared, Values } from './statement';

export interface CaseFilter {
  readonly status?: 'open' | 'ended';
  readonly areaCode?: string;
  readonly phase?: string;
  /** A step that is open now; `none`: nothing is open. */
  readonly step?: string;
  /** How that step stands, else any. */
  readonly standing?: CaseStanding;
  readonly category?: string;
  readonly cause?: string;
  readonly channel?: string;
  readonly outcome?: string;
  readonly mark?: string;
  readonly householdIds?: readonly string[];
}

export interface CaseRow {
  readonly caseId: string;
  readonly householdId: string;
  readonly householdNumber: string | null;
  readonly headName: string | null;
  readonly areaCode: string;
  readonly areaName: string | null;
  readonly status: 'open' | 'ended';
  readonly phase: string;
  readonly stage: number;
  readonly steps: readonly string[];
  readonly outcome: string | null;
  readonly category: string | null;
  readonly causes: readonly string[];
  readonly channel: string | null;
  readonly riskClasses: readonly string[];
  readonly openedAt: Date;
  readonly openedMicros: number;
  readonly chainDueAt: Date | null;
  readonly nextDueAt: Date | null;
  readonly identifiedOn: string | null;
  readonly suspendedSinceAt: Date | null;
  readonly returnedTimes: number;
  readonly emergencyDueAt: Date | null;
  readonly marks: readonly string[];
  readonly seq: number;
}

export interface CaseListRequest {
  readonly actor: Actor;
  readonly filter: CaseFilter;
  /** Business time. */
  readonly nowAt: Date;
  readonly after?: Keyset;
  readonly limit: number;
}

type Level = 'village' | 'township' | 'county' | 'wide';

/** One page of the cases in the actor's areas, newest first. */
export async function caseListPage(client: ScopedClient, request: CaseListRequest): Promise<Page<CaseRow>> {
  const limit = boundedLimit(request.limit);
  const values = new Values();
  const source = sourceOf(request, values, limit + 1);
  if (source === null) return { rows: [], next: null };
  const text = `
    WITH page AS MATERIALIZED (SELECT opened_at, case_id FROM (${source}) parts ORDER BY opened_at DESC, case_id DESC LIMIT ${limit + 1})
    SELECT f.case_id AS "caseId", f.household_id AS "householdId", h.number AS "householdNumber", h.head_name AS "headName", f.area_code AS "areaCode",
      a.full_name AS "areaName", f.status, f.phase, f.stage, f.steps, f.outcome, f.category, f.causes, f.channel, f.risk_classes AS "riskClasses",
      f.opened_at AS "openedAt", ${microsOf('f.opened_at')} AS "openedMicros", f.chain_due_at AS "chainDueAt", f.next_due_at AS "nextDueAt",
      f.identified_on AS "identifiedOn", f.suspended_since_at AS "suspendedSinceAt", f.returned_times AS "returnedTimes",
      f.emergency_due_at AS "emergencyDueAt", f.marks, f.seq
    FROM page JOIN case_file f ON f.case_id = page.case_id
    LEFT JOIN household h ON h.id = f.household_id LEFT JOIN ${areasNamed('SELECT area_code FROM case_file WHERE case_id = ANY (ARRAY(SELECT case_id FROM page))')} a ON a.code = f.area_code
    ORDER BY page.opened_at DESC, page.case_id DESC`;
  const { rows } = await client.query<CaseRow>(prepared('case_list', text, values.list));
  return pageOf(rows, limit, (row) => ({ micros: row.openedMicros, id: row.caseId }));
}

/** How many cases the same filter finds, to 1000; 1000 means “999+”. */
export async function caseListCount(
  client: ScopedClient,
  request: Omit<CaseListRequest, 'after' | 'limit'>,
): Promise<number> {
  const values = new Values();
  const most = 1000;
  const source = sourceOf({ ...request, limit: most }, values, most);
  if (source === null) return 0;
  const text = `SELECT count(*) AS count FROM (SELECT case_id FROM (${source}) parts LIMIT ${most}) found`;
  return (await client.query<{ count: number }>(prepared('case_count', text, values.list))).rows[0]?.count ?? 0;
}

const levelConditions: Record<Level, string> = {
  village: 'f.area_code = r.scope',
  township: 'f.township_code = r.scope',
  county: 'f.county_code = r.scope',
  wide: 'f.area_code ^@ r.scope',
};

// One index range for each area and status, merged; areas of one level in one part.
function sourceOf(request: CaseListRequest, values: Values, most: number): string | null {
  const scopes = caseAreas(request.actor, request.filter.areaCode);
  if (scopes.length === 0) return null;
  const where = caseConditions(request, values);
  const statuses = values.value(request.filter.status === undefined ? ['open', 'ended'] : [request.filter.status]);
  const levels = [...new Set(scopes.map(levelOf))].sort();
  const parts = levels.map(
    (level) => `
    SELECT found.opened_at, found.case_id FROM unnest(${values.value(scopes.filter((scope) => levelOf(scope) === level))}::text[]) AS r(scope)
    CROSS JOIN unnest(${statuses}::text[]) AS s(status)
    CROSS JOIN LATERAL (SELECT f.opened_at, f.case_id FROM case_file f WHERE ${levelConditions[level]} AND f.status = s.status${where}
      ORDER BY f.opened_at DESC, f.case_id DESC LIMIT ${most}) found`,
  );
  return parts.join(' UNION ALL ');
}

/** The prefixes of the actor's areas within the one wanted; a prefix inside another adds nothing. */
export function caseAreas(actor: Actor, wantedCode: string | undefined): string[] {
  const { areas, operateAreas } = scopesOf(actor);
  const all = [...new Set([...areas, ...operateAreas])];
  const outer = all.filter((area) => !all.some((other) => other !== area && area.startsWith(other)));
  if (wantedCode === undefined) return outer;
  const wanted = prefixOf(wantedCode);
  if (outer.some((area) => wanted.startsWith(area))) return [wanted];
  return outer.filter((area) => area.startsWith(wanted));
}

function levelOf(scope: string): Level {
  if (scope.length === levelDigits.village) return 'village';
  if (scope.length === levelDigits.township) return 'township';
  return scope.length === levelDigits.county ? 'county' : 'wide';
}

/** What narrows the rows `f`, each part beginning with AND; for list, count and board alike. */
export function caseConditions(
  { filter, after, nowAt }: Pick<CaseListRequest, 'filter' | 'after' | 'nowAt'>,
  values: Values,
): string {
  const all: string[] = [];
  if (filter.phase !== undefined) all.push(`f.phase = ${values.value(filter.phase)}`);
  if (filter.step === 'none') all.push(`f.steps = '{}'`);
  else if (filter.step !== undefined) all.push(`f.steps @> ARRAY[${values.value(filter.step)}::text]`);
  if (filter.standing !== undefined) {
    const ofStep = filter.step === undefined ? '' : ` AND ${stayStep} = ${values.value(filter.step)}`;
    const standing = stayStanding(`${values.value(nowAt)}::timestamptz`);
    all.push(
      `EXISTS (SELECT FROM (SELECT f.case_id) f ${openStays} WHERE ${standing} = ${values.value(filter.standing)}${ofStep})`,
    );
  }
  if (filter.category !== undefined) all.push(`f.category = ${values.value(filter.category)}`);
  if (filter.cause !== undefined) all.push(`f.causes @> ARRAY[${values.value(filter.cause)}::text]`);
  if (filter.channel !== undefined) all.push(`f.channel = ${values.value(filter.channel)}`);
  if (filter.outcome !== undefined) all.push(`f.outcome = ${values.value(filter.outcome)}`);
  if (filter.mark !== undefined) all.push(`f.marks @> ARRAY[${values.value(filter.mark)}::text]`);
  if (filter.householdIds !== undefined)
    all.push(`f.household_id = ANY (${values.value(filter.householdIds)}::uuid[])`);
  if (after !== undefined)
    all.push(`(f.opened_at, f.case_id) < (${instantOf(values.value(after.micros))}, ${values.value(after.id)}::uuid)`);
  return all.map((condition) => ` AND ${condition}`).join('');
}

/** SQL for a household's case: the one that is open, or the one that was opened last. */
export function latestCaseOf(householdId: string): string {
  return `(SELECT f.case_id FROM case_file f WHERE f.household_id = ${householdId} ORDER BY f.status = 'open' DESC, f.opened_at DESC LIMIT 1)`;
}
