import { randomUUID } from 'node:crypto';
import { type Client, WithStartWorkflowOperation } from '@temporalio/client';
import type { Workflow } from '@temporalio/common';
import {
  decideImportUpdateName,
  type ImportAnswer,
  type ImportDecision,
  importWorkflowId,
  importWorkflowName,
  type ImportStart,
} from '#workflows/import/messages';
import { meaningOf, NotRunning } from './answers';

/** The door to imports: a workbook is checked, confirmed, cancelled, however often the button is pressed. */
export class ImportGateway {
  constructor(
    private readonly client: Client,
    private readonly options: { readonly taskQueue: string; readonly patienceMs?: number },
  ) {}

  /** Starts the dry run of a workbook that lies in the database. Started twice it runs once. */
  async start(importId: string): Promise<void> {
    try {
      await this.within(() =>
        this.client.workflow.start(importWorkflowName, {
          workflowId: importWorkflowId(importId),
          args: [{ importId } satisfies ImportStart],
          ...this.startOptions(),
        }),
      );
    } catch (error) {
      const meaning = meaningOf(error);
      // It ran already, and what became of it stands in its row.
      if (!(meaning instanceof NotRunning)) throw meaning;
    }
  }

  /** Confirms or cancels; answers where the import stands. Throws `Unknown`, or `NotRunning`: its row then tells. */
  async decide(importId: string, decision: ImportDecision): Promise<ImportAnswer> {
    // An import whose start was lost is started by its first decision.
    const startWorkflowOperation = new WithStartWorkflowOperation(importWorkflowName, {
      workflowId: importWorkflowId(importId),
      args: [{ importId } satisfies ImportStart],
      ...this.startOptions(),
    });
    try {
      return await this.within(() =>
        this.client.workflow.executeUpdateWithStart<Workflow, ImportAnswer, [ImportDecision]>(decideImportUpdateName, {
          args: [decision],
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
