import { exampleHousehold } from '../household/example';
import type { ComparisonAnswer, ComparisonFacts } from './answer';
import { checkComparisonAnswer } from './checkAnswer';
import { contradictions } from './contradictions';

const context = {
  today: '2026-11-22',
  department: 'publicSecurity' as const,
  memberIds: ['member-1', 'member-2', 'member-3'],
};
const answer: ComparisonAnswer = { department: 'publicSecurity', verdict: 'match', facts: { vehicles: [] } };
const faults = (change: object) =>
  checkComparisonAnswer({ ...answer, ...change }, context).map((r) => [r.code, r.field]);

describe('a department’s answer', () => {
  it('that agrees needs nothing more; one that does not, or cannot tell, says why', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ verdict: 'noMatch' })).toEqual([['form.required', 'note']]);
    expect(faults({ verdict: 'noMatch', facts: { vehicles: [{ memberId: 'member-1', kind: 'car' }] } })).toEqual([]);
    expect(faults({ verdict: 'unknown', facts: { vehicles: [{ memberId: 'member-1', kind: 'car' }] } })).toEqual([
      ['form.required', 'note'],
    ]);
    expect(faults({ verdict: 'unknown', note: '系统升级，暂无法查询。' })).toEqual([]);
  });

  it('is given by the department that was asked, about members of the household', () => {
    expect(faults({ department: 'health' })).toEqual([['comparison.departmentUnknown', 'department']]);
    expect(faults({ department: 'nobody' })).toEqual([['form.oneOf', 'department']]);
    expect(faults({ facts: { vehicles: [{ memberId: 'member-9', kind: 'car' }] } })).toEqual([
      ['form.oneOf', 'facts.vehicles[0].memberId'],
    ]);
    expect(faults({ facts: { yachts: [] } })).toEqual([['form.unknownField', 'facts.yachts']]);
    expect(faults({ facts: { disability: [{ memberId: 'member-1', grade: 5 }] } })).toEqual([
      ['form.oneOf', 'facts.disability[0].grade'],
    ]);
  });
});

describe('contradictions', () => {
  const found = (facts: ComparisonFacts) =>
    contradictions(exampleHousehold, [{ ...answer, verdict: 'noMatch', facts }]).map((c) => [
      c.code,
      c.field,
      c.memberId,
    ]);

  test.each<[string, ComparisonFacts, unknown[]]>([
    [
      'a car',
      {
        vehicles: [
          { memberId: 'member-1', kind: 'car' },
          { memberId: 'member-1', kind: 'truck' },
        ],
      },
      ['vehicle', 'facts.members', 'member-1'],
    ],
    [
      'an enterprise',
      { enterprises: [{ memberId: 'member-1', role: 'legalPerson' }] },
      ['enterprise', 'facts.income.businessFen', 'member-1'],
    ],
    [
      'an apartment',
      { properties: [{ memberId: 'member-2', kind: 'apartment', areaM2: 90 }] },
      ['property', 'facts.home', 'member-2'],
    ],
    [
      'public payroll',
      { publicPayroll: [{ memberId: 'member-1' }] },
      ['publicPayroll', 'facts.income.wagesFen', 'member-1'],
    ],
    [
      'higher bills',
      { medicalBills: [{ memberId: 'member-2', selfPaidFen: 17_800_01 }] },
      ['medicalBillHigher', 'facts.income.medicalSelfPaidFen', undefined],
    ],
    ['lower bills', { medicalBills: [] }, ['medicalBillLower', 'facts.income.medicalSelfPaidFen', undefined]],
    [
      'another school',
      { schooling: [{ memberId: 'member-3', status: 'vocationalSecondary' }] },
      ['schoolStatus', 'facts.members[2].schoolStatus', 'member-3'],
    ],
    [
      'no insurance',
      { insurance: [{ memberId: 'member-2', medicalInsured: false }] },
      ['insurance', 'facts.members[1].medicalInsured', 'member-2'],
    ],
    [
      'a disability certificate',
      { disability: [{ memberId: 'member-2', grade: 2 }] },
      ['disability', 'facts.members[1].disabilityGrade', 'member-2'],
    ],
  ])('show %s once', (_, facts, expected) => expect(found(facts)).toEqual([expected]));

  it('do not show what goes together with the verification', () => {
    expect(
      found({
        vehicles: [{ memberId: 'member-1', kind: 'motorcycle' }],
        properties: [{ memberId: 'member-1', kind: 'ruralHouse', areaM2: 86 }],
        medicalBills: [{ memberId: 'member-2', selfPaidFen: 17_800_00 }],
        schooling: [{ memberId: 'member-3', status: 'seniorSecondary' }],
        insurance: [{ memberId: 'member-1', medicalInsured: true }],
        disability: [{ memberId: 'member-2' }],
      }),
    ).toEqual([]);
  });

  it('name the department that holds the record', () => {
    const both: ComparisonAnswer[] = [
      {
        department: 'publicSecurity',
        verdict: 'noMatch',
        facts: { vehicles: [{ memberId: 'member-1', kind: 'car' }] },
      },
      {
        department: 'agriculture',
        verdict: 'noMatch',
        facts: { vehicles: [{ memberId: 'member-1', kind: 'machinery' }] },
      },
    ];
    expect(contradictions(exampleHousehold, both).map((c) => c.department)).toEqual(['publicSecurity', 'agriculture']);
  });
});
