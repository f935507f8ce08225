import { SheetGateway } from '#temporal/sheetGateway';
import { Stage } from '#test/support/cases/stage';
import { until } from '#test/support/cases/until';

jest.setTimeout(180_000);

let stage: Stage;
/** A county with one township that has a case: two weekly sheets and a month’s are due. */
beforeAll(async () => {
  stage = await Stage.set();
  await stage.owner.query(
    `INSERT INTO area (code, level, name, full_name) VALUES ('410621000000', 'county', '浚县', '浚县'), ('410621103000', 'township', '某镇', '某镇'),
      ('410621104000', 'township', '无案镇', '无案镇') ON CONFLICT DO NOTHING`,
  );
});
afterAll(() => stage.strike());

const made = async (): Promise<string[]> => {
  const { rows } = await stage.owner.query<{ kind: string; area_code: string; id: string }>(
    'SELECT kind, area_code, id FROM sheet ORDER BY kind, area_code',
  );
  return rows.map(({ kind, area_code, id }) => `${kind} ${area_code} ${id}`);
};

it('makes each sheet once, though its worker dies as soon as one is made and two ask for them', async () => {
  const doomed = await stage.worker('afterSheet');
  await stage.opened();
  const gateway = new SheetGateway(stage.client, { taskQueue: stage.access.taskQueue, patienceMs: 90_000 });
  await Promise.all([gateway.keepRunning(), gateway.keepRunning()]);
  await until('one is made', async () => (await made()).length === 1, 60_000);
  await doomed.kill();
  const [first] = await made();
  await stage.worker();
  await Promise.all([gateway.makeDue(), gateway.makeDue()]);
  const all = await made();
  expect(all.map((row) => row.split(' ').slice(0, 2).join(' '))).toEqual([
    'monthly 410621000000',
    'weekly 410621000000',
    'weekly 410621103000',
  ]);
  expect(all).toContain(first);
  expect(await gateway.makeDue()).toBe(0);
  await expect(stage.owner.query(`UPDATE sheet SET content = '{}'`)).rejects.toThrow('sheet');
});
