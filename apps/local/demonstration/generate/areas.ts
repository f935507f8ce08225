import { villagesByTownship } from './division-codes';

/** One row of the division codes. `code` has 12 digits; level 1 province, 2 city, 3 county, 4 township, 5 village. */
export type Area = { code: string; level: 1 | 2 | 3 | 4 | 5; name: string; parentCode: string | null };

/** 浚县, whose data the demonstration shows. */
export const countyCode = '410621000000';

/** 滑县 白道口镇 and two of its villages: real places outside the county, so that “outside one's area” can be tried. */
const neighbours: readonly Area[] = [
  { code: '410500000000', level: 2, name: '安阳市', parentCode: '410000000000' },
  { code: '410526000000', level: 3, name: '滑县', parentCode: '410500000000' },
  { code: '410526102000', level: 4, name: '白道口镇', parentCode: '410526000000' },
  { code: '410526102200', level: 5, name: '白马坡村', parentCode: '410526102000' },
  { code: '410526102201', level: 5, name: '白道口村', parentCode: '410526102000' },
];

/** All areas, parents before children: 河南省 down to the county's 442 villages, then the neighbours. */
export function areas(): Area[] {
  const rows: Area[] = [
    { code: '410000000000', level: 1, name: '河南省', parentCode: null },
    { code: '410600000000', level: 2, name: '鹤壁市', parentCode: '410000000000' },
    { code: countyCode, level: 3, name: '浚县', parentCode: '410600000000' },
  ];
  for (const township of villagesByTownship) {
    const parentCode = `${township.code}000`;
    rows.push({ code: parentCode, level: 4, name: township.name, parentCode: countyCode });
    for (const entry of township.villages.split(' ')) {
      const base = entry.slice(3);
      const name = /(村|社区)$/.test(base) ? base : `${base}村`;
      rows.push({ code: township.code + entry.slice(0, 3), level: 5, name, parentCode });
    }
  }
  return [...rows, ...neighbours];
}

/** The county's 442 villages in the order of their codes. */
export function countyVillages(): Area[] {
  return areas().filter((area) => area.level === 5 && area.code.startsWith(countyCode.slice(0, 6)));
}
