import { randomUUID } from 'node:crypto';
import { type Client, WithStartWorkflowOperation } from '@temporalio/client';
import type { Workflow } from '@temporalio/common';
import {
  type DriftFindings,
  driftWorkflowId,
  driftWorkflowName,
  lookNowUpdateName,
  type Repaired,
  repairUpdateName,
} from '#workflows/drift/messages';
import { meaningOf } from './answers';

/** The door to the comparison of ledger, inbox and workflows. */
export class DriftGateway {
  constructor(
    private readonly client: Client,
    private readonly options: { readonly taskQueue: string; readonly patienceMs?: number },
  ) {}

  /** Sees to it that the comparison runs, as it does for as long as the installation lives. */
  async keepRunning(): Promise<void> {
    await this.client.workflow.start(driftWorkflowName, { args: [], ...this.startOptions() });
  }

  /** Compares now. */
  look(): Promise<DriftFindings> {
    return this.ask<DriftFindings>(lookNowUpdateName, []);
  }

  /** Mends what is wrong with a case, as far as a button can. */
  repair(caseId: string): Promise<Repaired> {
    return this.ask<Repaired>(repairUpdateName, [caseId]);
  }

  private async ask<T>(update: string, args: string[]): Promise<T> {
    const startWorkflowOperation = new WithStartWorkflowOperation(driftWorkflowName, {
      args: [],
      ...this.startOptions(),
    });
    try {
      return await this.client.withDeadline(Date.now() + (this.options.patienceMs ?? 20_000), () =>
        this.client.workflow.executeUpdateWithStart<Workflow, T, string[]>(update, {
          args,
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
      workflowId: driftWorkflowId(this.options.taskQueue),
      taskQueue: this.options.taskQueue,
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    } as const;
  }
}
