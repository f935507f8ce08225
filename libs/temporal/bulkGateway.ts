import type { Client } from '@temporalio/client';
import {
  type BulkStart,
  bulkWorkflowId,
  bulkWorkflowName,
  type Heard,
  type Said,
  sayUpdateName,
} from '#workflows/bulk/messages';
import { type DoorOptions, type Run, WorkflowDoor } from './workflowDoor';

/** The door to operations over many cases: previewed, started, paused, however often the button is pressed. */
export class BulkGateway {
  private readonly door: WorkflowDoor;

  constructor(client: Client, options: DoorOptions) {
    this.door = new WorkflowDoor(client, options, bulkWorkflowName, 'once');
  }

  /** Starts the preview of a set that lies in the database. Started twice it runs once. */
  start(operationId: string): Promise<void> {
    return this.door.start(runOf(operationId));
  }

  /** Says something to it; answers where it stands. An operation whose start was lost is started by what is said to it first. */
  say(operationId: string, said: Said): Promise<Heard> {
    return this.door.ask(runOf(operationId), sayUpdateName, said);
  }
}

function runOf(operationId: string): Run {
  return { workflowId: bulkWorkflowId(operationId), args: [{ operationId } satisfies BulkStart] };
}
