import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import {
  confirmUpdateName,
  type MeetingAnswer,
  type MeetingDecision,
  meetingWorkflowId,
  meetingWorkflowName,
  type MeetingStart,
  refuseUpdateName,
  submitUpdateName,
} from '#workflows/meeting/messages';
import { meaningOf } from './answers';
import { type DoorOptions, WorkflowDoor } from './workflowDoor';

/** The door to meetings: minutes are submitted, confirmed or refused, however often the button is pressed. */
export class MeetingGateway {
  private readonly door: WorkflowDoor;

  constructor(
    private readonly client: Client,
    private readonly options: DoorOptions,
  ) {
    this.door = new WorkflowDoor(client, options, meetingWorkflowName, 'once');
  }

  /** Submits the minutes; answers when every item is reserved (`submitted`) or none (`aborted`, with each item's refusal). */
  submit(start: MeetingStart): Promise<MeetingAnswer> {
    return this.door.ask({ workflowId: meetingWorkflowId(start.meetingId), args: [start] }, submitUpdateName);
  }

  /** The secretary confirms: every vote takes effect. */
  confirm(meetingId: string, decision: MeetingDecision): Promise<MeetingAnswer> {
    return this.decide(meetingId, confirmUpdateName, decision);
  }

  /** The secretary refuses: the minutes go back, every item is released. */
  refuse(meetingId: string, decision: MeetingDecision): Promise<MeetingAnswer> {
    return this.decide(meetingId, refuseUpdateName, decision);
  }

  /** Only a meeting that was submitted can be decided: it is never started here. Throws `Refused`, `Unknown`, or `NotRunning`. */
  private async decide(meetingId: string, name: string, decision: MeetingDecision): Promise<MeetingAnswer> {
    const handle = this.client.workflow.getHandle(meetingWorkflowId(meetingId));
    try {
      return await this.client.withDeadline(Date.now() + (this.options.patienceMs ?? 15_000), () =>
        handle.executeUpdate<MeetingAnswer, [MeetingDecision]>(name, { args: [decision], updateId: randomUUID() }),
      );
    } catch (error) {
      throw meaningOf(error);
    }
  }
}
