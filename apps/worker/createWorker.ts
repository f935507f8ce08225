import { NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';
import type { Pool } from 'pg';
import { CaseInspector } from '#activities/case/caseInspector';
import { CaseSideEffects } from '#activities/case/caseActivities';
import { MeetingSideEffects } from '#activities/meeting/meetingActivities';
import { findEventByKey } from '#database/ledger/findEventByKey';
import type { Secrets } from '#database/secrets';
import { CaseGateway } from '#temporal/caseGateway';
import { openClient } from '#temporal/client';
import { connectionOptions, dataConverter, type TemporalAccess } from '#temporal/connection';

export interface WorkerParts {
  readonly access: TemporalAccess;
  /** Connections as the worker's role. */
  readonly pool: Pool;
  readonly secrets: Secrets;
  readonly workflows: { readonly codePath: string } | { readonly code: string };
}

/** A worker that runs cases and meetings. The caller runs it, shuts it down and closes the connection. */
export async function createWorker({ access, pool, secrets, workflows }: WorkerParts): Promise<{ worker: Worker; close: () => Promise<void> }> {
  const connection = await NativeConnection.connect(connectionOptions(access));
  const client = openClient(access);
  const cases = new CaseGateway(client, { taskQueue: access.taskQueue, findAnswer: (key) => findEventByKey(pool, key) });
  const worker = await Worker.create({
    connection,
    namespace: access.namespace,
    taskQueue: access.taskQueue,
    dataConverter: dataConverter(access),
    workflowBundle: workflows,
    activities: { ...new CaseSideEffects(pool, new CaseInspector(pool, secrets)), ...new MeetingSideEffects(pool, cases) },
    ...limits,
  });
  return {
    worker,
    close: async () => {
      await connection.close();
      await client.connection.close();
    },
  };
}

const limits = {
  maxCachedWorkflows: 2_000,
  maxConcurrentWorkflowTaskExecutions: 40,
  maxConcurrentLocalActivityExecutions: 40,
  // A killed worker's cases go to another one after two seconds instead of ten.
  stickyQueueScheduleToStartTimeout: '2s',
  shutdownGraceTime: '5s',
} as const satisfies Partial<WorkerOptions>;
