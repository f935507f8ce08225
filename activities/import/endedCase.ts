import type { Pool } from 'pg';
import { readCalendar } from '#database/casework/referenceData';
import { assessCase } from '#database/ledger/assessCase';
import { recordCase } from '#database/ledger/recordCase';
import { dayOf } from '#domain/calendar/instant';
import type { TakeOver } from '#domain/process/helpCommand';
import { decide } from '#domain/process/decide';
import type { Birth, Circumstances } from '#domain/process/draft';
import { evolve } from '#domain/process/evolve';
import type { CaseEvent } from '#domain/process/event';
import { closings, project } from '#domain/process/projection';
import type { CaseState } from '#domain/process/state';
import type { Policy } from '#domain/policy/policy';
import { isRefusal, type Refusal, refuse } from '#domain/refusal';

/** Time and calendar as they are now, for a case that does not exist yet. */
export async function circumstancesNow(
  pool: Pool,
  caseId: string,
  key: string | null,
): Promise<Circumstances & Pick<Awaited<ReturnType<typeof assessCase>>, 'known' | 'rows'>> {
  const { now, outages, known, rows } = await assessCase(pool, {
    caseId,
    afterSeq: 0,
    key,
    areaCode: '',
    inspect: null,
  });
  return { now, outages, known, rows, findings: [], calendar: await readCalendar(pool, dayOf(now)) };
}

/**
 * Takes an ended case over as what it is, a record: ledger and case list without a workflow, which would have nothing to wait for.
 * The recorder guards it as it guards every case; done again it is answered with what stands in the ledger.
 */
export async function recordEnded(
  pool: Pool,
  command: TakeOver,
  { birth, policy }: { birth: Birth; policy: Policy },
): Promise<{ readonly caseId: string } | Refusal> {
  const { known, ...circumstances } = await circumstancesNow(pool, birth.caseId, command.key);
  if (known) return known.bodyHash === command.bodyHash ? { caseId: known.caseId } : refuse('key.otherBody');
  const decided = decide(null, command, policy, circumstances, birth);
  if (isRefusal(decided)) return decided;
  const { actor, key, bodyHash, submission = null } = command;
  const events = decided.map((event, i): CaseEvent => ({
    ...event,
    caseId: birth.caseId,
    seq: i + 1,
    at: circumstances.now,
    actor,
    ...(submission && { submissionId: submission.id }),
  }));
  const after = events.reduce<CaseState | null>((state, event) => evolve(state, event), null);
  if (after === null || after.phase !== 'ended') throw new Error('A case that is still open needs its workflow');
  const result = await recordCase(pool, {
    ...{ caseId: birth.caseId, events, actor, key, bodyHash, submission, remembered: null },
    ...project(after, policy),
    closed: closings(null, events),
  });
  // Somebody else wrote it meanwhile: the next attempt is answered from the ledger.
  if (result.outcome !== 'written') throw new Error(`An ended case was not recorded: ${result.outcome}`);
  return { caseId: birth.caseId };
}
