import { Injectable } from '@nestjs/common';
import type { BulkHandOverBody, BulkResult } from '#contract/tasks/bulk';
import type { ApiActor } from '../http/actor';
import { demandOnce, settleRows } from '../http/rowResults';
import { Desk } from './desk';
import { HandingOver } from './handingOver';

/** The desk's small acts on many tasks at once; each task is asked for by itself and answers by itself. */
@Injectable()
export class Bulk {
  constructor(
    private readonly desk: Desk,
    private readonly handing: HandingOver,
  ) {}

  async claim(actor: ApiActor, taskIds: readonly string[]): Promise<BulkResult> {
    const rows = await settleRows(named(taskIds), async ({ taskId }) => {
      await this.desk.claim(actor, taskId);
      return null;
    });
    return { rows };
  }

  async release(actor: ApiActor, taskIds: readonly string[]): Promise<BulkResult> {
    const rows = await settleRows(named(taskIds), async ({ taskId }) => {
      await this.desk.release(actor, taskId);
      return null;
    });
    return { rows };
  }

  async handOver(actor: ApiActor, { rows, toAccountId, reasonText }: BulkHandOverBody): Promise<BulkResult> {
    demandOnce(rows);
    const body = { toAccountId, ...(reasonText !== undefined && { reasonText }) };
    return {
      rows: await settleRows(rows, async (row) => (await this.handing.handOver(actor, { ...row, body })).seq),
    };
  }
}

const named = (taskIds: readonly string[]): { taskId: string }[] => taskIds.map((taskId) => ({ taskId }));
