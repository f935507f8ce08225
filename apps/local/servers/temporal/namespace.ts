import { setTimeout as pause } from 'node:timers/promises';
import { msToTs } from '@temporalio/common/lib/time';
import { Connection, isGrpcServiceError, type ConnectionOptions } from '@temporalio/client';

const pollMs = 50;
const alreadyExists = 6;

/** Keeps ended workflows a month for those who repair; the ledger keeps the cases themselves. */
export const retentionDays = 30;

/**
 * Registers the namespace unless it is there, and waits until the server answers for it.
 * `alive` is asked between attempts: when it says no, waiting has no sense.
 */
export async function ensureNamespace(
  options: ConnectionOptions,
  namespace: string,
  { timeoutMs, alive = () => true }: { timeoutMs: number; alive?: () => boolean },
): Promise<void> {
  const until = Date.now() + timeoutMs;
  for (;;) {
    try {
      return await register(options, namespace);
    } catch (error) {
      if (!alive() || Date.now() > until) throw error;
      await pause(pollMs);
    }
  }
}

async function register(options: ConnectionOptions, namespace: string): Promise<void> {
  const connection = await Connection.connect({ ...options, connectTimeout: '5s' });
  try {
    const { workflowService } = connection;
    await workflowService
      .registerNamespace({ namespace, workflowExecutionRetentionPeriod: msToTs(`${retentionDays} days`) })
      .catch((error: unknown) => {
        if (!(isGrpcServiceError(error) && Number(error.code) === alreadyExists)) throw error;
      });
    // Answers only once history shards are owned and the namespace is known.
    await workflowService.listOpenWorkflowExecutions({ namespace, maximumPageSize: 1 });
  } finally {
    await connection.close();
  }
}
