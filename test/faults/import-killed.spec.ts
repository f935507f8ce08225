import type { ImportView } from '#contract/imports/imports';
import { until } from '#test/support/cases/until';
import { aHousehold, workbookOf } from '#test/support/imports/workbooks';
import { MortalWorker } from '#test/support/worker/workerProcess';
import { type Desk, openDesk } from '../api/desk/desk';
import { Importer, upload } from '../api/imports/importer';

let desk: Desk;
let importer: Importer;
let worker: MortalWorker | null = null;

beforeAll(async () => {
  desk = await openDesk();
  importer = new Importer(desk, await desk.as('county'));
}, 120_000);
afterAll(async () => {
  await worker?.kill();
  await desk.close();
});

const settled = async (id: string, ...states: ImportView['state'][]): Promise<ImportView> => {
  await until(
    `the import is ${states.join(' or ')}`,
    async () => states.includes((await importer.get(id)).state),
    120_000,
  );
  return importer.get(id);
};

describe('an import whose worker is killed', () => {
  it('while it reads and while it takes over, takes every household over once and loses none', async () => {
    const count = 150;
    const households = Array.from({ length: count }, (_, i) =>
      aHousehold({
        number: `X-${i + 1}`,
        // Every third is kept for the record only.
        ...(i % 3 === 0 && {
          monitoring: {
            at: { phase: 'ended' },
            eliminated: { on: '2022-10-20', way: 'assisted' },
            ended: { on: '2023-10-20', outcome: 'generalMonitoring' },
          },
        }),
      }),
    );
    worker = await MortalWorker.start(desk.stack);
    const content = await workbookOf(households);
    const { body } = await importer.send(upload(content));
    await worker.powerCut();
    expect((await settled(body.id, 'checked')).counts).toMatchObject({ good: count, faulty: 0 });
    await importer.confirm(body.id);
    for (const share of [0.1, 0.4, 0.7]) {
      await until('some are taken', async () => (await importer.get(body.id)).counts.taken >= share * count, 120_000);
      await worker.powerCut();
    }
    expect((await settled(body.id, 'done')).counts).toMatchObject({ good: 0, taken: count, refused: 0 });

    const { rows } = await desk.stack.ownerPool.query(
      `SELECT (SELECT count(*) FROM household) AS households, (SELECT count(*) FROM person) AS people,
         (SELECT count(*) FROM case_event WHERE type = 'takenOver') AS "takenOver",
         (SELECT count(*) FROM case_file WHERE status = 'open') AS open, (SELECT count(*) FROM case_file WHERE status = 'ended') AS ended,
         (SELECT count(*) FROM submission WHERE form = 'takeOver' AND accepted_at IS NOT NULL) AS submissions`,
    );
    expect(rows).toEqual([
      { households: count, people: 3 * count, takenOver: count, open: 100, ended: 50, submissions: count },
    ]);

    // The same workbook once more does nothing.
    const again = await importer.send(upload(content));
    expect((await settled(again.body.id, 'checked')).counts).toMatchObject({ good: 0, already: count });
  }, 400_000);
});
