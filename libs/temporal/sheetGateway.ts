import type { Client } from '@temporalio/client';
import { makeDueUpdateName, sheetsWorkflowId, sheetsWorkflowName } from '#workflows/sheets/messages';
import { type DoorOptions, type Run, WorkflowDoor } from './workflowDoor';

/** The door to the making of weekly and monthly sheets. */
export class SheetGateway {
  private readonly door: WorkflowDoor;
  private readonly run: Run;

  constructor(client: Client, options: DoorOptions) {
    this.door = new WorkflowDoor(client, options, sheetsWorkflowName, 'always');
    this.run = { workflowId: sheetsWorkflowId(options.taskQueue), args: [] };
  }

  /** Sees to it that sheets are made when they are due, for as long as the installation lives. */
  keepRunning(): Promise<void> {
    return this.door.start(this.run);
  }

  /** Looks now for what is due, as after a clock was moved; answers how many were made meanwhile. */
  makeDue(): Promise<number> {
    return this.door.ask(this.run, makeDueUpdateName);
  }
}
