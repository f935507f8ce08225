import { randomUUID } from 'node:crypto';
import {
  findHouseholdByIdNumber,
  isIdNumberTaken,
  searchHouseholdIds,
  searchHouseholds,
} from '#database/queries/households';
import { caseListCount, caseListPage } from '#database/queries/caseList';
import { decodeKeyset, type Keyset } from '#database/queries/keyset';
import { trace } from '#database/queries/trace';
import { withHotScope, withPublicScope, withScope } from '#database/scope';
import { openStack, type Stack } from '#test/support/stack/stack';
import { actorWith, type Family, openCase, places, register, settle } from './county';

let stack: Stack;
const clerk = actorWith('villageClerk', places.village);
const officer = actorWith('countyOfficer', places.county);
let ouyang: Family;

beforeAll(async () => {
  stack = await openStack();
  await settle(stack.ownerPool);
  ouyang = await register(stack.ownerPool, places.village, '欧阳小明', { number: 'XC00017' });
  await register(stack.ownerPool, places.secondVillage, '王小明', { number: 'XC00018' });
  await register(stack.ownerPool, places.village, '古丽·买买提', { number: 'XC00019' });
  await register(stack.ownerPool, places.otherVillage, '李小明', { number: 'QX00001' });
});
afterAll(() => stack.close());

