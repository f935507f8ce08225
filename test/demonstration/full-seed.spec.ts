import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApi } from '#apps/api/createApi';
import { accounts } from '#apps/local/demonstration/generate/accounts';
import { areas } from '#apps/local/demonstration/generate/areas';
import type { Quotas } from '#apps/local/demonstration/generate/full/quotas';
import { loadAccounts } from '#apps/local/demonstration/load/people';
import { loadPolicies } from '#apps/local/demonstration/load/reference';
import { seedHelped } from '#apps/local/seed/helpedSeed';
import { seedFullCounty } from '#apps/local/seed/fullSeed';
import { saveAreas } from '#apps/setup/areas';
import { openStack, type Stack } from '#test/support/stack/stack';
import { apiSettingsOf } from '../api/desk/desk';

/** The county in small. */
const quotas: Quotas = {
  households: 60,
  people: 190,
  eliminatedHouseholds: 24,
  eliminatedPeople: 84,
  measures: 14,
  implementedMeasures: 11,
  until: '2022-06-30',
  implementedUntil: '2022-07-05',
};

let stack: Stack;
let api: NestFastifyApplication | null = null;
beforeAll(async () => {
  stack = await openStack({ worker: true });
  const people = accounts({ seed: 410621, today: '2026-11-22' });
  expect(await saveAreas(stack.ownerPool, areas())).toEqual([]);
  await loadAccounts(stack.ownerPool, { accounts: people });
  await loadPolicies(stack.ownerPool, { accounts: people });
  api = await createApi(apiSettingsOf(stack));
  await api.listen(0, '127.0.0.1');
}, 120_000);
afterAll(async () => {
  await api?.close();
  await stack.close();
});

it('loads a county by the road that every county takes, and its summary gives the wanted figures; done again it finds everything there', async () => {
  const said: string[] = [];
  const seed = async () =>
    seedFullCounty({ apiAddress: (await api?.getUrl()) ?? '', report: (zh, en) => said.push(`${zh} ${en}`), quotas });
  const { taken, figures } = await seed();
  expect(taken.counts).toMatchObject({ households: 60, people: 190, taken: 60, faulty: 0, refused: 0 });
  expect(figures).toMatchObject({
    areaCode: '410621000000',
    on: '2022-06-30',
    implementedBy: '2022-07-05',
    total: {
      monitored: { households: 60, people: 190 },
      eliminated: { households: 24, people: 84 },
      notEliminated: { households: 36, people: 106 },
      eliminationRate: {
        byHousehold: { part: 24, whole: 60, percent: 40 },
        byPerson: { part: 84, whole: 190, percent: 44.21 },
      },
      gone: [],
    },
    measures: { declared: 14, implemented: { part: 11, whole: 14, percent: 78.57 } },
    villagesMet: { whole: 442 },
  });
  expect(figures.areas).toHaveLength(11);
  for (const each of ['monitored', 'eliminated', 'notEliminated'] as const)
    for (const rows of [figures.areas, figures.categories, figures.causes])
      expect(rows.reduce((sum, row) => sum + row[each].people, 0)).toBe(figures.total[each].people);
  const again = await seed();
  expect(again.taken.counts).toMatchObject({ households: 60, already: 60, good: 0 });
  expect(again.figures.total).toEqual(figures.total);
  expect(said.at(-1)).toContain('84 / 190');
}, 400_000);

it('takes over those that are helped, eliminated and tracked; a later start finds them done', async () => {
  const said: string[] = [];
  const seed = async () =>
    seedHelped({ apiAddress: (await api?.getUrl()) ?? '', report: (zh, en) => said.push(`${zh} ${en}`) });
  const taken = await seed();
  expect(taken).toMatchObject({ state: 'done', counts: { faulty: 0, refused: 0 } });
  expect(taken.counts.taken).toBe(taken.counts.households);
  const { rows } = await stack.ownerPool.query<{ phase: string }>(
    `SELECT DISTINCT f.phase FROM case_file f JOIN pairing p ON p.case_id = f.case_id AND p.to_on IS NULL WHERE f.helper_id IS NOT NULL`,
  );
  expect(new Set(rows.map(({ phase }) => phase))).toEqual(new Set(['monitored', 'eliminating', 'tracking']));
  expect((await seed()).id).toBe(taken.id);
}, 120_000);
