import { randomUUID } from 'node:crypto';
import { type Client, WithStartWorkflowOperation } from '@temporalio/client';
import type { Workflow } from '@temporalio/common';
import { makeDueUpdateName, sheetsWorkflowId, sheetsWorkflowName } from '#workflows/sheets/messages';
import { meaningOf } from './answers';

/** The door to the making of weekly and monthly sheets. */
export class SheetGateway {
  constructor(
    private readonly client: Client,
    private readonly options: { readonly taskQueue: string; readonly patienceMs?: number },
  ) {}

  /** Sees to it that sheets are made when they are due, for as long as the installation lives. */
  async keepRunning(): Promise<void> {
    await this.client.workflow.start(sheetsWorkflowName, { args: [], ...this.startOptions() });
  }

  /** Looks now for what is due, as after a clock was moved; answers how many were made meanwhile. */
  async makeDue(): Promise<number> {
    const startWorkflowOperation = new WithStartWorkflowOperation(sheetsWorkflowName, {
      args: [],
      ...this.startOptions(),
    });
    try {
      return await this.client.withDeadline(Date.now() + (this.options.patienceMs ?? 20_000), () =>
        this.client.workflow.executeUpdateWithStart<Workflow, number, []>(makeDueUpdateName, {
          args: [],
          updateId: randomUUID(),
          startWorkflowOperation,
        }),
      );
    } catch (error) {
      throw meaningOf(error);
    }
  }

  private startOptions() {
    return {
      workflowId: sheetsWorkflowId(this.options.taskQueue),
      taskQueue: this.options.taskQueue,
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    } as const;
  }
}
