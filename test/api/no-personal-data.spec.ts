import { Client } from 'pg';
import { Families } from '#test/support/people/families';
import { town as places } from '#test/support/people/settle';
import { Town } from '#test/support/people/town';
import { testServers } from '#test/support/stack/testServers';

let town: Town;
beforeAll(async () => {
  town = await Town.open();
}, 120_000);
afterAll(() => town.close());

/** Columns of a database that could hold a text, personal data meant to be there aside. */
const columns = `
  SELECT format('%I.%I', table_schema, table_name) AS "table", format('%I', column_name) AS "column", data_type AS type
  FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
  WHERE table_type = 'BASE TABLE' AND table_schema = 'public' AND data_type IN ('bytea', 'text', 'character varying', 'jsonb', 'ARRAY')`;

/** Where in a database any of the texts stands, as bytes or as characters. */
async function placesOf(
  url: string,
  texts: readonly string[],
  allowed: (table: string, column: string) => boolean,
): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const found: string[] = [];
    for (const { table, column, type } of (await client.query<{ table: string; column: string; type: string }>(columns))
      .rows) {
      if (allowed(table, column)) continue;
      const bytes = type === 'bytea' ? column : `convert_to(${column}::text, 'UTF8')`;
      for (const text of texts) {
        const { rowCount } = await client.query(
          `SELECT FROM ${table} WHERE position($1::bytea IN ${bytes}) > 0 LIMIT 1`,
          [Buffer.from(text)],
        );
        if (rowCount) found.push(`${table}.${column}`);
      }
    }
    return found;
  } finally {
    await client.end();
  }
}

function databaseUrl(name: string): string {
  const url = new URL(testServers().adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

test('what people typed about a household stands neither in Temporal nor in the ledger, nor readable in the database', async () => {
  const family = new Families({ villageCode: places.village, today: '2026-03-02' }).next();
  const villager = town.villager(family.headName);
  await villager.report(family.selfReport());
  const clerk = await town.clerk();
  const [first] = (await clerk.inbox({ kind: 'signFor' })).rows;
  const caseId = first?.caseId ?? '';
  await clerk.signFor(caseId);
  const form = await family.visitedBy(clerk, caseId);
  await clerk.verify(caseId, form);
  const names = form.facts.members.map((m) => m.name);
  const numbers = form.facts.members.flatMap((m) => [m.idNumber, ...(m.phone ? [m.phone] : [])]);
  expect(numbers.length).toBeGreaterThan(0);

  const nowhere = () => false;
  expect(await placesOf(databaseUrl('temporal'), [...names, ...numbers], nowhere)).toEqual([]);
  expect(await placesOf(databaseUrl('temporal_visibility'), [...names, ...numbers], nowhere)).toEqual([]);
  // Names stand in the register, where they are searched; numbers nowhere in the clear.
  const { adminUrl } = town.stack.database;
  expect(await placesOf(adminUrl, numbers, nowhere)).toEqual([]);
  const register = new Set(['public.household', 'public.household_history', 'public.person', 'public.person_history']);
  expect(await placesOf(adminUrl, names, (table) => register.has(table) || register.has(`public.${table}`))).toEqual(
    [],
  );
  // The search bites: a name planted where it must not stand is found.
  await town.stack.ownerPool.query(`UPDATE clue SET result_code = $1`, [names[0]]);
  expect(await placesOf(adminUrl, names.slice(0, 1), (table) => register.has(table))).toEqual([
    'public.clue.result_code',
  ]);
});
