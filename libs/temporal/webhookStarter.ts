import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { webhookWorkflowId, webhookWorkflowName } from '#workflows/webhook/messages';

const patienceMs = 10_000;

/** Starts the workflow that sends a message; one for each message and round, however often it is asked for. */
export class WebhookStarter {
  constructor(
    private readonly client: Client,
    private readonly taskQueue: string,
  ) {}

  async start({ id, round }: { readonly id: string; readonly round: number }): Promise<void> {
    try {
      // Whoever tells people must not wait for a server that is silent.
      await this.client.withDeadline(Date.now() + patienceMs, () =>
        this.client.workflow.start(webhookWorkflowName, {
          workflowId: webhookWorkflowId(id, round),
          taskQueue: this.taskQueue,
          args: [id],
          workflowIdConflictPolicy: 'FAIL',
          workflowIdReusePolicy: 'REJECT_DUPLICATE',
        }),
      );
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
  }
}
