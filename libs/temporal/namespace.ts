import { setTimeout as pause } from 'node:timers/promises';
import { msToTs } from '@temporalio/common/lib/time';
import { Connection, isGrpcServiceError, type ConnectionOptions, type WorkflowService } from '@temporalio/client';

const pollMs = 50;
const grpc = {
  invalidArgument: 3,
  notFound: 5,
  alreadyExists: 6,
  permissionDenied: 7,
  unimplemented: 12,
  unauthenticated: 16,
};
/** Asking again changes nothing about these. */
const lasting = [grpc.invalidArgument, grpc.permissionDenied, grpc.unimplemented, grpc.unauthenticated];

/** Keeps ended workflows a month for those who repair; the ledger keeps the cases themselves. */
export const retentionDays = 30;

/**
 * Registers the namespace unless it is there, and waits until the server answers for it. One that is there stays as it is.
 * `alive` is asked between attempts: when it says no, waiting has no sense. Fails at once where asking again would change nothing:
 * somebody who may not register namespaces, as on Temporal Cloud, needs one made beforehand.
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
      if (!alive() || Date.now() > until || hasCode(error, lasting)) throw error;
      await pause(pollMs);
    }
  }
}

async function register(options: ConnectionOptions, namespace: string): Promise<void> {
  const connection = await Connection.connect({ ...options, connectTimeout: '5s' });
  try {
    const { workflowService } = connection;
    if (!(await exists(workflowService, namespace))) await make(workflowService, namespace);
    // Answers only once the namespace is known to every service.
    await workflowService.listWorkflowExecutions({ namespace, pageSize: 1 });
  } finally {
    await connection.close();
  }
}

async function exists(service: WorkflowService, namespace: string): Promise<boolean> {
  try {
    await service.describeNamespace({ namespace });
    return true;
  } catch (error) {
    if (hasCode(error, [grpc.notFound])) return false;
    throw error;
  }
}

async function make(service: WorkflowService, namespace: string): Promise<void> {
  try {
    await service.registerNamespace({
      namespace,
      workflowExecutionRetentionPeriod: msToTs(`${retentionDays} days`),
    });
  } catch (error) {
    // Another start was quicker.
    if (!hasCode(error, [grpc.alreadyExists])) throw error;
  }
}

function hasCode(error: unknown, codes: readonly number[]): boolean {
  return isGrpcServiceError(error) && codes.includes(Number(error.code));
}
