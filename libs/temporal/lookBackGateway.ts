import { randomUUID } from 'node:crypto';
import { type Client, WithStartWorkflowOperation } from '@temporalio/client';
import type { Workflow } from '@temporalio/common';
import { lookBackWorkflowId, lookBackWorkflowName, type Opened, openDueUpdateName } from '#workflows/lookBack/messages';
import { meaningOf } from './answers';

/** The door to the schedule of look-backs. */
export class LookBackGateway {
  constructor(
    private readonly client: Client,
    private readonly options: { readonly taskQueue: string; readonly patienceMs?: number },
  ) {}

  /** Sees to it that the schedule runs, as it does for as long as the installation lives. */
  async keepRunning(): Promise<void> {
    await this.client.workflow.start(lookBackWorkflowName, { args: [], ...this.startOptions() });
  }

  /** Opens what is due now: after the clock was moved. */
  async openDue(): Promise<Opened> {
    const startWorkflowOperation = new WithStartWorkflowOperation(lookBackWorkflowName, {
      args: [],
      ...this.startOptions(),
    });
    try {
      return await this.client.withDeadline(Date.now() + (this.options.patienceMs ?? 20_000), () =>
        this.client.workflow.executeUpdateWithStart<Workflow, Opened, []>(openDueUpdateName, {
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
      workflowId: lookBackWorkflowId(this.options.taskQueue),
      taskQueue: this.options.taskQueue,
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    } as const;
  }
}
