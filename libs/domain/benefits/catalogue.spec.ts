import { exampleHousehold, exampleMembers } from '../household/example';
import type { MemberFacts } from '../household/facts';
import type { Benefit } from './benefit';
import { type CatalogueEntry, catalogueOn, nextVersion, shippedEntries } from './catalogue';
import { benefitStandings } from './standing';

const place = { areaCode: '410621108242', on: '2027-05-01' };
const entry = (change: Partial<Benefit>, more: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  benefit: {
    ...{
      code: 'studentAid',
      nameZh: '学生资助',
      nameEn: 'Aid',
      department: 'education',
      areaPrefix: '',
      fromOn: '2027-01-01',
    },
    ...{ household: [], member: [], source: '浚教〔2027〕1号' },
    ...change,
  },
  version: 2,
  areaCode: '410621000000',
  ...more,
});
const found = (own: CatalogueEntry[], at = place) =>
  catalogueOn(own, at).find(({ benefit }) => benefit.code === 'studentAid');

describe('the catalogue of a place on a day', () => {
  it('is what the system is shipped with, until the county keeps its own', () => {
    expect(catalogueOn([], place)).toHaveLength(shippedEntries.length);
    expect(found([])).toMatchObject({ version: 1, areaCode: null });
    expect(found([entry({})])).toMatchObject({ version: 2, areaCode: '410621000000' });
    expect(found([entry({}, { areaCode: '410526000000' })])).toMatchObject({ version: 1 });
  });

  it('follows the days: the version before holds until the new one begins, and one that has ended takes the benefit out', () => {
    const own = [entry({}), entry({ fromOn: '2027-06-01', toOn: '2027-06-30' }, { version: 3 })];
    expect(
      ['2026-12-31', '2027-05-31', '2027-06-01', '2027-06-30', '2027-07-01'].map(
        (on) => found(own, { ...place, on })?.version,
      ),
    ).toEqual([1, 2, 3, 3, undefined]);
  });

  it('takes the nearest area’s word before a later version of a wider one', () => {
    expect(found([entry({}, { areaCode: '410000000000', version: 9 }), entry({})])).toMatchObject({ version: 2 });
  });

  it('counts versions up, and lets an entry that exists begin today at the earliest', () => {
    const asked = { areaCode: '410621000000', today: '2027-05-01' };
    expect(nextVersion([], { ...asked, code: 'studentAid' })).toEqual({ version: 2, earliestOn: '2027-05-01' });
    expect(nextVersion([entry({})], { ...asked, code: 'studentAid' })).toMatchObject({ version: 3 });
    expect(nextVersion([], { ...asked, code: 'ourOwn' })).toEqual({ version: 1, earliestOn: null });
  });
});

describe('the standing of a benefit at a household', () => {
  const [head, spouse, child] = exampleMembers as [MemberFacts, MemberFacts, MemberFacts];
  const household = { facts: { ...exampleHousehold, members: [head, spouse, child] } };
  const everyone = { ...entry({ code: 'each', member: [{ is: 'aged', from: 0, to: 120 }] }).benefit };
  const whole = { ...entry({ code: 'whole' }).benefit };
  const standings = (records: Parameters<typeof benefitStandings>[1], catalogue: readonly Benefit[]) =>
    benefitStandings(household, records, '2027-11-22', catalogue);

  it('is told person by person, and of the whole as the least of them', () => {
    const [standing] = standings(
      [
        { code: 'each', memberId: head.memberId, state: 'received' },
        { code: 'each', memberId: spouse.memberId, state: 'applied' },
      ],
      [everyone],
    );
    expect(standing).toMatchObject({ entitled: true, state: 'missing' });
    expect(standing!.people.map(({ state }) => state)).toEqual(['received', 'applied', 'missing']);
  });

  it('knows what the household has beside what it may have', () => {
    const elsewhere = { ...whole, code: 'elsewhere', areaPrefix: '360704' };
    expect(standings([{ code: 'elsewhere', state: 'received' }], [whole, elsewhere])).toMatchObject([
      { benefit: { code: 'whole' }, entitled: true, state: 'missing' },
      { benefit: { code: 'elsewhere' }, entitled: false, state: 'received' },
    ]);
  });
});
