import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import {
  eventsRecordedSignalName,
  notificationsWorkflowId,
  notificationsWorkflowName,
} from '#workflows/notifications/messages';

/**
 * How long what is recorded is gathered into one signal: under load each would be a round of its own. Twice as long after each that
 * follows at once, up to what whoever works through a list does not notice.
 */
const gatheringMs = 1_000;
const longestGatheringMs = 8_000;

/** The door to the workflow that tells people. */
export class NotificationGateway {
  private sending = false;
  private again = false;

  constructor(
    private readonly client: Client,
    private readonly taskQueue: string,
  ) {}

  /** Sees to it that people are told, as it does for as long as the installation lives. */
  async keepRunning(): Promise<void> {
    await this.client.workflow.start(notificationsWorkflowName, { args: [], ...this.startOptions() });
  }

  /**
   * Says that something was recorded of which people are told; nobody waits for it. The first is said at once, all within the
   * seconds after it are one signal; one that is lost costs a minute, since the outbox is looked at in any case.
   */
  eventsRecorded(): void {
    this.again = true;
    if (!this.sending) void this.send();
  }

  private async send(): Promise<void> {
    this.sending = true;
    try {
      for (let pauseMs = gatheringMs; this.again; pauseMs = Math.min(2 * pauseMs, longestGatheringMs)) {
        this.again = false;
        await this.client.workflow.signalWithStart(notificationsWorkflowName, {
          args: [],
          ...this.startOptions(),
          signal: eventsRecordedSignalName,
          signalArgs: [],
        });
        // Holds up nobody who shuts down.
        await pause(pauseMs, undefined, { ref: false });
      }
    } catch {
      // The next round looks by itself.
    } finally {
      this.sending = false;
    }
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
