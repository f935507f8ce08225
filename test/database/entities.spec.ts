import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { Clue } from '#database/entities/clues';
import { entities } from '#database/entities/list';
import { Household } from '#database/entities/register';
import { makeDataSource, openPool } from '#database/pools';
import { withScopedManager } from '#database/scope';
import { openStack, type Stack } from '#test/support/stack/stack';
import { actorWith, employ, places, settle } from './county';

let stack: Stack;
let source: DataSource;
beforeAll(async () => {
  stack = await openStack();
  await settle(stack.ownerPool);
  source = await makeDataSource(stack.database.ownerUrl, 'shouwang_api', { max: 2 }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await stack.close();
});

describe('entities', () => {
  it.each(entities.map((entity) => ({ name: entity.name, entity })))(
    '$name can be read as the API with the columns it names',
    async ({ entity }) => {
      await withScopedManager(source, actorWith('countyOfficer', places.county), (manager) =>
        manager.find(entity, { take: 1 }),
      );
    },
  );

  it('are written and read within a scope, and not outside it', async () => {
    const clerk = actorWith('villageClerk', places.village);
    await employ(stack.ownerPool, clerk, places.county);
    const id = randomUUID();
    await withScopedManager(source, clerk, (manager) =>
      manager.save(Clue, {
        id,
        receiptNumber: 'R-17',
        channel: 'fieldVisit',
        areaCode: places.village,
        reportedBy: clerk.accountId,
        status: 'received',
        riskClasses: ['incomeDrop'],
      }),
    );
    const found = await withScopedManager(source, actorWith('townshipOfficer', places.township), (manager) =>
      manager.findOneBy(Clue, { id }),
    );
    expect(found).toMatchObject({ receiptNumber: 'R-17', riskClasses: ['incomeDrop'] });
    expect(
      await withScopedManager(source, actorWith('townshipOfficer', places.otherTownship), (manager) =>
        manager.findOneBy(Clue, { id }),
      ),
    ).toBeNull();
    expect(await source.manager.findOneBy(Clue, { id })).toBeNull();
  });

  it('keep a calendar day the day it is', async () => {
    const household = randomUUID();
    await stack.ownerPool.query(
      `INSERT INTO household (id, number, area_code, kind) VALUES ($1, 'E-1', $2, 'general')`,
      [household, places.village],
    );
    const { rows } = await stack.apiPool.query<{ day: unknown; big: unknown }>(
      `SELECT date '1988-04-17' AS day, 9007199254740991::bigint AS big`,
    );
    expect(rows).toEqual([{ day: '1988-04-17', big: 9007199254740991 }]);
    await expect(stack.apiPool.query('SELECT 9007199254740993::bigint AS big')).rejects.toThrow('does not fit');
    expect(
      await withScopedManager(source, actorWith('villageClerk', places.village), (manager) =>
        manager.countBy(Household, { id: household }),
      ),
    ).toBe(1);
  });

  it('come over connections that start in their role, whatever the address says besides', async () => {
    const address = `${stack.database.ownerUrl}?options=${encodeURIComponent('-c role=none -c work_mem=8MB')}`;
    const asked = `SELECT current_user AS who, current_setting('work_mem') AS memory, current_setting('TimeZone') AS zone, current_setting('statement_timeout') AS most`;
    const expected = [{ who: 'shouwang_api', memory: '8MB', zone: 'UTC', most: '5s' }];
    const pool = openPool(address, 'shouwang_api', { max: 1 });
    const orm = await makeDataSource(address, 'shouwang_api', { max: 1 }).initialize();
    try {
      expect((await pool.query(asked)).rows).toEqual(expected);
      await pool.query('RESET ROLE');
      expect((await pool.query(asked)).rows).toEqual(expected);
      expect(await orm.query(asked)).toEqual(expected);
    } finally {
      await pool.end();
      await orm.destroy();
    }
  });
});
