import { randomUUID } from 'node:crypto';
import { type Client, WithStartWorkflowOperation } from '@temporalio/client';
import type { Workflow } from '@temporalio/common';
import {
  type BulkStart,
  bulkWorkflowId,
  bulkWorkflowName,
  type Heard,
  type Said,
  sayUpdateName,
} from '#workflows/bulk/messages';
import { meaningOf, NotRunning } from './answers';

/** The door to operations over many cases: previewed, started, paused, however often the button is pressed. */
export class BulkGateway {
  constructor(
    private readonly client: Client,
    private readonly options: { readonly taskQueue: string; readonly patienceMs?: number },
  ) {}

  /** Starts the preview of a set that lies in the database. Started twice it runs once. */
  async start(operationId: string): Promise<void> {
    try {
      await this.within(() =>
        this.client.workflow.start(bulkWorkflowName, {
          args: [{ operationId } satisfies BulkStart],
          ...this.startOptions(operationId),
        }),
      );
    } catch (error) {
      const meaning = meaningOf(error);
      // It ran already, and what became of it stands in its row.
      if (!(meaning instanceof NotRunning)) throw meaning;
    }
  }

  /** Says something to it; answers where it stands. Throws `Unknown`, or `NotRunning`: its row then tells. */
  async say(operationId: string, said: Said): Promise<Heard> {
    // An operation whose start was lost is started by what is said to it first.
    const startWorkflowOperation = new WithStartWorkflowOperation(bulkWorkflowName, {
      args: [{ operationId } satisfies BulkStart],
      ...this.startOptions(operationId),
    });
    try {
      return await this.within(() =>
        this.client.workflow.executeUpdateWithStart<Workflow, Heard, [Said]>(sayUpdateName, {
          args: [said],
          updateId: randomUUID(),
          startWorkflowOperation,
        }),
      );
    } catch (error) {
      throw meaningOf(error);
    }
  }

  private startOptions(operationId: string) {
    return {
      workflowId: bulkWorkflowId(operationId),
      taskQueue: this.options.taskQueue,
      workflowTaskTimeout: '4s',
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
    } as const;
  }

  private within<T>(ask: () => Promise<T>): Promise<T> {
    return this.client.withDeadline(Date.now() + (this.options.patienceMs ?? 15_000), ask);
  }
}
