import { areaAt, covers, isAreaCode, levelOf, prefixOf } from './areas';
import { grantsFor } from './may';
import { type Grant, grantsOn, isRole } from './roles';

const village = '410621102201';
const county = '410621000000';
const places = { village, township: '410621102000', county, city: '410600000000', province: '410000000000' } as const;

describe('areas and days', () => {
  it('a code is a prefix', () => {
    expect(Object.values(places).map(prefixOf)).toEqual(['410621102201', '410621102', '410621', '4106', '41']);
    expect(Object.values(places).map(levelOf)).toEqual(['village', 'township', 'county', 'city', 'province']);
    expect([areaAt(village, 'county'), areaAt(village, 'township')]).toEqual([county, places.township]);
    expect([covers(county, village), covers(village, county), covers(county, '410622101201')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(['410621102201', '41062110220', '4106211022011', '010621102201', 'x'].map(isAreaCode)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('a grant holds from its first to its last day', () => {
    const grant: Grant = { role: 'villageClerk', areaCode: village, fromOn: '2026-03-01', toOn: '2026-03-31' };
    expect(['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((on) => grantsOn([grant], on).length)).toEqual([
      0, 1, 1, 0,
    ]);
    expect(grantsFor({ accountId: 'me', grants: [grant] }, 'clue.create')).toEqual([grant]);
    expect([isRole('helper'), isRole('king')]).toEqual([true, false]);
  });
});
