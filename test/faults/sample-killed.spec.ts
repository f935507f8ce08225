import { randomUUID } from 'node:crypto';
import type { SampleView } from '#contract/samples/samples';
import { until } from '#test/support/cases/until';
import { aHousehold } from '#test/support/imports/workbooks';
import { MortalWorker } from '#test/support/worker/workerProcess';
import type { Browser } from '../api/desk/browser';
import { type Desk, openDesk } from '../api/desk/desk';
import { county, village } from '../api/desk/furniture';
import { Importer } from '../api/imports/importer';

const count = 60;
let desk: Desk;
let officer: Browser;
let worker: MortalWorker;

beforeAll(async () => {
  desk = await openDesk();
  officer = await desk.as('county');
  worker = await MortalWorker.start(desk.stack);
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
    await worker.powerCut();
    const waits = async () => (await officer.get<SampleView>(`/api/samples/${key}`)).body.counts.waiting;
    for (const share of [0.7, 0.3]) {
      await until('some are told', async () => (await waits()) <= share * count, 120_000);
      await worker.powerCut();
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
