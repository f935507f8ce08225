import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { SampleView } from '#contract/samples/samples';
import { workflowBundleFile } from '#test/support/stack/bundleFile';
import { until } from '#test/support/cases/until';
import { aHousehold } from '#test/support/imports/workbooks';
import { type SourceProcess, startSource } from '#test/support/process/sourceProcess';
import type { WorkerOrders } from '#test/support/worker/workerProgram';
import type { Browser } from '../api/desk/browser';
import { type Desk, openDesk } from '../api/desk/desk';
import { county, village } from '../api/desk/furniture';
import { Importer } from '../api/imports/importer';

const workerProgram = resolve(__dirname, '../support/worker/workerProgram.ts');
const count = 60;
let desk: Desk;
let officer: Browser;
let worker: SourceProcess;

async function newWorker(): Promise<SourceProcess> {
  const { access, database } = desk.stack;
  const { address, namespace, taskQueue } = access;
  const orders: WorkerOrders = {
    databaseUrl: database.ownerUrl,
    ...{ address, namespace, taskQueue },
    bundleFile: await workflowBundleFile(),
    fault: 'none',
  };
  const started = startSource(workerProgram, orders);
  await started.said('worker ready');
  return started;
}

/** The power goes, and comes back. */
async function powerCut(): Promise<void> {
  await worker.kill();
  worker = await newWorker();
}

beforeAll(async () => {
  desk = await openDesk();
  officer = await desk.as('county');
  worker = await newWorker();
  const households = Array.from({ length: count }, (_, i) =>
    aHousehold({
      number: `SK-${i}`,
      areaCode: village,
      monitoring: { at: { phase: 'eliminating', step: 'sampling' } },
    }),
  );
  await new Importer(desk, officer).taken(households);
}, 180_000);
afterAll(async () => {
  await worker.kill();
  await desk.close();
});

describe('a draw whose worker is killed', () => {
  it('as soon as it is drawn and while cases are told, tells every case once, and draws once', async () => {
    const key = randomUUID();
    const body = { areaCode: county, procedure: 'elimination' };
    const { body: drawn } = await officer.post<SampleView>('/api/samples', { body, key });
    await powerCut();
    const waits = async () => (await officer.get<SampleView>(`/api/samples/${key}`)).body.counts.waiting;
    for (const share of [0.7, 0.3]) {
      await until('some are told', async () => (await waits()) <= share * count, 120_000);
      await powerCut();
    }
    await until(
      'all are told',
      async () => (await officer.get<SampleView>(`/api/samples/${key}`)).body.state === 'told',
      120_000,
    );
    const again = await officer.post<SampleView>('/api/samples', { body, key });
    expect(again.body).toMatchObject({ seed: drawn.seed, counts: { proposed: count, waiting: 0, left: 0 } });
    const { rows } = await desk.stack.ownerPool.query(
      `SELECT count(*) AS told, count(DISTINCT e.case_id) AS cases, bool_and((e.data->>'chosen')::boolean = i.chosen) AS "asDrawn"
       FROM case_event e JOIN sample_item i ON i.case_id = e.case_id WHERE e.type = 'sampleDrawn'`,
    );
    expect(rows).toEqual([{ told: count, cases: count, asDrawn: true }]);
  }, 400_000);
});
