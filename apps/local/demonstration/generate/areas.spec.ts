import { areas, countyCode, countyVillages } from './areas';
import { staffedVillages, stations } from './stations';

describe('the areas', () => {
  const all = areas();
  const byCode = new Map(all.map((area) => [area.code, area]));

  it('hold the 442 villages of the county under its 11 townships', () => {
    expect(countyVillages()).toHaveLength(442);
    expect(all.filter(({ level, parentCode }) => level === 4 && parentCode === countyCode)).toHaveLength(11);
    expect(countyVillages().map(({ name }) => name)).toContain('宋井固村');
  });

  it('have unique 12-digit codes, each below a parent one level up that stands before it', () => {
    expect(byCode.size).toBe(all.length);
    all.forEach((area, i) => {
      expect(area.code).toMatch(/^\d{12}$/);
      const parent = area.parentCode === null ? undefined : byCode.get(area.parentCode);
      expect(parent?.level ?? 0).toBe(area.level - 1);
      if (!parent) return;
      expect(area.code.startsWith(parent.code.replace(/(000|00)+$/, ''))).toBe(true);
      expect(all.indexOf(parent)).toBeLessThan(i);
    });
  });

  it('hold one neighbouring county with a township and two villages', () => {
    expect(all.filter(({ code, level }) => code.startsWith('410526') && level === 5)).toHaveLength(2);
  });

  it('know every station and every staffed village by its name', () => {
    for (const { code, name } of staffedVillages) expect(byCode.get(code)?.name).toBe(name);
    for (const { code } of stations) expect(byCode.get(code)?.level).toBe(4);
  });
});
