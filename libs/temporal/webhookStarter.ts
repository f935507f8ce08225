import type { Client } from '@temporalio/client';
import { webhookWorkflowId, webhookWorkflowName } from '#workflows/webhook/messages';
import { type DoorOptions, WorkflowDoor } from './workflowDoor';

/** Starts the workflow that sends a message; one for each message and round, however often it is asked for. */
export class WebhookStarter {
  private readonly door: WorkflowDoor;

  constructor(client: Client, options: DoorOptions) {
    this.door = new WorkflowDoor(client, options, webhookWorkflowName, 'once');
  }

  /** Throws `Unknown`. */
  start({ id, round }: { readonly id: string; readonly round: number }): Promise<void> {
    return this.door.start({ workflowId: webhookWorkflowId(id, round), args: [id] });
  }
}
