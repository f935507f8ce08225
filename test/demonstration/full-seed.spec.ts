import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApi } from '#apps/api/createApi';
import { accounts } from '#apps/local/demonstration/generate/accounts';
import { areas } from '#apps/local/demonstration/generate/areas';
import type { Quotas } from '#apps/local/demonstration/generate/full/quotas';
import { loadAccounts } from '#apps/local/demonstration/load/people';
import { loadPolicies } from '#apps/local/demonstration/load/reference';
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

it('loads a county by the road that every county takes, to the wanted figures; done again it finds everything there', async () => {
  const said: string[] = [];
  const seed = async () =>
    seedFullCounty({ apiAddress: (await api?.getUrl()) ?? '', report: (zh, en) => said.push(`${zh} ${en}`), quotas });
  expect((await seed()).counts).toMatchObject({ households: 60, people: 190, taken: 60, faulty: 0, refused: 0 });
  const { rows } = await stack.ownerPool.query(`
    SELECT count(*) AS households, sum(people) AS people, count(*) FILTER (WHERE eliminated <= '2022-06-30') AS eliminated,
      sum(people) FILTER (WHERE eliminated <= '2022-06-30') AS "eliminatedPeople",
      sum(declared) AS declared, sum(implemented) AS implemented
    FROM (SELECT (SELECT count(*) FROM person p WHERE p.household_id = f.household_id) AS people, e.data->'eliminated'->>'on' AS eliminated,
        (SELECT count(*) FROM jsonb_array_elements(e.data->'measures') m WHERE m->>'declaredOn' <= '2022-06-30') AS declared,
        (SELECT count(*) FROM jsonb_array_elements(e.data->'measures') m WHERE m->>'implementedOn' <= '2022-07-05') AS implemented
      FROM case_event e JOIN case_file f USING (case_id) WHERE e.type = 'takenOver' AND e.data->>'identifiedOn' <= '2022-06-30') taken`);
  expect(
    rows.map((row: object) => Object.fromEntries(Object.entries(row).map(([name, n]) => [name, Number(n)]))),
  ).toEqual([{ households: 60, people: 190, eliminated: 24, eliminatedPeople: 84, declared: 14, implemented: 11 }]);
  expect((await seed()).counts).toMatchObject({ households: 60, already: 60, good: 0 });
  expect(said.at(-1)).toContain('60');
}, 400_000);