describe('the household search', () => {
  const names = (actor: typeof clerk, typed: string) =>
    withHotScope(stack.apiPool, actor, async (client) =>
      (await searchHouseholds(client, typed, 20)).map((hit) => hit.personName),
    );

  it.each([
    ['小明', ['欧阳小明', '王小明']],
    ['欧阳', ['欧阳小明']],
    ['阳小明', ['欧阳小明']],
    ['王', ['王小明']],
    ['买买', ['古丽·买买提']],
    ['明小', []],
    ['XC0001', ['欧阳小明', '古丽·买买提', '王小明']],
    ['QX', []],
    ['  ', []],
    [`%' OR 1=1 --`, []],
  ])('finds by %s within the county', async (typed, expected) => {
    expect(new Set(await names(officer, typed))).toEqual(new Set<string | null>(expected));
  });

  it('ends at the village for its clerk, and without a scope finds nothing', async () => {
    expect(await names(clerk, '小明')).toEqual(['欧阳小明']);
    expect(await searchHouseholdIds(stack.apiPool, '小明')).toEqual([]);
  });

  it('serves a large register by its index', async () => {
    await stack.ownerPool.query(
      `WITH h AS (INSERT INTO household (id, number, area_code, kind) SELECT gen_random_uuid(), 'M' || i, $1, 'general' FROM generate_series(1, 3000) i RETURNING id, number)
       INSERT INTO person (id, household_id, name, name_grams, relation) SELECT gen_random_uuid(), id, '赵' || number, ARRAY['赵', '赵M'], 'head' FROM h`,
      [places.secondVillage],
    );
    await stack.ownerPool.query('ANALYZE person');
    const { rows } = await stack.ownerPool.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN SELECT id FROM person WHERE name_grams @> ARRAY['小明']`,
    );
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('person_name_grams');
  });
});

describe('an identity number', () => {
  const index = Buffer.alloc(32, 7);

  it('is found again in any area, without telling where, and stands once among the living', async () => {
    const held = await register(stack.ownerPool, places.otherVillage, '孙有证', { idNumberIndex: index });
    await withScope(stack.apiPool, clerk, async (client) => {
      expect(await isIdNumberTaken(client, index, null)).toBe(true);
      expect(await isIdNumberTaken(client, index, held.personId)).toBe(false);
      expect(await isIdNumberTaken(client, Buffer.alloc(32, 8), null)).toBe(false);
    });
    await expect(register(stack.ownerPool, places.village, '孙重复', { idNumberIndex: index })).rejects.toThrow(
      'person_id_number_once',
    );
    await stack.ownerPool.query(`UPDATE person SET died_on = '2026-01-01' WHERE id = $1`, [held.personId]);
    await expect(register(stack.ownerPool, places.village, '孙后人', { idNumberIndex: index })).resolves.toBeDefined();
  });

  it('leads a clue to its household, the registered one before the provisional, the merged one to where it went', async () => {
    const number = Buffer.alloc(32, 9);
    const provisional = await register(stack.ownerPool, places.village, '周临时', {
      idNumberIndex: number,
      provisional: true,
    });
    const find = () => withPublicScope(stack.apiPool, (client) => findHouseholdByIdNumber(client, number));
    expect(await find()).toMatchObject({ householdId: provisional.householdId, provisional: true });
    const registered = await register(stack.ownerPool, places.village, '周在册', { idNumberIndex: number });
    expect(await find()).toMatchObject({ householdId: registered.householdId, provisional: false });
    const target = await register(stack.ownerPool, places.secondVillage, '周归并');
    await stack.ownerPool.query('UPDATE household SET merged_into = $2 WHERE id = $1', [
      registered.householdId,
      target.householdId,
    ]);
    expect(await find()).toMatchObject({ householdId: target.householdId, areaCode: places.secondVillage });
  });
});

describe('the name of a head', () => {
  it('follows the person and the choice of the head', async () => {
    const clerkOfficer = actorWith('countyOfficer', places.county);
    const headOf = async (id: string) =>
      (await stack.ownerPool.query<{ head_name: string }>('SELECT head_name FROM household WHERE id = $1', [id]))
        .rows[0]?.head_name;
    await withScope(stack.apiPool, clerkOfficer, (client) =>
      client.query(`UPDATE person SET name = '欧阳晓明' WHERE id = $1`, [ouyang.personId]),
    );
    expect(await headOf(ouyang.householdId)).toBe('欧阳晓明');
    const son = randomUUID();
    await stack.ownerPool.query(
      `INSERT INTO person (id, household_id, name, relation) VALUES ($1, $2, '欧阳子', 'son')`,
      [son, ouyang.householdId],
    );
    await withScope(stack.apiPool, clerkOfficer, (client) =>
      client.query('UPDATE household SET head_person_id = $2 WHERE id = $1', [ouyang.householdId, son]),
    );
    expect(await headOf(ouyang.householdId)).toBe('欧阳子');
  });
});

describe('the case list', () => {
  it('pages through the areas without loss, counts the same, and traces a case', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 11; i++)
      ids.push(
        await openCase(
          stack.workerPool,
          await register(stack.ownerPool, i % 2 === 0 ? places.village : places.secondVillage, '吴甲'),
        ),
      );
    const foreign = await openCase(stack.workerPool, await register(stack.ownerPool, places.otherVillage, '吴乙'));
    const everyCase = async (
      actor: typeof officer,
      filter: Parameters<typeof caseListPage>[1]['filter'],
    ): Promise<string[]> => {
      const all: string[] = [];
      let after: Keyset | undefined;
      for (;;) {
        const page = await withHotScope(stack.apiPool, actor, (client) =>
          caseListPage(client, { actor, filter, nowAt: new Date(), limit: 4, ...(after && { after }) }),
        );
        all.push(...page.rows.map((row) => row.caseId));
        if (page.next === null) return all;
        after = decodeKeyset(page.next) ?? undefined;
      }
    };
    for (const filter of [
      {},
      { status: 'open' },
      { areaCode: places.village },
      { phase: 'identifying' },
      { outcome: 'unfounded' },
    ] as const) {
      const listed = await everyCase(officer, filter);
      expect(new Set(listed).size).toBe(listed.length);
      expect(listed).not.toContain(foreign);
      expect(
        await withHotScope(stack.apiPool, officer, (client) =>
          caseListCount(client, { actor: officer, filter, nowAt: new Date() }),
        ),
      ).toBe(listed.length);
    }
    expect((await everyCase(officer, {})).sort()).toEqual(expect.arrayContaining([...ids].sort()));
    expect(await everyCase(clerk, {})).toHaveLength(6);
    expect(await withScope(stack.apiPool, officer, (client) => trace(client, ids[0]!))).toMatchObject([
      { seq: 1, type: 'caseOpened', accountId: 'system', accountName: null },
    ]);
    expect(await withScope(stack.apiPool, officer, (client) => trace(client, foreign))).toEqual([]);
  });
});
