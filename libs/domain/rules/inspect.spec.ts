import { exampleHousehold, exampleMembers, exampleVerification } from '../household/example';
import type { HouseholdFacts, IncomeFacts, MemberFacts } from '../household/facts';
import { checkCharacter } from '../identity/idNumber';
import { inspectionRules } from './all';
import { findingCodes, inspect, type RuleSwitch } from './inspect';
import type { InspectionContext, Inspected, InspectionRule } from './rule';
import { householdRuleCodes } from './ruleCodes';

const context: InspectionContext = { today: '2026-11-22', monitoringLineFen: 8_000_00, registeredElsewhere: [] };
const village = { ...context, level: 'village' as const };
const county = { ...context, level: 'county' as const };

const [head, spouse, child] = exampleMembers as [MemberFacts, MemberFacts, MemberFacts];
const form = (change: Partial<Inspected>): Inspected => ({ ...exampleVerification, ...change });
const household = (change: Partial<HouseholdFacts>, rest: Partial<Inspected> = {}) =>
  form({ ...rest, facts: { ...exampleHousehold, ...change } });
const income = (change: Partial<IncomeFacts>) => household({ income: { ...exampleHousehold.income, ...change } });
const noIncome = Object.fromEntries(
  Object.keys(exampleHousehold.income)
    .filter((k) => k !== 'untilOn')
    .map((k) => [k, 0]),
) as Partial<IncomeFacts>;
const bornIn = (year: number) => {
  const first17 = `410699${year}0101001`;
  return first17 + checkCharacter(first17);
};

/** For each rule a household that it speaks on, with the fields, and one at its edge that it lets pass. */
const judged: Record<
  (typeof householdRuleCodes)[number],
  { fails: Inspected; fields: string[]; passes: Inspected; context?: Partial<InspectionContext> }
