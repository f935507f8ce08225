import type { Pool } from 'pg';
import { answersOf } from '#database/ledger/answersOf';
import { openPool } from '#database/pools';
import { type SecretKeys, Secrets } from '#database/secrets';
import { addDays } from '#domain/calendar/day';
import { dayOf, startOfDay } from '#domain/calendar/instant';
import { CaseGateway } from '#temporal/caseGateway';
import { openClient } from '#temporal/client';
import type { TemporalAccess } from '#temporal/connection';
import { MeetingGateway } from '#temporal/meetingGateway';
import { SampleGateway } from '#temporal/sampleGateway';
import { SheetGateway } from '#temporal/sheetGateway';
import { type Report, StartFault } from '../servers/report';
import { accounts } from './generate/accounts';
import { loginsToTry, type LoginToTry } from './load/logins';
import { type County, makeCounty } from './load/county';
import { DayClock } from './load/dayClock';
import { firstDayOf, livePast } from './load/days';
import type { Desk, LiveCase } from './load/desk';
import { followLedger, takeVisits } from './load/followUps';
import { inTransaction } from '#apps/setup/inTransaction';
import { findLoad, markBegun, markComplete } from './load/marks';
import { loadAccounts, loadCommittees } from './load/people';
import { loadPolicies, loadReference } from './load/reference';
import { loadRegister } from './load/register';
import { Staff } from './load/staff';

export interface DemonstrationOptions {
  /** The owner's connection: the loader writes the register and moves the clock. */
  readonly ownerUrl: string;
  readonly access: TemporalAccess;
  readonly secretKeys: SecretKeys;
  readonly report: Report;
  /** How many cases; 240 unless told. Only the first load of a database decides it. */
  readonly cases?: number;
  /** How fast business time runs afterwards; 1 unless told. */
  readonly clockFactor?: number;
}

const demonstrationSeed = 410621;
const usualCases = 240;
const connections = 10;
const bulkTimeoutMs = 60_000;

/**
 * Loads the demonstration county into an empty database while a worker runs, finishes what a killed load left, does nothing where all is there;
 * always answers the accounts to try, one for each role. Refuses a database that holds anything else.
 */
export async function loadDemonstration(options: DemonstrationOptions): Promise<readonly LoginToTry[]> {
  const pool = openPool(options.ownerUrl, 'owner', { max: connections, statementTimeoutMs: bulkTimeoutMs });
  const client = openClient(options.access);
  try {
    const found = await findLoad(pool);
    if (found === 'foreign') throw foreign();
    const fresh = { today: dayOf(Date.now()), seed: demonstrationSeed, cases: options.cases ?? usualCases };
    const orders = found === 'none' ? fresh : found.orders;
    if (found === 'none') await markBegun(pool, orders);
    if (found === 'none' || !found.complete) {
      await load(options, { pool, client, county: makeCounty(orders) });
      await markComplete(pool, orders);
    }
    return loginsToTry(accounts(orders));
  } finally {
    await client.connection.close();
    await pool.end();
  }
}

/** Refuses a database that holds anything else than a demonstration, before a worker of ours touches its cases. */
export async function refuseOtherData(ownerUrl: string): Promise<void> {
  const pool = openPool(ownerUrl, 'owner', { max: 1 });
  try {
    if ((await findLoad(pool)) === 'foreign') throw foreign();
  } finally {
    await pool.end();
  }
}

const foreign = (): StartFault =>
  new StartFault(
    '这个数据库里已有其他数据，演示数据只装入空数据库。正式使用请设置 SHOUWANG_MODE=production。',
    'This database holds other data: the demonstration is loaded into an empty database only. For real work set SHOUWANG_MODE=production.',
  );

type Ground = { readonly pool: Pool; readonly client: ReturnType<typeof openClient>; readonly county: County };

async function load(
  { access, secretKeys, report, clockFactor = 1 }: DemonstrationOptions,
  { pool, client, county }: Ground,
): Promise<void> {
  const secrets = new Secrets(secretKeys);
  const cases: LiveCase[] = county.plannedCases.map((planned) => ({ planned }));
  const firstDay = firstDayOf(cases, county.today);
  await loadCounty(pool, { county, secrets, firstDay, report });

  const { taskQueue } = access;
  const gateway = new CaseGateway(client, { taskQueue, answers: answersOf(pool), patienceMs });
  const meetings = new MeetingGateway(client, { taskQueue, patienceMs });
  const known = await knownKeys(pool);
  const samples = new SampleGateway(client, { taskQueue, patienceMs });
  const desk: Desk = {
    pool,
    secrets,
    cases: gateway,
    meetings,
    samples,
    county,
    staff: new Staff(county.accounts),
    known,
  };
  const clock = new DayClock(pool, gateway);
  await clock.begin(known.size === 0 ? startOfDay(firstDay) : await lastMoment(pool));
  if (known.size > 0) await takeVisits(desk, null);
  await livePast(desk, clock, { cases, realNow: Date.now(), report: progress(report, cases.length) });
  await followLedger(desk);
  await clock.finish(clockFactor);
  // Whoever makes them looked before there was a case, and looks again in ten minutes only.
  await new SheetGateway(client, { taskQueue, patienceMs: bulkTimeoutMs }).makeDue();
  const stuck = cases.flatMap((live) => live.stuck ?? []);
  for (const what of stuck) report(`未能照计划办理：${what}`, 'not done as planned');
  report(`${cases.length - stuck.length} 个案件就位`, `${cases.length - stuck.length} cases in place`);
}

const patienceMs = 30_000;
const registeredBeforeDays = 30;

async function loadCounty(
  pool: Pool,
  { county, secrets, firstDay, report }: { county: County; secrets: Secrets; firstDay: string; report: Report },
): Promise<void> {
  const { areas, accounts, households } = county;
  const registeredAt = new Date(startOfDay(addDays(firstDay, -registeredBeforeDays)));
  await inTransaction(pool, async (transaction) => {
    await loadReference(transaction, areas);
    await loadAccounts(transaction, county);
    await loadPolicies(transaction, county);
    report(
      `${areas.length} 个区划、${accounts.length} 个账号已装入`,
      `${areas.length} areas and ${accounts.length} accounts loaded`,
    );
    await loadRegister(transaction, { households, secrets, registeredAt });
    await loadCommittees(transaction, county);
  });
  const people = households.reduce((sum, { facts }) => sum + facts.members.length, 0);
  report(
    `${households.length} 户、${people} 人已登记`,
    `${households.length} households with ${people} people registered`,
  );
}

/** Keys of commands that an interrupted load gave. */
async function knownKeys(pool: Pool): Promise<Set<string>> {
  const { rows } = await pool.query<{ key: string }>('SELECT key FROM case_event WHERE key IS NOT NULL');
  return new Set(rows.map(({ key }) => key));
}

/** Where an interrupted past goes on: after all that has happened. */
async function lastMoment(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ at: Date | null }>('SELECT max(at) AS at FROM case_event');
  return (rows[0]?.at?.getTime() ?? 0) + 1;
}

const reportEveryMs = 5_000;

/** Tells now and then how far the past has come. */
function progress(report: Report, cases: number) {
  report(`${cases} 个案件从头办起`, `${cases} cases are worked from their first day`);
  let toldAt = Date.now();
  return ({ day, commands }: { day: string; commands: number }) => {
    if (Date.now() - toldAt < reportEveryMs) return;
    toldAt = Date.now();
    report(`办到 ${day}，共 ${commands} 件事`, `${day} reached, ${commands} decisions`);
  };
}
