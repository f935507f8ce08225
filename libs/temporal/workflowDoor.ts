import { randomUUID } from 'node:crypto';
import { type Client, WithStartWorkflowOperation } from '@temporalio/client';
import type { Workflow } from '@temporalio/common';
import { meaningOf, NotRunning } from './answers';

/** Where a workflow's worker listens, and how long whoever asks waits for the answer. */
export interface DoorOptions {
  readonly taskQueue: string;
  readonly patienceMs?: number;
}

/** One run of a workflow, and what it is started with. */
export interface Run {
  readonly workflowId: string;
  readonly args: readonly unknown[];
}

/**
 * `once`: a run that has ended is never started again, and its outcome stands in its row. `always`: there is one for as long as the
 * installation lives.
 */
export type Lifetime = 'once' | 'always';

/** The way to a workflow that whoever comes first starts, however often the button is pressed. */
export class WorkflowDoor {
  constructor(
    private readonly client: Client,
    private readonly options: DoorOptions,
    private readonly workflowName: string,
    private readonly lifetime: Lifetime,
  ) {}

  /** Sees to it that it runs, or has run. Throws `Unknown`. */
  async start(run: Run): Promise<void> {
    try {
      await this.within(() => this.client.workflow.start(this.workflowName, this.startOf(run)));
    } catch (error) {
      const meaning = meaningOf(error);
      if (!(meaning instanceof NotRunning)) throw meaning;
    }
  }

  /** Sends an update, starting the workflow where it does not run. Throws `Refused`, `Unknown`, or `NotRunning`: it is over. */
  async ask<T, A extends unknown[]>(run: Run, update: string, ...args: A): Promise<T> {
    const startWorkflowOperation = new WithStartWorkflowOperation(this.workflowName, this.startOf(run));
    try {
      return await this.within(() =>
        this.client.workflow.executeUpdateWithStart<Workflow, T, A>(update, {
          args,
          updateId: randomUUID(),
          startWorkflowOperation,
        }),
      );
    } catch (error) {
      throw meaningOf(error);
    }
  }

  private startOf({ workflowId, args }: Run) {
    return {
      workflowId,
      args: [...args],
      taskQueue: this.options.taskQueue,
      workflowIdConflictPolicy: 'USE_EXISTING',
      ...(this.lifetime === 'once'
        ? ({ workflowTaskTimeout: '4s', workflowIdReusePolicy: 'REJECT_DUPLICATE' } as const)
        : ({ workflowIdReusePolicy: 'ALLOW_DUPLICATE' } as const)),
    } as const;
  }

  private within<T>(ask: () => Promise<T>): Promise<T> {
    const patienceMs = this.options.patienceMs ?? (this.lifetime === 'once' ? 15_000 : 20_000);
    return this.client.withDeadline(Date.now() + patienceMs, ask);
  }
}
