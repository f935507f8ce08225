import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import {
  type DrawnItem,
  endSample,
  type Proposed,
  settleItem,
  waitingItems,
  type WaitingItem,
  writeSample,
} from '#database/casework/samples';
import { areaAt } from '#domain/access/areas';
import type { CommandActor } from '#domain/process/command';
import { drawByRate } from '#domain/sampling/draw';
import { Refused } from '#temporal/answers';
import type { CaseGateway } from '#temporal/caseGateway';
import type { DrawAnswer, SampleActivities, SampleStart } from '#workflows/sample/messages';
import { beating } from '../import/beating';

const toldAtOnce = 8;
const batch = 80;
const seedBytes = 16;

/** A draw over many cases, and its outcome carried to each of them. */
export class SampleSideEffects implements SampleActivities {
  constructor(
    private readonly pool: Pool,
    private readonly cases: CaseGateway,
  ) {}

  readonly drawSample = async ({ sampleId, ...sample }: SampleStart): Promise<DrawAnswer> => ({
    cases: await writeSample(this.pool, { id: sampleId, ...sample }, drawAmong),
  });

  readonly tellCases = (sampleId: string): Promise<number> =>
    beating(async () => {
      const { items, actor, waiting } = await waitingItems(this.pool, { sampleId, limit: batch });
      const queue = items.values();
      const lane = async () => {
        for (const item of queue) {
          const refusedBy = await this.tell(sampleId, actor, item);
          await settleItem(this.pool, { sampleId, caseId: item.caseId, refusedBy });
        }
      };
      // A failure is told when nothing is under way any more: the next attempt begins with what is left.
      const lanes = await Promise.allSettled(Array.from({ length: toldAtOnce }, lane));
      const failed = lanes.find((one) => one.status === 'rejected');
      if (failed) throw failed.reason;
      return waiting - items.length;
    });

  readonly finishSample = (sampleId: string): Promise<void> => endSample(this.pool, sampleId);

  /** Null when the case took it; a refusal's code when it had left the step meanwhile. Everything else is tried again. */
  private async tell(
    sampleId: string,
    actor: CommandActor,
    { caseId, householdId, taskId, chosen }: WaitingItem,
  ): Promise<string | null> {
    const words = { type: 'applySample', drawId: sampleId, taskId, chosen } as const;
    const bodyHash = createHash('sha256')
      .update(JSON.stringify([words, caseId, actor.accountId]))
      .digest('hex');
    try {
      await this.cases.send(householdId, { ...words, key: `${sampleId}:${caseId}:drawn`, bodyHash, caseId, actor });
      return null;
    } catch (error) {
      if (error instanceof Refused) return error.refusal.code;
      throw error;
    }
  }
}

/** The seed is made here and now, when the list is closed: nobody could foresee whom it falls on. Strata are townships. */
function drawAmong(proposed: readonly Proposed[]): { readonly seed: string; readonly items: readonly DrawnItem[] } {
  const seed = randomBytes(seedBytes).toString('hex');
  const frame = proposed.map((one) => ({ ...one, id: one.caseId, stratum: areaAt(one.areaCode, 'township') }));
  const drawn = new Set(drawByRate(frame, seed).chosen);
  return { seed, items: frame.map((one) => ({ ...one, chosen: drawn.has(one.caseId) })) };
}
