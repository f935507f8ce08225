import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import { caseWorkflowId, caseWorkflowName } from '#workflows/case/messages';

/** What the server says of one case's workflow. */
export interface Probed {
  readonly running: boolean;
  /** Attempts of the workflow task at hand; 0 where there is none. */
  readonly taskAttempts: number;
  /** Regular side effects that are not done yet. */
  readonly pending: readonly string[];
  /** Regular side effects that have failed at least once and are being tried again. */
  readonly failing: readonly { readonly activityId: string; readonly attempts: number }[];
}

/** One run as the server lists it. */
export interface RunningCase {
  readonly householdId: string;
  readonly runId: string;
  /** ISO 8601, by the server's clock. */
  readonly startedAt: string;
}

const prefix = caseWorkflowId('');

/** Looks at the workflows of cases from outside, for the comparison with the ledger, and tries again what fails. */
export class CaseProbe {
  constructor(
    private readonly client: Client,
    private readonly taskQueue: string,
  ) {}

  /** Every case that runs, page by page as the server lists them. */
  async *running(): AsyncIterable<RunningCase> {
    const query = `WorkflowType = '${caseWorkflowName}' AND ExecutionStatus = 'Running' AND TaskQueue = '${this.taskQueue}'`;
    for await (const { workflowId, runId, startTime } of this.client.workflow.list({ query, pageSize: 1000 }))
      yield { householdId: workflowId.slice(prefix.length), runId, startedAt: startTime.toISOString() };
  }

  async look(householdId: string): Promise<Probed> {
    try {
      const { raw, status } = await this.client.workflow.getHandle(caseWorkflowId(householdId)).describe();
      const pending = raw.pendingActivities ?? [];
      const failing = pending.filter(({ attempt }) => (attempt ?? 0) > 1);
      return {
        running: status.name === 'RUNNING',
        taskAttempts: raw.pendingWorkflowTask?.attempt ?? 0,
        pending: pending.map(({ activityId }) => activityId ?? ''),
        failing: failing.map(({ activityId, attempt }) => ({ activityId: activityId ?? '', attempts: attempt ?? 0 })),
      };
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return { running: false, taskAttempts: 0, pending: [], failing: [] };
      throw error;
    }
  }

  /** Ends one run of which nothing is to be done any more; a later run of the same household is left alone. */
  async end(householdId: string, runId: string): Promise<void> {
    try {
      await this.client.workflow.getHandle(caseWorkflowId(householdId), runId).terminate('no open case in the ledger');
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
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
