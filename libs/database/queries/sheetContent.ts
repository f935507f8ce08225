import { levelDigits, levelOf, prefixOf } from '#domain/access/areas';
import type { Actor } from '#domain/access/roles';
import { addDays, type Day } from '#domain/calendar/day';
import { endOfDay, startOfDay } from '#domain/calendar/instant';
import type { StaysCell } from '#domain/reports/flow';
import { adviceFor } from '#domain/sheets/advice';
import { asOfWeek, periodEnd, type SheetKind } from '#domain/sheets/period';
import type { RankingBounds } from '#domain/policy/policy';
import { ranked, usualRanking } from '#domain/sheets/ranking';
import type { HelpLine, MonthlySheet, SheetContent, WeeklySheet, WeekMoved } from '#domain/sheets/sheet';
import type { ScopedClient } from '../scope';
import { dueDesks, type StuckDesk, stuckDesks } from './desks';
import { openCasesAsOf, stuckDesksAsOf } from './desksAsOf';
import { staysCells } from './flow';
import { departmentsKept, townshipsKept, unitsKept } from './monthKept';
import { prepared } from './statement';

/** Most lines of a part; what does not find room is counted. */
const mostLines = 40;

export interface SheetRequest {
  readonly kind: SheetKind;
  readonly areaCode: string;
  /** First day of the period. */
  readonly periodOn: Day;
  /** Business time. */
  readonly nowAt: Date;
}

/** Who reads what a sheet is made of: somebody who supervises the area and nothing else. */
function sheetReader(areaCode: string): Actor {
  const nobody = '00000000-0000-0000-0000-000000000000';
  return { accountId: nobody, grants: [{ role: 'supervisor', areaCode, fromOn: '2000-01-01' }] };
}

/** What stands in a sheet, in a transaction whose scope covers the area. */
export function sheetContent(client: ScopedClient, request: SheetRequest): Promise<SheetContent> {
  return request.kind === 'weekly' ? weeklySheet(client, request) : monthlySheet(client, request);
}

async function weeklySheet(client: ScopedClient, { areaCode, periodOn, nowAt }: SheetRequest): Promise<WeeklySheet> {
  const prefix = prefixOf(areaCode);
  const asOf = asOfWeek(periodOn, nowAt.getTime());
  const from = asOf === null ? nowAt : new Date(asOf);
  const desks =
    asOf === null
      ? await stuckDesks(client, { actor: sheetReader(areaCode), filter: { areaCode }, nowAt })
      : await stuckDesksAsOf(client, { prefix, at: from });
  const digits = levelOf(areaCode) === 'county' ? levelDigits.township : levelDigits.village;
  const to = new Date(endOfDay(periodEnd('weekly', periodOn)));
  const due = await dueDesks(client, { prefix, from, to, digits, asOf: asOf !== null });
  const lastOn = addDays(periodOn, -7);
  const last = await staysOf(client, prefix, lastOn);
  return {
    kind: 'weekly',
    asOf,
    open: asOf === null ? await openCases(client, prefix) : await openCasesAsOf(client, { prefix, at: from }),
    stuck: desks.reduce((sum, { cases }) => sum + cases, 0),
    help: desks.slice(0, mostLines).map(helpLine),
    moreHelp: Math.max(0, desks.length - mostLines),
    dueTasks: due.reduce((sum, { tasks }) => sum + tasks, 0),
    due: due.slice(0, mostLines),
    moreDue: Math.max(0, due.length - mostLines),
    moved: [
      await weekMoved(client, { prefix, fromOn: lastOn, stays: last }),
      await weekMoved(client, { prefix, fromOn: addDays(lastOn, -7) }),
    ],
    steps: last.map(({ step, left, late }) => ({ step, left, late })),
  };
}

function helpLine({ notReminded, ...desk }: StuckDesk): HelpLine {
  const { reason, nobody, holderId, cases } = desk;
  return { ...desk, advice: adviceFor({ reason, nobody, cases, notReminded, byOne: holderId !== null }) };
}

async function openCases(client: ScopedClient, prefix: string): Promise<number> {
  const text = `SELECT count(*)::int AS open FROM case_file WHERE status = 'open' AND area_code ^@ $1`;
  return (await client.query<{ open: number }>(prepared('sheet_open', text, [prefix]))).rows[0]?.open ?? 0;
}

/** Stays that ended in a week, step by step. */
async function staysOf(client: ScopedClient, prefix: string, fromOn: Day): Promise<StaysCell[]> {
  const cells = await staysCells(client, { prefixes: [prefix], from: fromOn, on: periodEnd('weekly', fromOn) });
  return cells.filter(({ areaCode }) => areaCode === null);
}

async function weekMoved(
  client: ScopedClient,
  { prefix, fromOn, stays }: { prefix: string; fromOn: Day; stays?: readonly StaysCell[] },
): Promise<WeekMoved> {
  const ended = stays ?? (await staysOf(client, prefix, fromOn));
  const sumOf = (key: 'left' | 'late' | 'returned'): number => ended.reduce((sum, cell) => sum + cell[key], 0);
  const on = periodEnd('weekly', fromOn);
  const text = `
    SELECT (SELECT count(*)::int FROM case_file f WHERE f.area_code ^@ $1 AND f.opened_at >= $4 AND f.opened_at < $5) AS opened,
      (SELECT count(*)::int FROM monitored_span s WHERE s.area_code ^@ $1 AND s.since_on = s.identified_on AND s.identified_on BETWEEN $2 AND $3) AS identified,
      (SELECT count(*)::int FROM monitored_span s WHERE s.area_code ^@ $1 AND s.eliminated_on BETWEEN $2 AND $3) AS eliminated`;
  const values = [prefix, fromOn, on, new Date(startOfDay(fromOn)), new Date(endOfDay(on))];
  const { rows } = await client.query<Pick<WeekMoved, 'opened' | 'identified' | 'eliminated'>>(
    prepared('sheet_moved', text, values),
  );
  const counted = rows[0] ?? { opened: 0, identified: 0, eliminated: 0 };
  return { fromOn, ...counted, returned: sumOf('returned'), left: sumOf('left'), late: sumOf('late') };
}

async function monthlySheet(client: ScopedClient, { areaCode, periodOn, nowAt }: SheetRequest): Promise<MonthlySheet> {
  const request = {
    prefix: prefixOf(areaCode),
    from: new Date(startOfDay(periodOn)),
    // Of a month that still runs, what is due later is not late.
    to: new Date(Math.min(endOfDay(periodEnd('monthly', periodOn)), nowAt.getTime())),
  };
  const bounds = await boundsOn(client, areaCode, periodEnd('monthly', periodOn));
  return {
    kind: 'monthly',
    bounds,
    departments: ranked(await departmentsKept(client, request), bounds),
    townships: ranked(await townshipsKept(client, request), bounds),
    units: ranked(await unitsKept(client, request), bounds),
  };
}

/** 红黑榜 as the policy in force at the place on the month's last day has them. */
async function boundsOn(client: ScopedClient, areaCode: string, day: Day): Promise<RankingBounds> {
  const text = `SELECT body->'supervision'->'ranking' AS bounds FROM policy WHERE $1 ^@ area_prefix(area_code) AND effective_on <= $2
    ORDER BY length(area_prefix(area_code)) DESC, effective_on DESC, version DESC LIMIT 1`;
  const { rows } = await client.query<{ bounds: RankingBounds | null }>(
    prepared('sheet_bounds', text, [areaCode, day]),
  );
  return rows[0]?.bounds ?? usualRanking;
}
