import { setClock } from '#database/clock';
import { LookBackGateway } from '#temporal/lookBackGateway';
import { until } from '#test/support/cases/until';
import { aHousehold } from '#test/support/imports/workbooks';
import { MortalWorker } from '#test/support/worker/workerProcess';
import { type Desk, openDesk } from '../api/desk/desk';
import { village } from '../api/desk/furniture';
import { Importer } from '../api/imports/importer';

const count = 40;
let desk: Desk;
let worker: MortalWorker;

beforeAll(async () => {
  desk = await openDesk();
  worker = await MortalWorker.start(desk.stack);
  const eliminated = { on: '2022-10-01', way: 'assisted' } as const;
  const homes = Array.from({ length: count }, (_, i) =>
    aHousehold({ number: `LK-${i}`, areaCode: village, monitoring: { at: { phase: 'tracking' }, eliminated } }),
  );
  await new Importer(desk, await desk.as('county')).taken(homes);
}, 180_000);
afterAll(async () => {
  await worker.kill();
  await desk.close();
});

it('opens what is due once, by its own timer, though its worker is killed in the middle of it', async () => {
  const { ownerPool, client, access } = desk.stack;
  await ownerPool.query('UPDATE monitored_span SET taken_over = false, eliminated_on = business_today() - 200');
  // Each row takes its time, so that the power goes in the middle.
  await ownerPool.query(`
    CREATE FUNCTION slowly() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.1); RETURN NEW; END $$;
    CREATE TRIGGER slowly BEFORE INSERT ON look_back FOR EACH ROW EXECUTE FUNCTION slowly()`);
  const opened = async (): Promise<number> =>
    (await ownerPool.query<{ n: number }>('SELECT count(*) AS n FROM look_back')).rows[0]?.n ?? 0;
  await setClock(ownerPool, { businessAt: new Date(Date.now() + 86_400_000), factor: 1 });
  await new LookBackGateway(client, { taskQueue: access.taskQueue }).keepRunning();
  for (const share of [0.2, 0.6]) {
    await until('some are opened', async () => (await opened()) >= share * count, 120_000);
    await worker.powerCut();
  }
  await until('all are opened', async () => (await opened()) === count, 120_000);
  const { rows } = await ownerPool.query(
    `SELECT count(*) AS all, count(DISTINCT household_id) AS homes FROM look_back WHERE state = 'open' AND cause = 'eliminated'`,
  );
  expect(rows).toEqual([{ all: count, homes: count }]);
}, 300_000);
