import { randomUUID } from 'node:crypto';
import { type Client, WithStartWorkflowOperation } from '@temporalio/client';
import type { Workflow } from '@temporalio/common';
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

/** The door to meetings: minutes are submitted, confirmed or refused, however often the button is pressed. */
export class MeetingGateway {
  constructor(
    private readonly client: Client,
    private readonly options: { readonly taskQueue: string; readonly patienceMs?: number },
  ) {}

  /** Submits the minutes; answers when every item is reserved (`submitted`) or none (`aborted`, with each item's refusal). */
  async submit(start: MeetingStart): Promise<MeetingAnswer> {
    const startWorkflowOperation = new WithStartWorkflowOperation(meetingWorkflowName, {
      workflowId: meetingWorkflowId(start.meetingId),
      taskQueue: this.options.taskQueue,
      args: [start],
      workflowTaskTimeout: '4s',
      workflowIdConflictPolicy: 'USE_EXISTING',
      // A meeting's minutes are decided once: a run that ended is not started again, its outcome stands in the meeting's row.
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
    });
    return this.answered(() =>
      this.client.workflow.executeUpdateWithStart<Workflow, MeetingAnswer, []>(submitUpdateName, {
        args: [],
        updateId: randomUUID(),
        startWorkflowOperation,
      }),
    );
  }

  /** The secretary confirms: every vote takes effect. */
  confirm(meetingId: string, decision: MeetingDecision): Promise<MeetingAnswer> {
    return this.decide(meetingId, confirmUpdateName, decision);
  }

  /** The secretary refuses: the minutes go back, every item is released. */
  refuse(meetingId: string, decision: MeetingDecision): Promise<MeetingAnswer> {
    return this.decide(meetingId, refuseUpdateName, decision);
  }

  private decide(meetingId: string, name: string, decision: MeetingDecision): Promise<MeetingAnswer> {
    const handle = this.client.workflow.getHandle(meetingWorkflowId(meetingId));
    return this.answered(() =>
      handle.executeUpdate<MeetingAnswer, [MeetingDecision]>(name, { args: [decision], updateId: randomUUID() }),
    );
  }

  /** Throws `Refused`, `Unknown`, or `NotRunning`: the outcome then stands in the meeting's row. */
  private async answered(ask: () => Promise<MeetingAnswer>): Promise<MeetingAnswer> {
    try {
      return await this.client.withDeadline(Date.now() + (this.options.patienceMs ?? 15_000), ask);
    } catch (error) {
      throw meaningOf(error);
    }
  }
}
