import type { Client } from '@temporalio/client';
import { lookBackWorkflowId, lookBackWorkflowName, type Opened, openDueUpdateName } from '#workflows/lookBack/messages';
import { type DoorOptions, type Run, WorkflowDoor } from './workflowDoor';

/** The door to the schedule of look-backs. */
export class LookBackGateway {
  private readonly door: WorkflowDoor;
  private readonly run: Run;

  constructor(client: Client, options: DoorOptions) {
    this.door = new WorkflowDoor(client, options, lookBackWorkflowName, 'always');
    this.run = { workflowId: lookBackWorkflowId(options.taskQueue), args: [] };
  }

  /** Sees to it that the schedule runs, as it does for as long as the installation lives. */
  keepRunning(): Promise<void> {
    return this.door.start(this.run);
  }

  /** Opens what is due now: after the clock was moved. */
  openDue(): Promise<Opened> {
    return this.door.ask(this.run, openDueUpdateName);
  }
}
