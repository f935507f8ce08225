import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import { caseWorkflowId, caseWorkflowName } from '#workflows/case/messages';

/** What the server says of one case's workflow. */
export interface Probed {
  readonly running: boolean;
  /** Attempts of the workflow task at hand; 0 where there is none. */
  readonly taskAttempts: number;
  /** Regular side effects that have failed at least once and are being tried again. */
  readonly failing: readonly { readonly activityId: string; readonly attempts: number }[];
}

const prefix = caseWorkflowId('');

/** Looks at the workflows of cases from outside, for the comparison with the ledger, and tries again what fails. */
export class CaseProbe {
  constructor(
    private readonly client: Client,
    private readonly taskQueue: string,
  ) {}

  /** Households whose case runs, page by page as the server lists them. */
  async *running(): AsyncIterable<string> {
    const query = `WorkflowType = '${caseWorkflowName}' AND ExecutionStatus = 'Running' AND TaskQueue = '${this.taskQueue}'`;
    for await (const { workflowId } of this.client.workflow.list({ query, pageSize: 1000 }))
      yield workflowId.slice(prefix.length);
  }

  async look(householdId: string): Promise<Probed> {
    try {
      const { raw, status } = await this.client.workflow.getHandle(caseWorkflowId(householdId)).describe();
      const failing = (raw.pendingActivities ?? []).filter(({ attempt }) => (attempt ?? 0) > 1);
      return {
        running: status.name === 'RUNNING',
        taskAttempts: raw.pendingWorkflowTask?.attempt ?? 0,
        failing: failing.map(({ activityId, attempt }) => ({ activityId: activityId ?? '', attempts: attempt ?? 0 })),
      };
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return { running: false, taskAttempts: 0, failing: [] };
      throw error;
    }
  }

  /** Tries a failing side effect again at once. */
  async retry(householdId: string, activityId: string): Promise<void> {
    await this.client.workflowService.resetActivity({
      namespace: this.client.options.namespace,
      execution: { workflowId: caseWorkflowId(householdId) },
      id: activityId,
    } satisfies temporal.api.workflowservice.v1.IResetActivityRequest);
  }
}
