import type { Client } from '@temporalio/client';
import {
  type DrawAnswer,
  drawUpdateName,
  sampleWorkflowId,
  sampleWorkflowName,
  type SampleStart,
} from '#workflows/sample/messages';
import { type DoorOptions, WorkflowDoor } from './workflowDoor';

/** The door to draws: one is made, however often the button is pressed. */
export class SampleGateway {
  private readonly door: WorkflowDoor;

  constructor(client: Client, options: DoorOptions) {
    this.door = new WorkflowDoor(client, options, sampleWorkflowName, 'once');
  }

  /** Draws; answers when the list is frozen and drawn. */
  draw(start: SampleStart): Promise<DrawAnswer> {
    return this.door.ask({ workflowId: sampleWorkflowId(start.sampleId), args: [start] }, drawUpdateName);
  }
}
