import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import {
  type BulkCase,
  bulkCases,
  type BulkOutcome,
  type BulkRecord,
  countAttempt,
  insertBulkSubmission,
  readBulk,
  settleCase,
  writeApproval,
  writeEnd,
  writeStart,
  writeState,
  writeVerdict,
} from '#database/casework/bulk';
import { lookBackDueOn, lookBackReasonPurpose, openAskedLookBack } from '#database/casework/lookBacks';
import type { Secrets } from '#database/secrets';
import { wordsFor } from '#domain/bulk/order';
import type { SubmissionRef } from '#domain/process/command';
import { Refused, Unknown } from '#temporal/answers';
import type { CaseGateway } from '#temporal/caseGateway';
import type { BulkActivities } from '#workflows/bulk/messages';
import type { DriftActivities } from '#workflows/drift/messages';
import { beating } from '../import/beating';
import { nameWithin } from '../import/naming';
import { foresee } from './foresight';

const atOnce = 8;
const batch = 20;
const previewedAtOnce = 4;
const previewBatch = 100;
/** A case that does not answer so often is told as such, so that the others and their end do not wait for it. */
const mostAttempts = 5;

export interface BulkParts {
  readonly pool: Pool;
  readonly secrets: Secrets;
  readonly cases: Pick<CaseGateway, 'send'>;
  readonly repairCase: DriftActivities['repairCase'];
}

/** One intervention for many cases: foreseen for each, then done to each once. */
export class BulkSideEffects implements BulkActivities {
  private readonly pool: Pool;

  constructor(private readonly parts: BulkParts) {
    this.pool = parts.pool;
  }

  readonly previewCases = (operationId: string): Promise<void> =>
    beating(async () => {
      const bulk = await readBulk(this.pool, this.parts.secrets, operationId);
      for (;;) {
        const { cases } = await bulkCases(this.pool, { operationId, state: 'unseen', limit: previewBatch });
        if (cases.length === 0) return;
        await inLanes(cases, previewedAtOnce, async (one) => {
          const verdict = await foresee(this.pool, one, bulk);
          await writeVerdict(this.pool, { operationId, caseId: one.caseId, verdict });
        });
      }
    });

  readonly approveOperation = (operationId: string, accountId: string): Promise<void> =>
    writeApproval(this.pool, operationId, accountId);

  readonly beginOperation = (operationId: string, accountId: string): Promise<boolean> =>
    writeStart(this.pool, operationId, accountId);

  readonly markOperation = (operationId: string, state: 'previewed' | 'running' | 'paused'): Promise<void> =>
    writeState(this.pool, operationId, state);

  readonly workCases = (operationId: string): Promise<number> =>
    beating(async () => {
      const bulk = await readBulk(this.pool, this.parts.secrets, operationId);
      const { cases, count } = await bulkCases(this.pool, { operationId, state: 'waiting', limit: batch });
      let settled = 0;
      await inLanes(cases, atOnce, async (one) => {
        const outcome = await this.give(operationId, bulk, one);
        if (outcome === null) return;
        await settleCase(this.pool, { operationId, caseId: one.caseId, outcome });
        settled++;
      });
      return count - settled;
    });

  readonly endOperation = (operationId: string, state: 'done' | 'cancelled'): Promise<void> =>
    writeEnd(this.pool, operationId, state);

  /** What became of the case; null where it did not answer and is asked again under the same key. */
  private async give(operationId: string, bulk: BulkRecord, one: BulkCase): Promise<BulkOutcome | null> {
    try {
      if (bulk.order.kind === 'repair') return await this.repair(one);
      if (bulk.order.kind === 'askLookBack') return await this.askLookBack(operationId, bulk, one);
      return await this.command(operationId, bulk, one);
    } catch (error) {
      if (error instanceof Refused) {
        const { code, params } = error.refusal;
        return { state: 'left', code, ...(params && { params }) };
      }
      // What a repair meets is not ours: it says nothing of what became of it.
      if (!(error instanceof Unknown) && bulk.order.kind !== 'repair') throw error;
      const attempts = await countAttempt(this.pool, { operationId, caseId: one.caseId });
      return attempts < mostAttempts ? null : { state: 'unknown', code: 'unavailable.unknown' };
    }
  }

  private async command(operationId: string, bulk: BulkRecord, one: BulkCase): Promise<BulkOutcome> {
    const { order, actor } = bulk;
    const words = wordsFor(order, one.taskId ?? '');
    if (words === null) throw new Error(`Nothing is ordered by ${order.kind}`);
    // Whoever lost the right since the preview is given nothing. Asked before the key is used: a repetition finds its answer by the key.
    const key = `${operationId}:${one.caseId}:bulk`;
    if (order.kind === 'handOver' && !(await this.wasGiven(key))) {
      const seen = await foresee(this.pool, one, bulk);
      if ('code' in seen) return { state: 'left', code: seen.code, ...(seen.params && { params: seen.params }) };
    }
    const submission = await this.keep(operationId, bulk, one);
    const bodyHash = hashOf([words, one.caseId, actor.accountId]);
    const { householdId, caseId } = one;
    const { seq } = await this.parts.cases.send(householdId, { ...words, key, bodyHash, caseId, actor, submission });
    return { state: 'done', seq };
  }

  private async wasGiven(key: string): Promise<boolean> {
    const { rowCount } = await this.pool.query('SELECT FROM case_event WHERE key = $1', [key]);
    return rowCount !== 0;
  }

  private async repair({ caseId }: BulkCase): Promise<BulkOutcome> {
    const { done, trouble } = await this.parts.repairCase(caseId);
    if (done !== 'nothing') return { state: 'done', seq: null };
    return { state: 'left', code: trouble === null ? 'bulk.nothingWrong' : 'bulk.noButton' };
  }

  /** One look-back at each household, named by operation and case: asked for again it is the same. */
  private async askLookBack(operationId: string, { actor, text }: BulkRecord, one: BulkCase): Promise<BulkOutcome> {
    const { secrets } = this.parts;
    const { caseId, householdId, areaCode } = one;
    const isOpen = await openAskedLookBack(this.pool, {
      ...{ id: nameWithin(secrets, operationId, `lookBack|${caseId}`), areaCode, householdId, caseId },
      ...{ requestedBy: actor.accountId, reason: secrets.seal(lookBackReasonPurpose, text ?? '') },
      dueOn: await lookBackDueOn(this.pool, areaCode),
    });
    return isOpen ? { state: 'done', seq: null } : { state: 'left', code: 'lookBack.open' };
  }

  /** What was typed for all is kept with each case, as if it had been typed there. */
  private async keep(operationId: string, { order, actor, text }: BulkRecord, one: BulkCase): Promise<SubmissionRef> {
    const { secrets } = this.parts;
    const { kind, ...codes } = order;
    const body = { taskId: one.taskId, ...codes, ...(text !== null && { reasonText: text }), operationId };
    const ref = { id: nameWithin(secrets, operationId, `bulk|${one.caseId}`), hash: hashOf(body) };
    const sealed = secrets.seal('submission', JSON.stringify(body));
    const form = kind === 'handOver' ? kind : (wordsFor(order, one.taskId ?? '')?.type ?? kind);
    await insertBulkSubmission(this.pool, { ...one, form, author: actor.accountId, ref, body: sealed });
    return ref;
  }
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/** A failure is told when nothing is under way any more: the next attempt begins with what is left. */
async function inLanes<T>(items: readonly T[], lanes: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const lane = async () => {
    for (const item of queue) await work(item);
  };
  const ended = await Promise.allSettled(Array.from({ length: lanes }, lane));
  const failed = ended.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}
