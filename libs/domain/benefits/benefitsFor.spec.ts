import fc from 'fast-check';
import { exampleHousehold, exampleMembers } from '../household/example';
import type { HouseholdFacts, MemberFacts } from '../household/facts';
import { checkCharacter } from '../identity/idNumber';
import type { Benefit, HouseholdCondition, MemberCondition } from './benefit';
import { type BenefitRecord, benefitGaps, benefitsFor } from './benefitsFor';
import { checkBenefit } from './checkBenefit';
import { starterBenefits } from './starter';

const on = '2027-11-22';
const [head, spouse, child] = exampleMembers as [MemberFacts, MemberFacts, MemberFacts];
const benefit = (change: Partial<Benefit> = {}): Benefit => ({
  code: 'example',
  nameZh: '示例',
  nameEn: 'Example',
  department: 'civilAffairs',
  areaPrefix: '',
  fromOn: '2021-01-01',
  household: [],
  member: [],
  source: '示例',
  ...change,
});
const facts = (change: Partial<HouseholdFacts> = {}): HouseholdFacts => ({ ...exampleHousehold, ...change });
const members = (...list: MemberFacts[]) => facts({ members: list });
const bornOn = (day: string) => {
  const first17 = `410699${day.replaceAll('-', '')}001`;
  return first17 + checkCharacter(first17);
};
const has = (entry: Benefit, household: HouseholdFacts, day = on) =>
  benefitsFor({ facts: household }, day, [entry]).length > 0;

describe('a benefit', () => {
  it('is given on its days and in its area', () => {
    const dated = benefit({ fromOn: '2027-03-01', toOn: '2027-03-31' });
    expect(['2027-02-28', '2027-03-01', '2027-03-31', '2027-04-01'].map((d) => has(dated, facts(), d))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(has(benefit({ areaPrefix: '410621' }), facts())).toBe(true);
    expect(has(benefit({ areaPrefix: '360704' }), facts())).toBe(false);
  });

  test.each<[HouseholdCondition, HouseholdFacts, HouseholdFacts]>([
    [{ is: 'kind', any: ['liftedOut'] }, facts({ kind: 'liftedOut' }), facts()],
    [{ is: 'labourClass', any: ['none'] }, members(spouse, child), facts()],
    [{ is: 'houseGrade', any: ['C', 'D'] }, facts({ home: { ...exampleHousehold.home, grade: 'C' } }), facts()],
    [{ is: 'withoutSecurity', any: ['water'] }, facts({ securities: { water: false } }), facts({ securities: {} })],
    [
      { is: 'selfPaidAbove', kind: 'medical', fen: 2_000_00 },
      facts({ income: { ...exampleHousehold.income, medicalSelfPaidFen: 2_000_01 } }),
      facts({ income: { ...exampleHousehold.income, medicalSelfPaidFen: 2_000_00 } }),
    ],
  ])('of households where %j', (condition, suits, doesNot) => {
    const entry = benefit({ household: [[condition]] });
    expect([has(entry, suits), has(entry, doesNot)]).toEqual([true, false]);
  });

  test.each<[MemberCondition, Partial<MemberFacts>, Partial<MemberFacts>]>([
    [
      { is: 'disabled', grades: [1, 2] },
      { health: ['disabled'], disabilityGrade: 2 },
      { health: ['disabled'], disabilityGrade: 3 },
    ],
    [{ is: 'health', any: ['chronicIllness'] }, { health: ['chronicIllness', 'disabled'] }, { health: ['healthy'] }],
    [{ is: 'inSchool', any: ['primary'] }, { schoolStatus: 'primary' }, { schoolStatus: 'kindergarten' }],
    [
      { is: 'outOfSchool', any: ['illness'] },
      { schoolStatus: 'notInSchool', outOfSchoolReason: 'illness' },
      { schoolStatus: 'primary', outOfSchoolReason: 'illness' },
    ],
    [{ is: 'aged', from: 6, to: 15 }, { idNumber: bornOn('2011-11-23') }, { idNumber: bornOn('2011-11-22') }],
    [{ is: 'aged', from: 6, to: 15 }, { idNumber: bornOn('2021-11-22') }, { idNumber: bornOn('2021-11-23') }],
    [{ is: 'labour', any: ['weak'] }, { labour: 'weak' }, { labour: 'none' }],
    [{ is: 'receives', any: ['minimumLiving'] }, { minimumLiving: true }, { minimumLiving: false }],
  ])('of people for whom %j', (condition, suits, doesNot) => {
    const entry = benefit({ member: [condition] });
    const person = (change: Partial<MemberFacts>) =>
      benefitsFor({ facts: members({ ...child, ...change }) }, on, [entry]);
    expect(person(suits)).toEqual([{ benefit: entry, memberIds: [child.memberId] }]);
    expect(person(doesNot)).toEqual([]);
  });

  it('asks for its conditions of one and the same person', () => {
    const entry = benefit({
      member: [
        { is: 'disabled', grades: [1] },
        { is: 'receives', any: ['minimumLiving'] },
      ],
    });
    const disabled = { ...spouse, health: ['disabled' as const], disabilityGrade: 1 as const };
    expect(has(entry, members({ ...head, minimumLiving: true }, disabled))).toBe(false);
    expect(has(entry, members(head, { ...disabled, minimumLiving: true }))).toBe(true);
  });

  it('asks for one of its alternatives in full', () => {
    const entry = benefit({
      household: [
        [
          { is: 'kind', any: ['liftedOut'] },
          { is: 'houseGrade', any: ['D'] },
        ],
        [{ is: 'monitored', any: ['sudden'] }],
      ],
    });
    expect(has(entry, facts({ kind: 'liftedOut' }))).toBe(false);
    expect(benefitsFor({ facts: facts(), category: 'sudden' }, on, [entry])).toHaveLength(1);
    expect(benefitsFor({ facts: facts(), category: 'marginal' }, on, [entry])).toEqual([]);
  });
});

describe('the gaps of a household', () => {
  const whole = benefit({ code: 'whole' });
  const pupils = benefit({ code: 'pupils', member: [{ is: 'inSchool', any: ['primary', 'seniorSecondary'] }] });
  const second: MemberFacts = { ...child, memberId: 'member-4', schoolStatus: 'primary' };
  const gaps = (...records: BenefitRecord[]) =>
    benefitGaps({ facts: members(head, spouse, child, second) }, records, on, [whole, pupils]).map(
      (g) => `${g.benefit.code} ${g.memberIds.join('+')} ${g.gap}`,
    );

  it('are everything it may have and has not', () => {
    expect(gaps()).toEqual(['whole  notApplied', 'pupils member-3+member-4 notApplied']);
  });

  it('tell apart what was not applied for and what did not come, person by person', () => {
    expect(
      gaps({ code: 'whole', state: 'applied' }, { code: 'pupils', memberId: 'member-4', state: 'applied' }),
    ).toEqual(['whole  notReceived', 'pupils member-3 notApplied', 'pupils member-4 notReceived']);
    expect(
      gaps({ code: 'pupils', memberId: 'member-4', state: 'received' }, { code: 'whole', state: 'received' }),
    ).toEqual(['pupils member-3 notApplied']);
  });

  it('are closed for everybody by a record without a member, and by none of another benefit', () => {
    expect(gaps({ code: 'pupils', state: 'received' }, { code: 'other', state: 'received' })).toEqual([
      'whole  notApplied',
    ]);
  });

  it('never name what the household may not have, and none is left when it receives all', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('general', 'liftedOut', 'minimumLiving', 'destitute'),
        fc.boolean(),
        (kind, isMonitored) => {
          const household = { facts: facts({ kind }), ...(isMonitored && { category: 'sudden' as const }) };
          const may = benefitsFor(household, on, starterBenefits);
          expect(benefitGaps(household, [], on, starterBenefits).map((g) => g.benefit)).toEqual(
            may.map((m) => m.benefit),
          );
          const all = may.map((m): BenefitRecord => ({ code: m.benefit.code, state: 'received' }));
          expect(benefitGaps(household, all, on, starterBenefits)).toEqual([]);
        },
      ),
    );
  });
});

