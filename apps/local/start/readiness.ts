import { setTimeout as pause } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import { connectionOptions, type TemporalAccess } from '#temporal/connection';

const pollMs = 200;

export interface Waiting {
  readonly timeoutMs: number;
}

/** Waits until the API answers that everything it stands on answers too; false when it has not within the time. */
export async function apiIsReady(address: string, { timeoutMs }: Waiting): Promise<boolean> {
  return becomesTrue(timeoutMs, async () => {
    try {
      const response = await fetch(`${address}/api/health/ready`, { signal: AbortSignal.timeout(5_000) });
      return response.ok;
    } catch {
      // It does not listen yet.
      return false;
    }
  });
}

/** Waits until a worker listens at the task queue; false when none has within the time. */
export async function workerIsReady(access: TemporalAccess, { timeoutMs }: Waiting): Promise<boolean> {
  const connection = await Connection.connect(connectionOptions(access));
  try {
    return await becomesTrue(timeoutMs, async () => {
      const { pollers } = await connection.workflowService.describeTaskQueue({
        namespace: access.namespace,
        taskQueue: { name: access.taskQueue },
        taskQueueType: temporal.api.enums.v1.TaskQueueType.TASK_QUEUE_TYPE_WORKFLOW,
      });
      return (pollers?.length ?? 0) > 0;
    });
  } finally {
    await connection.close();
  }
}

async function becomesTrue(timeoutMs: number, ask: () => Promise<boolean>): Promise<boolean> {
  const until = Date.now() + timeoutMs;
  while (!(await ask())) {
    if (Date.now() > until) return false;
    await pause(pollMs);
  }
  return true;
}
