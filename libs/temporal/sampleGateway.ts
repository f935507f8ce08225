import { randomUUID } from 'node:crypto';
import { type Client, WithStartWorkflowOperation } from '@temporalio/client';
import type { Workflow } from '@temporalio/common';
import {
  type DrawAnswer,
  drawUpdateName,
  sampleWorkflowId,
  sampleWorkflowName,
  type SampleStart,
} from '#workflows/sample/messages';
import { meaningOf } from './answers';

/** The door to draws: one is made, however often the button is pressed. */
export class SampleGateway {
  constructor(
    private readonly client: Client,
    private readonly options: { readonly taskQueue: string; readonly patienceMs?: number },
  ) {}

  /** Draws; answers when the list is frozen and drawn. Throws `Unknown`, or `NotRunning`: it is over, and its row tells. */
  async draw(start: SampleStart): Promise<DrawAnswer> {
    const startWorkflowOperation = new WithStartWorkflowOperation(sampleWorkflowName, {
      workflowId: sampleWorkflowId(start.sampleId),
      args: [start],
      taskQueue: this.options.taskQueue,
      workflowTaskTimeout: '4s',
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
    });
    try {
      return await this.client.withDeadline(Date.now() + (this.options.patienceMs ?? 15_000), () =>
        this.client.workflow.executeUpdateWithStart<Workflow, DrawAnswer, []>(drawUpdateName, {
          args: [],
          updateId: randomUUID(),
          startWorkflowOperation,
        }),
      );
    } catch (error) {
      throw meaningOf(error);
    }
  }
}
