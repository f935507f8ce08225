import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import type { Command } from '#workflows/case/messages';
import { accountOf, village } from '#test/support/cases/liveCase';
import { inParallel } from '../inParallel';
import type { Act } from '../load';
import { decisionsPerCase } from './clerk';
import { referenceUpdateName, referenceWorkflowName } from './referenceMessages';

/** Running reference workflows; each takes as many updates as a case takes decisions. */
export class ReferenceShelf {
  private readonly ready: string[] = [];

  constructor(
    private readonly client: Client,
    private readonly taskQueue: string,
  ) {}

  take(): string | undefined {
    return this.ready.shift();
  }

  async fill(count: number): Promise<void> {
    const missing = Math.max(0, count - this.ready.length);
    const started = await inParallel(missing, 16, async () => {
      const workflowId = `reference:${randomUUID()}`;
      await this.client.workflow.start(referenceWorkflowName, {
        workflowId,
        taskQueue: this.taskQueue,
        workflowTaskTimeout: '4s',
      });
      // The first update finds the workflow in the worker's memory, as a decision finds its case.
      await this.write(workflowId);
      return workflowId;
    });
    this.ready.push(...started);
  }

  async write(workflowId: string): Promise<void> {
    const handle = this.client.workflow.getHandle(workflowId);
    await handle.executeUpdate<number, [Command]>(referenceUpdateName, {
      args: [sampleCommand()],
      updateId: randomUUID(),
    });
  }
}

/** One user of the reference. */
export function referenceUser(shelf: ReferenceShelf): Act {
  let workflowId: string | undefined;
  let left = 0;
  return async () => {
    if (left === 0) [workflowId, left] = [shelf.take(), decisionsPerCase];
    if (workflowId === undefined) return false;
    left--;
    await shelf.write(workflowId);
    return true;
  };
}

// As large as the commands that the cases get.
function sampleCommand(): Command {
  return {
    type: 'completeTask',
    key: randomUUID(),
    bodyHash: '0'.repeat(64),
    caseId: randomUUID(),
    taskId: `${randomUUID()}:12:townshipReview`,
    decision: 'approve',
    codes: { on: '2026-01-01', dealtWith: [] },
    actor: { accountId: accountOf('townshipOfficer'), role: 'townshipOfficer', areaCode: village },
  };
}
