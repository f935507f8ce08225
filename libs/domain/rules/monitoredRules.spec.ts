import { inspectAssessment } from '../elimination/inspectAssessment';
import { mayBeEliminated, unmetConditions, verdictOf } from '../elimination/gate';
import { exampleAssessment, exampleHousehold, exampleMembers, exampleVerification } from '../household/example';
import type { HouseholdFacts, MemberFacts } from '../household/facts';
import { inspectionRules } from './all';
import { findingCodes, inspect } from './inspect';
import type { Inspected, InspectionContext, InspectionRule, MeasureInspected, MonitoringContext } from './rule';
import { monitoredRuleCodes } from './ruleCodes';

const [head, spouse, child] = exampleMembers as [MemberFacts, MemberFacts, MemberFacts];
const context: InspectionContext = { today: '2027-11-22', monitoringLineFen: 8_500_00, registeredElsewhere: [] };
const health: MeasureInspected = {
  category: 'health',
  causes: ['illness'],
  state: 'confirmed',
  times: 1,
  dueOn: '2027-02-28',
};
const school: MeasureInspected = { ...health, category: 'education', causes: ['schooling'] };
const industry: MeasureInspected = { ...health, category: 'industry', causes: [], state: 'approved', times: 0 };
const monitored: MonitoringContext = {
  identifiedOn: '2027-05-22',
  eliminatedOn: '2027-11-22',
  way: 'assisted',
  contactKnown: true,
  measures: [health, school],
};
const inspected: Inspected = { ...exampleVerification, facts: exampleAssessment.facts };
const household = (change: Partial<HouseholdFacts>): Inspected => ({
  ...inspected,
  facts: { ...inspected.facts, ...change },
});

/** A household and what was done for it. */
type Seen = { inspected?: Inspected; monitoring?: Partial<MonitoringContext>; today?: string };
const inProgress = { eliminatedOn: null, way: null } as const;

/** For each rule a household that it speaks on, with the fields, and those at its edge that it lets pass. */
const judged: Record<(typeof monitoredRuleCodes)[number], { fails: Seen; fields: string[]; passes: Seen[] }> = {
  'help.noMeasure': {
    fails: { monitoring: { ...inProgress, identifiedOn: '2027-10-21', measures: [{ ...health, state: 'refused' }] } },
    fields: ['measures'],
    passes: [
      { monitoring: { ...inProgress, identifiedOn: '2027-10-22', measures: [] } },
      { monitoring: { ...inProgress, identifiedOn: '2027-10-21', measures: [{ ...health, state: 'declared' }] } },
      { monitoring: { way: 'natural', measures: [] } },
    ],
  },
  'help.developmentNotStarted': {
    fails: { monitoring: { ...inProgress, measures: [health, { ...industry, dueOn: '2027-11-21' }] } },
    fields: ['measures[1].state'],
    passes: [
      { monitoring: { ...inProgress, measures: [{ ...industry, dueOn: '2027-11-22' }] } },
      { monitoring: { measures: [{ ...industry, state: 'implemented' }] } },
      { monitoring: { ...inProgress, measures: [{ ...health, state: 'approved', times: 0, dueOn: '2027-11-21' }] } },
    ],
  },
  'help.causeWithoutMeasure': {
    fails: {
      inspected: { ...inspected, causes: ['illness', 'housing', 'water'] },
      monitoring: { measures: [health, { ...health, category: 'relocation', state: 'stopped', times: 0 }] },
    },
    fields: ['causes[1]', 'causes[2]'],
    passes: [
      {
        inspected: { ...inspected, causes: ['illness', 'housing', 'accident'] },
        monitoring: { measures: [{ ...health, category: 'relocation', state: 'stopped', times: 1 }] },
      },
      {
        inspected: { ...inspected, causes: ['water'] },
        monitoring: { ...inProgress, identifiedOn: '2027-11-01', measures: [] },
      },
      { inspected: { ...inspected, causes: ['water'] }, monitoring: { way: 'natural', measures: [] } },
    ],
  },
  'elimination.insecure': {
    fails: {
      inspected: household({
        members: [head, spouse, { ...child, schoolStatus: 'notInSchool', outOfSchoolReason: 'weariness' }],
        home: { ...exampleHousehold.home, grade: 'C' },
        securities: { ...exampleHousehold.securities, water: false },
      }),
    },
    fields: ['facts.members[2].schoolStatus', 'facts.home.grade', 'facts.securities.water'],
    passes: [
      { inspected: household({ home: { ...exampleHousehold.home, grade: 'B' } }) },
      { inspected: household({ home: { ...exampleHousehold.home, grade: 'D' } }), monitoring: inProgress },
    ],
  },
  'elimination.belowLine': {
    fails: { inspected: household({ income: { ...inspected.facts.income, wagesFen: 22_379_99 } }) },
    fields: ['facts.income'],
    passes: [
      { inspected: household({ income: { ...inspected.facts.income, wagesFen: 22_380_00 } }) },
      { inspected: household({ income: { ...inspected.facts.income, wagesFen: 0 } }), monitoring: inProgress },
    ],
  },
  'elimination.withoutLabour': {
    fails: { inspected: household({ members: [{ ...head, labour: 'lost' }, spouse, child] }) },
    fields: ['facts.members'],
    passes: [
      { inspected: household({ members: [{ ...head, labour: 'weak' }, spouse, child] }) },
      { inspected: household({ members: [{ ...head, labour: 'lost' }, spouse, child] }), monitoring: inProgress },
    ],
  },
  'elimination.tooEarly': {
    fails: { monitoring: { identifiedOn: '2027-05-23' } },
    fields: ['eliminatedOn'],
    passes: [
      { monitoring: { identifiedOn: '2027-05-22' } },
      { monitoring: { identifiedOn: '2027-11-01', way: 'natural' } },
      { monitoring: { ...inProgress, identifiedOn: '2027-11-01' } },
    ],
  },
  'elimination.noContact': {
    fails: { monitoring: { contactKnown: false } },
    fields: ['contact'],
    passes: [{}, { monitoring: { ...inProgress, contactKnown: false } }],
  },
};

