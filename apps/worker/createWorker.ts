import { Logger } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import { NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';
import type { Pool } from 'pg';
import { PromptTelling } from '#activities/notifications/promptTelling';
import { Telling } from '#activities/notifications/telling';
import { answersOf } from '#database/ledger/answersOf';
import type { Secrets } from '#database/secrets';
import { CaseGateway } from '#temporal/caseGateway';
import { CaseProbe } from '#temporal/caseProbe';
import { openClient } from '#temporal/client';
import { connectionOptions, dataConverter, type TemporalAccess } from '#temporal/connection';
import { WebhookStarter } from '#temporal/webhookStarter';
import { nowhereInside, type Reach } from '#webhook/reach';
import { makeSideEffects, type SideEffects } from './sideEffects';

export interface WorkerParts {
  readonly access: TemporalAccess;
  /** Connections as the worker's role. */
  readonly pool: Pool;
  readonly secrets: Secrets;
  readonly workflows: { readonly codePath: string } | { readonly code: string };
  /** Where messages may go beside public addresses; nowhere unless it is said. */
  readonly reach?: Reach;
  /** What stands between workflows and side effects; a test that breaks them stands there. */
  readonly through?: (effects: SideEffects) => SideEffects;
}

export interface RunningWorker {
  readonly worker: Worker;
  readonly client: Client;
  close(): Promise<void>;
}

/** A worker that runs cases and meetings. The caller runs it, shuts it down and closes its connections. */
export async function createWorker({
  access,
  pool,
  secrets,
  workflows,
  reach = nowhereInside,
  through = (effects) => effects,
}: WorkerParts): Promise<RunningWorker> {
  const connection = await NativeConnection.connect(connectionOptions(access));
  const client = openClient(access);
  const cases = new CaseGateway(client, {
    taskQueue: access.taskQueue,
    answers: answersOf(pool),
    patienceMs: meetingPatienceMs,
  });
  const telling = new Telling(pool, new WebhookStarter(client, { taskQueue: access.taskQueue }));
  const promptTelling = new PromptTelling(telling, { failed: sayUntold });
  const worker = await Worker.create({
    connection,
    namespace: access.namespace,
    taskQueue: access.taskQueue,
    dataConverter: dataConverter(access),
    workflowBundle: workflows,
    activities: through(
      makeSideEffects({
        pool,
        secrets,
        cases,
        probe: new CaseProbe(client, access.taskQueue),
        telling,
        promptTelling,
        reach,
      }),
    ),
    ...workerLimits,
  });
  const close = async () => {
    await promptTelling.close();
    await connection.close();
    await client.connection.close();
  };
  return { worker, client, close };
}

const logger = new Logger('Worker');

function sayUntold(error: unknown): void {
  logger.warn(
    `A round of telling people failed; what it was about stands in the outbox and is told by a later one: ${reasonOf(error)}`,
  );
}

// What an error of Temporal's wraps says more than its own name.
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message || error.name : `${error.message}: ${reasonOf(error.cause)}`;
}

/** How long a meeting waits for one case's answer; its activity gives up a little later and tries again. */
const meetingPatienceMs = 6_000;

/** How much a worker takes on at once; the measurements' reference worker runs with the same. */
export const workerLimits = {
  maxCachedWorkflows: 2_000,
  maxConcurrentWorkflowTaskExecutions: 40,
  maxConcurrentLocalActivityExecutions: 40,
  // A killed worker's cases go to another one after two seconds instead of ten.
  stickyQueueScheduleToStartTimeout: '2s',
  shutdownGraceTime: '5s',
} as const satisfies Partial<WorkerOptions>;