> = {
  'record.causeMissing': {
    fails: form({ causes: [] }),
    fields: ['causes'],
    passes: form({ causes: [], result: 'notAtRisk' }),
  },
  'record.dateMissing': {
    fails: { ...form({}), riskStartedOn: undefined } as unknown as Inspected,
    fields: ['riskStartedOn'],
    passes: form({}),
  },
  'record.incomeMissing': {
    fails: income(noIncome),
    fields: ['facts.income'],
    passes: income({ ...noIncome, pensionFen: 1 }),
  },
  'record.securityMissing': {
    fails: household({ securities: { food: true, clothing: true, education: true, medical: true } }),
    fields: ['facts.securities.housing', 'facts.securities.water'],
    passes: household({ securities: { ...exampleHousehold.securities, water: false } }, { causes: ['water'] }),
  },
  'record.idNumberTwice': {
    fails: household({ members: [head, spouse, { ...child, idNumber: head.idNumber }] }),
    fields: ['facts.members[2].idNumber'],
    passes: form({}),
  },
  'record.phoneInvalid': {
    fails: household({ phone: '12345', members: [{ ...head, phone: '110' }, spouse, child] }),
    fields: ['facts.phone', 'facts.members[0].phone'],
    passes: household({ phone: '0392-5522000' }),
  },
  'monitoring.liftedOutNotMonitored': {
    fails: household(
      { kind: 'liftedOut', securities: { ...exampleHousehold.securities, water: false } },
      { result: 'notAtRisk', causes: [] },
    ),
    fields: ['facts.income', 'facts.securities.water'],
    passes: household(
      { kind: 'liftedOut', securities: { ...exampleHousehold.securities, water: false } },
      { causes: ['water'] },
    ),
  },
  'cause.disabilityWithoutDisabled': {
    fails: form({ causes: ['disability'] }),
    fields: ['causes'],
    passes: household(
      { members: [head, { ...spouse, health: ['disabled'], disabilityGrade: 2 }, child] },
      { causes: ['disability'] },
    ),
  },
  'cause.waterMissing': {
    fails: household({ securities: { ...exampleHousehold.securities, water: false } }),
    fields: ['causes'],
    passes: household(
      { securities: { ...exampleHousehold.securities, water: false } },
      { causes: ['illness', 'water'] },
    ),
  },
  'cause.uninsured': {
    fails: household({ members: [head, { ...spouse, medicalInsured: false }, child] }, { causes: ['schooling'] }),
    fields: ['facts.members[1].medicalInsured'],
    passes: household({ members: [head, { ...spouse, medicalInsured: false }, child] }),
  },
  'cause.lackOfLabour': {
    fails: form({ causes: ['lackOfLabour'] }),
    fields: ['causes'],
    passes: household(
      { members: [head, spouse, child, { ...child, memberId: 'member-4', idNumber: bornIn(2020) }] },
      { causes: ['lackOfLabour'] },
    ),
  },
  'income.subsidyWithoutTransfer': {
    fails: household({
      members: [head, { ...spouse, disabilitySubsidy: true }, child],
      income: { ...exampleHousehold.income, otherTransferFen: 0 },
    }),
    fields: ['facts.income'],
    passes: household({ members: [head, { ...spouse, disabilitySubsidy: true }, child] }),
  },
  'income.wagesImplausible': {
    fails: household({
      income: { ...exampleHousehold.income, wagesFen: 299_99 },
      members: [{ ...head, work: { place: 'county', months: 8, incomeFen: 300_000_01 } }, spouse, child],
    }),
    fields: ['facts.income.wagesFen', 'facts.members[0].work.incomeFen'],
    passes: household({
      income: { ...exampleHousehold.income, wagesFen: 0 },
      members: [
        { ...head, work: { place: 'county', months: 8, incomeFen: 300_00 } },
        { ...spouse, work: { place: 'county', months: 8, incomeFen: 300_000_00 } },
        child,
      ],
    }),
  },
  'income.businessWithoutCost': {
    fails: income({ businessCostFen: 0 }),
    fields: ['facts.income.businessCostFen'],
    passes: household({ income: { ...exampleHousehold.income, businessFen: 0, businessCostFen: 0 }, measures: [] }),
  },
  'work.jobHelpNobodyWorks': {
    fails: household({
      measures: ['employment'],
      members: [{ ...head, work: { place: 'county', months: 0, incomeFen: 0 } }, spouse, child],
    }),
    fields: ['facts.measures'],
    passes: household({
      measures: ['publicPost'],
      members: [{ ...head, publicPost: true, work: { place: 'township', months: 0, incomeFen: 0 } }, spouse, child],
    }),
  },
  'work.publicPostTooOld': {
    fails: household({ members: [{ ...head, publicPost: true, idNumber: '410699195611220019' }, spouse, child] }),
    fields: ['facts.members[0].publicPost'],
    passes: household({ members: [{ ...head, publicPost: true, idNumber: '410699195611230014' }, spouse, child] }),
  },
  'work.industryWithoutBusiness': {
    fails: income({ businessFen: 0 }),
    fields: ['facts.income.businessFen'],
    passes: household({ measures: [], income: { ...exampleHousehold.income, businessFen: 0, businessCostFen: 0 } }),
  },
  'work.labourOnlySocialSecurity': {
    fails: household({ measures: ['socialSecurity'] }),
    fields: ['facts.measures'],
    passes: household({ measures: ['socialSecurity', 'health'] }),
  },
  'school.upperSecondaryAge': {
    fails: household({
      members: [
        head,
        { ...child, idNumber: bornIn(2012) },
        { ...child, idNumber: bornIn(2005), schoolStatus: 'vocationalSecondary' },
      ],
    }),
    fields: ['facts.members[1].schoolStatus', 'facts.members[2].schoolStatus'],
    passes: household({ members: [head, { ...child, idNumber: bornIn(2011) }, { ...child, idNumber: bornIn(2006) }] }),
  },
  'school.educationAndSchool': {
    fails: household({ members: [head, spouse, { ...child, education: 'juniorSecondary' }] }),
    fields: ['facts.members[2].education'],
    passes: form({}),
  },
};

