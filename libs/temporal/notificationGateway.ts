import type { Client } from '@temporalio/client';
import {
  eventsRecordedSignalName,
  notificationsWorkflowId,
  notificationsWorkflowName,
} from '#workflows/notifications/messages';

/** The door to the workflow that tells people. */
export class NotificationGateway {
  constructor(
    private readonly client: Client,
    private readonly taskQueue: string,
  ) {}

  /** Sees to it that people are told, as it does for as long as the installation lives. */
  async keepRunning(): Promise<void> {
    await this.client.workflow.start(notificationsWorkflowName, { args: [], ...this.startOptions() });
  }

  /** Says that there is something to tell; nobody waits for it. One that is lost costs a minute, since the outbox is looked at in any case. */
  eventsRecorded(): void {
    this.client.workflow
      .signalWithStart(notificationsWorkflowName, {
        args: [],
        ...this.startOptions(),
        signal: eventsRecordedSignalName,
        signalArgs: [],
      })
      .catch(() => {
        // The next round looks by itself.
      });
  }

  private startOptions() {
    return {
      workflowId: notificationsWorkflowId(this.taskQueue),
      taskQueue: this.taskQueue,
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    } as const;
  }
}
