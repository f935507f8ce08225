import { bundleWorkflowCode, DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { workerLimits } from '#apps/worker/createWorker';
import { openPool } from '#database/pools';
import { connectionOptions, dataConverter, type TemporalAccess } from '#temporal/connection';
import { payloadKey } from '#test/support/worker/testKeys';
import type { ReferenceActivities } from './referenceMessages';

export interface ReferenceOrders {
  readonly databaseUrl: string;
  readonly access: Omit<TemporalAccess, 'payloadKey'>;
}

/** A worker with the options of the product's own. */
async function main({ databaseUrl, access: where }: ReferenceOrders): Promise<void> {
  Runtime.install({ logger: new DefaultLogger('WARN') });
  const access: TemporalAccess = { ...where, payloadKey };
  const pool = openPool(databaseUrl, 'owner', { max: 8 });
  const activities: ReferenceActivities = {
    write: async ({ workflow, seq, command }) => {
      await pool.query({
        name: 'reference-row',
        text: 'INSERT INTO reference_row (workflow, seq, body) VALUES ($1, $2, $3)',
        values: [workflow, seq, JSON.stringify(command)],
      });
    },
  };
  const connection = await NativeConnection.connect(connectionOptions(access));
  const worker = await Worker.create({
    connection,
    namespace: access.namespace,
    taskQueue: access.taskQueue,
    dataConverter: dataConverter(access),
    workflowBundle: await bundleWorkflowCode({
      workflowsPath: require.resolve('./reference.workflow'),
      failureConverterPath: require.resolve('#temporal/encodedFailures'),
      logger: new DefaultLogger('WARN'),
      webpackConfigHook: (config) => ({
        ...config,
        resolve: { ...config.resolve, conditionNames: ['source', '...'] },
      }),
    }),
    activities,
    ...workerLimits,
  });
  process.stdout.write('worker ready\n');
  await worker.run();
  await connection.close();
  await pool.end();
}

// The parent hands its orders over as JSON.
main(JSON.parse(process.argv[2] ?? '{}') as ReferenceOrders).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