const withValidNumbers = (inspected: Inspected): Inspected => ({
  ...inspected,
  facts: {
    ...inspected.facts,
    members: inspected.facts.members.map((m) => ({
      ...m,
      idNumber: m.idNumber.slice(0, 17) + checkCharacter(m.idNumber.slice(0, 17)),
    })),
  },
});

describe('the inspection rules', () => {
  it('let the example household pass', () => {
    expect(inspect(exampleVerification, county)).toEqual([]);
  });

  test.each(householdRuleCodes)(
    '%s speaks on a failing household with its fields, and not on a passing one',
    (code) => {
      const { fails, passes, fields } = judged[code];
      const spoken = (inspected: Inspected) =>
        inspect(withValidNumbers(inspected), village)
          .filter((j) => j.rule === code)
          .map((j) => j.field);
      expect(spoken(fails)).toEqual(fields);
      expect(spoken(passes)).toEqual([]);
    },
  );

  test.each(householdRuleCodes)('%s carries its sentences, its source and its day', (code) => {
    const rule: InspectionRule = inspectionRules[code];
    expect(rule.code).toBe(code);
    expect(rule.zh).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(rule.en).toMatch(/^[A-Z].*\.$/);
    expect(rule.source).not.toBe('');
    expect(inspect(withValidNumbers(judged[code].fails), { ...village, today: '2021-05-13' })).toEqual([]);
  });

  it('find an ID number that is registered in another household, without saying where', () => {
    expect(inspect(exampleVerification, { ...village, registeredElsewhere: ['member-2'] })).toEqual([
      { rule: 'record.idNumberTwice', field: 'facts.members[1].idNumber', effect: 'warn', explained: false },
    ]);
  });

  it('warn at the village and block at the county', () => {
    const noCause = form({ causes: [] });
    expect(inspect(noCause, village)).toMatchObject([{ rule: 'record.causeMissing', effect: 'warn' }]);
    expect(inspect(noCause, county)).toMatchObject([{ rule: 'record.causeMissing', effect: 'block' }]);
  });

  it('block at the county until somebody explains, where an explanation is enough', () => {
    const noCost = income({ businessCostFen: 0 });
    expect(findingCodes(inspect(noCost, county))).toEqual([{ rule: 'income.businessWithoutCost', effect: 'block' }]);
    const explained = {
      ...noCost,
      explanations: [{ rule: 'income.businessWithoutCost' as const, text: '土地流转，成本由承租人承担。' }],
    };
    expect(inspect(explained, county)).toMatchObject([{ effect: 'warn', explained: true }]);
    expect(
      findingCodes(
        inspect({ ...form({ causes: [] }), explanations: [{ rule: 'record.causeMissing', text: '说明' }] }, county),
      ),
    ).toEqual([{ rule: 'record.causeMissing', effect: 'block' }]);
  });
});

describe('a switch of the reference data', () => {
  const noCost = income({ businessCostFen: 0 });
  const effectOn = (today: string, switches: RuleSwitch[]) =>
    inspect(noCost, { ...county, today }, switches).map((j) => j.effect);
  const rule = 'income.businessWithoutCost' as const;

  it('turns a rule off for its days only', () => {
    const off = { rule, from: '2026-06-01', until: '2026-06-30', off: true };
    expect(['2026-05-31', '2026-06-01', '2026-06-30', '2026-07-01'].map((d) => effectOn(d, [off]))).toEqual([
      ['block'],
      [],
      [],
      ['block'],
    ]);
  });

  it('changes what a rule does, and the one that began last counts', () => {
    const switches: RuleSwitch[] = [
      { rule, from: '2026-03-01', off: true },
      { rule, from: '2026-01-01', atCounty: 'warn' },
    ];
    expect([
      effectOn('2025-12-31', switches),
      effectOn('2026-02-01', switches),
      effectOn('2026-03-01', switches),
    ]).toEqual([['block'], ['warn'], []]);
    expect(inspect(noCost, village, [{ rule, from: '2026-01-01', atVillage: 'block' }])).toMatchObject([
      { effect: 'block' },
    ]);
  });
});
