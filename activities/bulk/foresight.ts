import type { Pool } from 'pg';
import { type BulkCase, type BulkRecord, type Foreseen, mayBeGiven, type Verdict } from '#database/casework/bulk';
import { isLookedBack, lookBackDueOn } from '#database/casework/lookBacks';
import { troubleOf } from '#database/casework/drift';
import { readCalendar } from '#database/casework/referenceData';
import { findTarget, policyFinder } from '#database/ledger/findPolicy';
import { assessCase } from '#database/ledger/assessCase';
import { dayOf } from '#domain/calendar/instant';
import { bulkFacts, wordsFor } from '#domain/bulk/order';
import { decide } from '#domain/process/decide';
import { evolveAll } from '#domain/process/evolve';
import type { CaseState } from '#domain/process/state';
import { isRefusal, type Refusal, refuse } from '#domain/refusal';
import { repairOf } from '#domain/stuck/reason';

/** What would happen to a case if the order were given now: the domain's own answer, on the case as its ledger stands. */
export async function foresee(pool: Pool, one: BulkCase, { order, actor }: BulkRecord): Promise<Verdict> {
  if (order.kind === 'repair') return verdictOf(await foreseeRepair(pool, one.caseId));
  if (order.kind === 'askLookBack') return verdictOf(await foreseeLookBack(pool, one));
  if (one.taskId === null && bulkFacts[order.kind].onTask) return verdictOf(refuse('bulk.noTask'));
  const words = wordsFor(order, one.taskId ?? '');
  if (words === null) throw new Error(`Nothing is ordered by ${order.kind}`);
  const looked = await assessCase(pool, { ...one, afterSeq: 0, key: null, inspect: null });
  const state = evolveAll(null, looked.rows);
  if (state === null) return verdictOf(refuse('access.missing'));
  const refusal = await whyNotGiven(pool, order, { state, taskId: one.taskId ?? '' });
  if (refusal) return verdictOf(refusal);
  const today = dayOf(looked.now);
  const moveTo = order.kind === 'movePolicy' ? await findTarget(pool, targetOf(order), { ...state, today }) : null;
  const calendar = await readCalendar(pool, today);
  const circumstances = { now: looked.now, outages: looked.outages, findings: [], calendar, moveTo };
  const command = { ...words, key: '', bodyHash: '', caseId: one.caseId, actor };
  const birth = { ...one, policyHash: '' };
  const policy = await policyFinder(pool)(state.policyCode, state.policyVersion);
  const decided = decide(state, command, policy, circumstances, birth);
  if (isRefusal(decided)) return verdictOf(decided);
  const [first] = decided;
  return first === undefined ? verdictOf(refuse('bulk.alreadySo')) : { will: first };
}

/** Nobody is given work who has no right to it; asked again when the case's turn comes. */
export async function whyNotGiven(
  pool: Pool,
  order: BulkRecord['order'],
  { state, taskId }: { state: CaseState; taskId: string },
): Promise<Refusal | null> {
  if (order.kind !== 'handOver') return null;
  const task = state.tasks.find((each) => each.taskId === taskId);
  if (task === undefined) return refuse('task.notOpen', { field: 'taskId' });
  const may = await mayBeGiven(pool, { ...task, accountId: order.toAccountId });
  return may ? null : refuse('account.unknown', { field: 'toAccountId' });
}

async function foreseeRepair(pool: Pool, caseId: string): Promise<Foreseen | Refusal> {
  const trouble = await troubleOf(pool, caseId);
  if (trouble === null) return refuse('bulk.nothingWrong');
  const repair = repairOf[trouble];
  return repair === null ? refuse('bulk.noButton') : { repair };
}

async function foreseeLookBack(pool: Pool, { householdId, areaCode }: BulkCase): Promise<Foreseen | Refusal> {
  if (await isLookedBack(pool, householdId)) return refuse('lookBack.open', { field: 'householdId' });
  return { lookBackDueOn: await lookBackDueOn(pool, areaCode) };
}

function verdictOf(seen: Foreseen | Refusal): Verdict {
  return isRefusal(seen) ? { code: seen.code, params: seen.params } : { will: seen };
}

function targetOf({ policyCode, policyVersion }: Extract<BulkRecord['order'], { kind: 'movePolicy' }>) {
  return { code: policyCode, version: policyVersion, kept: false };
}
