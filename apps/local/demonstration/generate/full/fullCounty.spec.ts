import { columnsOf } from '#domain/takeOver/fault';
import { readHouseholds } from '#domain/takeOver/readHouseholds';
import { sheetKeys, sheetLabels } from '#domain/takeOver/sheets';
import { writeRows } from '#domain/takeOver/writeRows';
import { countyVillages } from '../areas';
import { fullCounty } from './fullCounty';
import { publishedQuotas } from './quotas';

const takenOn = '2026-11-22';
const all = fullCounty({ seed: 410621, quotas: publishedQuotas, takenOn });
const peopleOf = (households: typeof all) => households.reduce((sum, { facts }) => sum + facts.members.length, 0);
const eliminated = all.filter(({ monitoring }) => monitoring.eliminated !== null);
const measures = all.flatMap((one) => one.measures);

describe('the full county', () => {
  it('has the published figures exactly', () => {
    expect([all.length, peopleOf(all)]).toEqual([3308, 10_467]);
    expect([eliminated.length, peopleOf(eliminated)]).toEqual([1346, 4725]);
    expect(all.every(({ monitoring }) => (monitoring.identifiedOn ?? '') <= '2022-06-30')).toBe(true);
    expect(eliminated.every(({ monitoring }) => (monitoring.eliminated?.on ?? '') <= '2022-06-30')).toBe(true);
    expect(all.every(({ monitoring }) => (monitoring.ended?.on ?? '9999') > '2022-06-30')).toBe(true);
    expect(measures.filter(({ declaredOn }) => declaredOn <= '2022-06-30')).toHaveLength(750);
    expect(
      measures.filter(({ implementedOn }) => implementedOn !== undefined && implementedOn <= '2022-07-05'),
    ).toHaveLength(594);
    expect(measures).toHaveLength(750);
  });

  it('lives in all 442 villages, in households of one to six', () => {
    const villages = new Set(all.map(({ facts }) => facts.areaCode));
    expect(villages).toEqual(new Set(countyVillages().map(({ code }) => code)));
    expect(new Set(all.map(({ facts }) => facts.members.length))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
    expect(new Set(all.flatMap(({ facts }) => facts.members.map(({ idNumber }) => idNumber))).size).toBe(10_467);
  });

  it('is a workbook without a fault', () => {
    const written = all.map(writeRows);
    const sheets = sheetKeys.map((sheet) => ({
      name: sheetLabels[sheet].zh,
      rows: [
        { number: 1, cells: columnsOf[sheet].map(({ zh }) => ({ kind: 'text' as const, text: zh })) },
        ...written.flatMap((rows) => rows[sheet]).map((cells, i) => ({ number: i + 2, cells })),
      ],
    }));
    const read = readHouseholds({ sheets }, takenOn);
    if ('faults' in read) throw new Error('unreadable');
    expect(read.strays).toEqual([]);
    expect([...read.households()].flatMap(({ faults }) => faults)).toEqual([]);
  });
});
