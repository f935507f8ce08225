import { until } from '#test/support/cases/until';
import { MortalWorker } from '#test/support/worker/workerProcess';
import { type Desk, openDesk } from '../api/desk/desk';
import { UrgingMany } from './urgingMany';

const count = 60;
let desk: Desk;
let worker: MortalWorker;

beforeAll(async () => {
  desk = await openDesk();
  worker = await MortalWorker.start(desk.stack);
}, 180_000);
afterAll(async () => {
  await worker.kill();
  await desk.close();
});

describe('an operation over many cases whose worker is killed', () => {
  it('while it is previewed, paused and under way, is done to each case exactly once', async () => {
    const urging = await UrgingMany.order(desk, count);
    await worker.powerCut();
    await until('it is previewed', async () => (await urging.look()).state === 'previewed', 60_000);
    expect((await urging.look()).counts).toMatchObject({ all: count, waiting: count });

    expect(await urging.say('start')).toMatchObject({
      status: 422,
      body: { code: 'bulk.confirmCount', field: 'cases' },
    });
    // The first case cannot be recorded for a while, so that the operation cannot end before it is paused.
    const held = await desk.stack.ownerPool.connect();
    await held.query('BEGIN');
    await held.query('SELECT FROM case_file WHERE case_id = $1 FOR UPDATE', [urging.caseIds[0]]);
    // An idle transaction would be ended by the server.
    const awake = setInterval(() => void held.query('SELECT 1'), 1_000);
    expect(await urging.say('start', { cases: count })).toMatchObject({ status: 200 });
    const paused = { status: 200, body: { state: 'paused', may: ['resume', 'cancel'] } };
    expect(await urging.say('pause')).toMatchObject(paused);
    clearInterval(awake);
    await held.query('ROLLBACK');
    held.release();
    await worker.powerCut();
    const { done } = (await urging.look()).counts;
    expect(await urging.say('resume')).toMatchObject({ status: 200 });
    const some = Math.min(done + 1, count - 1);
    await until('some more are done', async () => (await urging.look()).counts.done > some, 60_000);
    await worker.powerCut();
    await until('it is over', async () => (await urging.look()).state === 'done', 120_000);
    expect((await urging.look()).counts).toMatchObject({ all: count, done: count, left: 0, unknown: 0 });
    expect(await urging.recorded()).toEqual({ events: count, cases: count, submissions: count, asSaid: true });
  }, 400_000);
});
