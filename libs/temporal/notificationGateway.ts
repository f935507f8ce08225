import type { Client } from '@temporalio/client';
import {
  eventsRecordedSignalName,
  notificationsWorkflowId,
  notificationsWorkflowName,
} from '#workflows/notifications/messages';
import { type DoorOptions, WorkflowDoor } from './workflowDoor';

/** The door to the workflow that sees to it that everybody is told. */
export class NotificationGateway {
  private readonly door: WorkflowDoor;
  private readonly workflowId: string;

  constructor(
    private readonly client: Client,
    options: DoorOptions,
  ) {
    this.door = new WorkflowDoor(client, options, notificationsWorkflowName, 'always');
    this.workflowId = notificationsWorkflowId(options.taskQueue);
  }

  /** Sees to it that people are told, as it does for as long as the installation lives. */
  keepRunning(): Promise<void> {
    return this.door.start({ workflowId: this.workflowId, args: [] });
  }

  /** Says that something waits to be told or sent; nobody waits for it. One that is lost costs a minute: the workflow looks by itself. */
  lookNow(): void {
    this.look().catch(() => {
      // It looks by itself, and each worker brings it back where it does not run.
    });
  }

  private async look(): Promise<void> {
    await this.keepRunning();
    await this.client.workflow.getHandle(this.workflowId).signal(eventsRecordedSignalName);
  }
}