const contextOf = ({ monitoring }: Seen, level: 'village' | 'county' = 'village') => ({
  ...context,
  level,
  monitoring: { ...monitored, ...monitoring },
});
const spoken = (code: string, seen: Seen) =>
  inspect(seen.inspected ?? inspected, contextOf(seen))
    .filter((j) => j.rule === code)
    .map((j) => j.field);

describe('the inspection rules over a monitored household', () => {
  it('let one pass that was helped and eliminated in order', () => {
    expect(inspect(inspected, contextOf({}, 'county'))).toEqual([]);
  });

  test.each(monitoredRuleCodes)(
    '%s speaks on a failing household with its fields, and not on a passing one',
    (code) => {
      const { fails, fields, passes } = judged[code];
      expect(spoken(code, fails)).toEqual(fields);
      for (const seen of passes) expect(spoken(code, seen)).toEqual([]);
    },
  );

  test.each(monitoredRuleCodes)('%s says nothing of a household that is not monitored', (code) => {
    const rule: InspectionRule = inspectionRules[code];
    expect(rule.judge(judged[code].fails.inspected ?? inspected, context)).toEqual([]);
  });

  test.each(monitoredRuleCodes)('%s carries its sentences, its source and its day, and can be switched off', (code) => {
    const rule: InspectionRule = inspectionRules[code];
    expect(rule.code).toBe(code);
    expect(rule.zh).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(rule.en).toMatch(/^[A-Z].*\.$/);
    expect(rule.source).not.toBe('');
    const { fails } = judged[code];
    const at = contextOf(fails);
    const before = inspect(fails.inspected ?? inspected, { ...at, today: '2021-05-13' });
    expect(before.map((j) => j.rule)).not.toContain(code);
    const off = inspect(fails.inspected ?? inspected, at, [{ rule: code, from: '2027-01-01', off: true }]);
    expect(off.map((j) => j.rule)).not.toContain(code);
  });

  it('hold at the county; development not started and an unanswered cause can be explained', () => {
    const notStarted = { monitoring: { measures: [health, school, industry] } };
    expect(findingCodes(inspect(inspected, contextOf(notStarted, 'county')))).toEqual([
      { rule: 'help.developmentNotStarted', effect: 'block' },
    ]);
    const explanations = [{ rule: 'help.developmentNotStarted' as const, text: '改由就业增收。' }];
    expect(findingCodes(inspect({ ...inspected, explanations }, contextOf(notStarted, 'county')))).toEqual([
      { rule: 'help.developmentNotStarted', effect: 'warn' },
    ]);
  });
});

describe('an assessment under inspection', () => {
  const assessed = {
    causes: ['illness', 'schooling'],
    identifiedOn: '2026-11-30',
    way: 'assisted',
    measures: [health, school],
  } as const;
  const at = { ...context, level: 'county' } as const;

  it('is judged as if the household were eliminated today', () => {
    expect(inspectAssessment(exampleAssessment, assessed, at)).toEqual([]);
    const { contact: _contact, ...nobodyToCall } = exampleAssessment;
    expect(inspectAssessment(nobodyToCall, { ...assessed, measures: [] }, at).map((j) => j.rule)).toEqual([
      'help.noMeasure',
      'help.causeWithoutMeasure',
      'elimination.noContact',
    ]);
  });

  it('has at the gate each thing said once, and the house of grade D that is called safe', () => {
    const facts = {
      ...exampleAssessment.facts,
      members: [{ ...head, labour: 'lost' as const }, spouse, child],
      home: { ...exampleHousehold.home, grade: 'D' as const },
    };
    const form = { ...exampleAssessment, facts };
    const blocking = findingCodes(inspectAssessment(form, assessed, at)).map((f) => f.rule);
    expect(blocking).toEqual(['elimination.insecure', 'elimination.withoutLabour']);
    const input = {
      verdict: verdictOf(form, context.monitoringLineFen),
      way: 'assisted',
      identifiedOn: assessed.identifiedOn,
      today: context.today,
      incomeChecks: [{ on: '2027-01-01', aboveLine: true }],
      causes: assessed.causes,
      measures: assessed.measures.map((m) => ({ ...m, continuing: false })),
      newRiskOpen: false,
      emergencyOpen: false,
      blockingFindings: blocking,
      help: { stableMonths: 6, monitoredMonths: 6 },
    } as const;
    expect(unmetConditions(input)).toEqual([
      { condition: 'notWhollyWithoutLabour' },
      { condition: 'inspectionClear', params: { rules: 'elimination.insecure' } },
    ]);
    // A rule that blocks where the gate's own condition holds is still heard.
    const heard = { ...input, verdict: { ...input.verdict, whollyWithoutLabour: false } };
    expect(unmetConditions(heard)).toMatchObject([{ params: { rules: blocking.join(' ') } }]);
    expect(mayBeEliminated(heard)).toBe(false);
  });
});