describe('the catalogue to begin with', () => {
  test.each(starterBenefits.map((b): [string, Benefit] => [b.code, b]))('%s is an entry in order', (_, entry) => {
    expect(checkBenefit(entry, on)).toEqual([]);
    expect(entry.source).toMatch(/[\u4e00-\u9fff]/);
  });

  it('names each benefit once', () => {
    expect(new Set(starterBenefits.map((b) => b.code)).size).toBe(starterBenefits.length);
  });

  it('offers the example household what its illness and its pupil ask for, once it is monitored', () => {
    const codes = (category?: 'sudden') =>
      benefitsFor({ facts: exampleHousehold, ...(category && { category }) }, on, starterBenefits).map(
        (m) => m.benefit.code,
      );
    expect(codes('sudden')).toEqual([
      'temporaryAssistance',
      'medicalAssistance',
      'medicalReimbursementAgain',
      'treatmentBeforePayment',
      'studentAid',
      'publicPost',
      'trainingAllowance',
      'microLoan',
    ]);
    expect(codes()).toEqual(['temporaryAssistance']);
  });
});

describe('an entry that a county writes', () => {
  const wrong = (change: object) => checkBenefit({ ...benefit(), ...change }, on).map((r) => `${r.code} ${r.field}`);

  test.each<[string, object, string[]]>([
    ['an unknown condition', { member: [{ is: 'rich' }] }, ['form.oneOf member[0].is']],
    ['a condition of another level', { member: [{ is: 'kind', any: ['general'] }] }, ['form.oneOf member[0].is']],
    ['a condition without a kind', { household: [[7]] }, ['form.shape household[0][0]']],
    ['an alternative that asks nothing', { household: [[]] }, ['form.required household[0]']],
    ['an unknown code', { household: [[{ is: 'kind', any: ['rich'] }]] }, ['form.oneOf household[0][0].any[0]']],
    ['more than its shape', { member: [{ is: 'labour', any: ['weak'], or: 1 }] }, ['form.unknownField member[0].or']],
    ['an end before its beginning', { toOn: '2020-12-31' }, ['form.dateOrder toOn']],
    ['an area that is no code', { areaPrefix: 'Xunxian' }, ['area.unknown areaPrefix']],
    ['a share of more than everything', { amount: { percent: 101, aboveFen: 0 } }, ['form.range amount.percent']],
    ['no source', { source: ' ' }, ['form.required source']],
  ])('is refused with %s', (_, change, expected) => expect(wrong(change)).toEqual(expected));
});
