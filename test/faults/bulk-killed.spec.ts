import type { BulkOperationView } from '#contract/bulk/bulkViews';
import { until } from '#test/support/cases/until';
import { aHousehold } from '#test/support/imports/workbooks';
import { MortalWorker } from '#test/support/worker/workerProcess';
import type { Browser, ProblemBody } from '../api/desk/browser';
import { type Desk, openDesk } from '../api/desk/desk';
import { village } from '../api/desk/furniture';
import { Importer } from '../api/imports/importer';

const count = 60;
let desk: Desk;
let supervisor: Browser;
let worker: MortalWorker;

beforeAll(async () => {
  desk = await openDesk();
  supervisor = await desk.as('supervisor');
  worker = await MortalWorker.start(desk.stack);
  const households = Array.from({ length: count }, (_, i) =>
    aHousehold({
      number: `BK-${i}`,
      areaCode: village,
      monitoring: { at: { phase: 'eliminating', step: 'sampling' } },
    }),
  );
  await new Importer(desk, await desk.as('county')).taken(households);
}, 180_000);
afterAll(async () => {
  await worker.kill();
  await desk.close();
});

const say = (id: string, saying: string, body?: object) =>
  supervisor.post<BulkOperationView & ProblemBody>(`/api/bulk-operations/${id}/${saying}`, { body });
const look = async (id: string) => (await supervisor.get<BulkOperationView>(`/api/bulk-operations/${id}`)).body;

describe('an operation over many cases whose worker is killed', () => {
  it('while it is previewed, paused and under way, is done to each case exactly once', async () => {
    const { rows: open } = await desk.stack.ownerPool.query<{ id: string }>('SELECT case_id AS id FROM case_file');
    const caseIds = open.map(({ id }) => id);
    const body = { kind: 'urge', caseIds, reasonText: '请尽快办理' };
    const { id } = (await supervisor.post<BulkOperationView>('/api/bulk-operations', { body })).body;
    await worker.powerCut();
    await until('it is previewed', async () => (await look(id)).state === 'previewed', 60_000);
    expect((await look(id)).counts).toMatchObject({ all: count, waiting: count });

    expect(await say(id, 'start')).toMatchObject({ status: 422, body: { code: 'bulk.confirmCount', field: 'cases' } });
    // The first case cannot be recorded for a while, so that the operation cannot end before it is paused.
    const held = await desk.stack.ownerPool.connect();
    await held.query('BEGIN');
    await held.query('SELECT FROM case_file WHERE case_id = $1 FOR UPDATE', [caseIds[0]]);
    // An idle transaction would be ended by the server.
    const awake = setInterval(() => void held.query('SELECT 1'), 1_000);
    expect(await say(id, 'start', { cases: count })).toMatchObject({ status: 200 });
    expect(await say(id, 'pause')).toMatchObject({ status: 200, body: { state: 'paused', may: ['resume', 'cancel'] } });
    clearInterval(awake);
    await held.query('ROLLBACK');
    held.release();
    await worker.powerCut();
    const { done } = (await look(id)).counts;
    expect(await say(id, 'resume')).toMatchObject({ status: 200 });
    await until('some more are done', async () => (await look(id)).counts.done > Math.min(done + 1, count - 1), 60_000);
    await worker.powerCut();
    await until('it is over', async () => (await look(id)).state === 'done', 120_000);
    expect((await look(id)).counts).toMatchObject({ all: count, done: count, left: 0, unknown: 0 });
    const { rows } = await desk.stack.ownerPool.query(
      `SELECT count(*)::int AS events, count(DISTINCT e.case_id)::int AS cases, count(s.id)::int AS submissions, bool_and(b.event_seq = e.seq) AS "asSaid"
       FROM case_event e JOIN bulk_case b ON b.case_id = e.case_id LEFT JOIN submission s ON s.id = e.submission_id AND s.accepted_at IS NOT NULL
       WHERE e.type = 'taskUrged'`,
    );
    expect(rows).toEqual([{ events: count, cases: count, submissions: count, asSaid: true }]);
  }, 400_000);
});
