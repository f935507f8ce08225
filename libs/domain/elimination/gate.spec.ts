import fc from 'fast-check';
import { exampleAssessment } from '../household/example';
import {
  eliminationConditions,
  type GateInput,
  type HouseholdVerdict,
  mayBeEliminated,
  type MeasureAtGate,
  unmetConditions,
  verdictOf,
} from './gate';
import { conditionText, conditionTexts } from './conditionTexts';

const lineFen = 8_500_00;
const verdict = verdictOf(exampleAssessment, lineFen);
const industry: MeasureAtGate = {
  category: 'industry',
  causes: [],
  state: 'confirmed',
  continuing: false,
  times: 1,
  dueOn: '2027-03-31',
};
const health: MeasureAtGate = { ...industry, category: 'health', causes: ['illness'] };
const allowance: MeasureAtGate = {
  ...industry,
  category: 'socialSecurity',
  causes: ['illness'],
  state: 'approved',
  continuing: true,
  dueOn: '2027-11-30',
};

/** A household that may be eliminated: a year monitored, above the line since spring, its causes settled. */
const gate: GateInput = {
  verdict,
  way: 'assisted',
  identifiedOn: '2026-11-30',
  today: '2027-11-12',
  incomeChecks: [
    { on: '2027-01-15', aboveLine: false },
    { on: '2027-04-15', aboveLine: true },
    { on: '2027-08-15', aboveLine: true },
  ],
  causes: ['illness', 'schooling'],
  measures: [industry, health, allowance],
  newRiskOpen: false,
  emergencyOpen: false,
  blockingFindings: [],
  help: { stableMonths: 6, monitoredMonths: 6 },
};
const unmet = (change: Partial<GateInput>) => unmetConditions({ ...gate, ...change });
const conditions = (change: Partial<GateInput>) => unmet(change).map((u) => u.condition);
const found = (change: Partial<HouseholdVerdict>) => conditions({ verdict: { ...verdict, ...change } });

describe('the gate of the elimination', () => {
  it('opens for a household for which every condition holds', () => {
    expect(unmetConditions(gate)).toEqual([]);
    expect(mayBeEliminated(gate)).toBe(true);
  });

  it('stays shut without an assessment, though nothing else speaks against it', () => {
    expect(conditions({ verdict: null })).toEqual([]);
    expect(mayBeEliminated({ ...gate, verdict: null })).toBe(false);
  });

  test.each<[string, Partial<HouseholdVerdict>, string[]]>([
    ['income at or below the line', { aboveLine: false }, ['incomeAboveLine']],
    ['an unsafe house', { securitiesUnmet: ['housing'] }, ['securitiesHeld']],
    ['an open cause', { causesSettled: ['schooling'], causesOpen: ['illness'] }, ['causesSettled']],
    ['a cause that the assessment does not mention', { causesSettled: ['illness'] }, ['causesSettled']],
    ['nobody who has any labour', { whollyWithoutLabour: true }, ['notWhollyWithoutLabour']],
    ['nobody to call', { contactKnown: false }, ['contactKnown']],
  ])('stays shut for %s, by either way', (_, change, expected) => {
    expect(found(change)).toEqual(expected);
    expect(conditions({ way: 'natural', verdict: { ...verdict, ...change } })).toEqual(expected);
  });

  test.each<[string, Partial<GateInput>, string[]]>([
    ['a new risk', { newRiskOpen: true }, ['noNewRisk']],
    ['an emergency without its procedure', { emergencyOpen: true }, ['emergencySettled']],
    ['an inspection rule that blocks', { blockingFindings: ['record.phoneInvalid'] }, ['inspectionClear']],
    ['a household that was never identified', { identifiedOn: null }, ['monitoredLongEnough']],
    ['no look at its income yet', { incomeChecks: [] }, ['incomeStable']],
  ])('stays shut for %s, by either way', (_, change, expected) => {
    expect(conditions(change)).toEqual(expected);
    expect(conditions({ ...change, way: 'natural' })).toEqual(expected);
  });

  it('says everything at once, in the order of the conditions', () => {
    const nothing = unmetConditions({
      ...gate,
      verdict: {
        aboveLine: false,
        securitiesUnmet: ['housing', 'water'],
        whollyWithoutLabour: true,
        causesSettled: [],
        causesOpen: ['illness'],
        contactKnown: false,
      },
      identifiedOn: '2027-11-01',
      incomeChecks: [],
      measures: [
        { ...health, state: 'approved', times: 0 },
        { ...allowance, times: 0 },
      ],
      newRiskOpen: true,
      emergencyOpen: true,
      blockingFindings: ['record.phoneInvalid'],
    });
    expect(nothing.map((u) => u.condition)).toEqual(eliminationConditions);
    for (const each of nothing) {
      const { zh, en } = conditionText(each);
      expect(zh + en).not.toMatch(/[{}…]/);
    }
  });
});

describe('six months', () => {
  it('of income above the line count from the first look of the last unbroken row', () => {
    expect(unmet({ today: '2027-10-14' })).toEqual([
      { condition: 'incomeStable', params: { months: 6, since: '2027-04-15' } },
    ]);
    expect(unmet({ today: '2027-10-15' })).toEqual([]);
  });

  it('begin again after a look that found it below', () => {
    const incomeChecks = [...gate.incomeChecks, { on: '2027-10-10', aboveLine: false }];
    expect(unmet({ incomeChecks })).toEqual([{ condition: 'incomeStable', params: { months: 6, since: '—' } }]);
    expect(unmet({ incomeChecks: [...incomeChecks, { on: '2027-11-01', aboveLine: true }] })).toMatchObject([
      { params: { since: '2027-11-01' } },
    ]);
  });

  it('are not made of looks that lie in the future, nor of one day’s better figure', () => {
    expect(conditions({ today: '2027-06-01', incomeChecks: [{ on: '2027-12-01', aboveLine: true }] })).toEqual([
      'incomeStable',
    ]);
    const both = [{ on: '2027-04-15', aboveLine: false }, ...gate.incomeChecks.slice(0, 2)];
    expect(conditions({ incomeChecks: both })).toEqual(['incomeStable']);
  });

  it('since the identification are asked for, except of a risk that went away by itself', () => {
    const identifiedOn = '2027-05-13';
    expect(unmet({ identifiedOn })).toEqual([
      { condition: 'monitoredLongEnough', params: { months: 6, identifiedOn } },
    ]);
    expect(unmet({ identifiedOn: '2027-05-12' })).toEqual([]);
    expect(unmet({ identifiedOn, way: 'natural' })).toEqual([]);
  });
});

describe('the measures', () => {
  const withMeasure = (change: Partial<MeasureAtGate>, way: GateInput['way'] = 'assisted') =>
    conditions({ way, measures: [health, { ...allowance, ...change }, { ...industry, ...change }] });

  test.each(['declared', 'approved', 'implemented'] as const)('that are due have to be confirmed, not %s', (state) => {
    const due: MeasureAtGate = { ...industry, state, times: 0, dueOn: gate.today };
    for (const way of ['assisted', 'natural'] as const)
      expect(unmet({ way, measures: [health, due] })).toEqual([
        { condition: 'measuresConfirmed', params: { count: 1, measures: 'industry' } },
      ]);
    expect(conditions({ measures: [health, { ...due, dueOn: '2027-11-13' }] })).toEqual([]);
  });

  test.each(['refused', 'stopped'] as const)('that were %s are owed no more', (state) => {
    expect(withMeasure({ state, times: 0 })).toEqual([]);
  });

  it('that go on have to be given once, whenever they are due', () => {
    expect(conditions({ measures: [health, { ...allowance, times: 0, dueOn: '2028-11-30' }] })).toEqual([
      'continuingGiven',
    ]);
    expect(conditions({ measures: [health, { ...allowance, state: 'implemented', dueOn: '2027-01-01' }] })).toEqual([]);
  });

  test.each<[string, MeasureAtGate[]]>([
    ['none at all', []],
    ['one for no cause', [industry]],
    ['one that is no answer to its cause', [{ ...industry, causes: ['illness'] }]],
    ['one for a cause that the household does not have', [{ ...industry, causes: ['unstableJob'] }]],
    ['one that was never carried out', [{ ...health, state: 'stopped', times: 0 }]],
  ])('are targeted at a cause, not %s, unless the risk went away by itself', (_, measures) => {
    expect(conditions({ measures })).toEqual(['targetedMeasureDone']);
    expect(conditions({ measures, way: 'natural' })).toEqual([]);
  });
});

describe('whatever else is so', () => {
  const anything: fc.Arbitrary<GateInput> = fc.record({
    verdict: fc.option(
      fc.record<HouseholdVerdict>({
        aboveLine: fc.boolean(),
        securitiesUnmet: fc.subarray(['housing', 'water']),
        whollyWithoutLabour: fc.boolean(),
        causesSettled: fc.subarray(['illness', 'schooling']),
        causesOpen: fc.subarray(['illness']),
        contactKnown: fc.boolean(),
      }),
      { nil: null },
    ),
    way: fc.constantFrom('assisted', 'natural'),
    identifiedOn: fc.constantFrom(null, '2026-11-30', '2027-10-30'),
    today: fc.constant(gate.today),
    incomeChecks: fc.subarray([...gate.incomeChecks]),
    causes: fc.subarray(['illness', 'schooling']),
    measures: fc.subarray([industry, health, allowance, { ...health, state: 'declared', times: 0 }]),
    newRiskOpen: fc.boolean(),
    emergencyOpen: fc.boolean(),
    blockingFindings: fc.subarray(['record.phoneInvalid']),
    help: fc.constant(gate.help),
  });

  it('a household wholly without labour never passes, and none does without a verdict or with a new risk', () => {
    fc.assert(
      fc.property(anything, (input) => {
        if (
          input.verdict === null ||
          input.verdict.whollyWithoutLabour ||
          input.newRiskOpen ||
          !input.verdict.aboveLine
        )
          expect(mayBeEliminated(input)).toBe(false);
      }),
    );
  });

  it('the natural way asks for nothing that the assisted does not ask for', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const assisted = unmetConditions({ ...input, way: 'assisted' });
        const natural = unmetConditions({ ...input, way: 'natural' });
        expect(assisted).toEqual(expect.arrayContaining(natural));
        const waived = assisted.filter((a) => !natural.some((n) => n.condition === a.condition));
        for (const { condition } of waived) expect(['monitoredLongEnough', 'targetedMeasureDone']).toContain(condition);
      }),
    );
  });
});

describe('the sentences of the conditions', () => {
  test.each(eliminationConditions)('%s is said in both languages', (condition) => {
    expect(conditionTexts[condition].zh).toMatch(/[\u4e00-\u9fff]/);
    expect(conditionTexts[condition].en).toMatch(/^[A-Z].*[.}]$/);
  });

  it('write the codes out', () => {
    expect(conditionText({ condition: 'causesSettled', params: { causes: 'illness schooling' } })).toEqual({
      zh: '风险原因没有解决，或带来的风险没有稳定消除：因病、因学。',
      en: 'These causes are neither resolved nor is their risk steadily settled: Illness, Schooling.',
    });
    const { zh, en } = conditionText({
      condition: 'inspectionClear',
      params: { rules: 'record.phoneInvalid no.such' },
    });
    expect(zh).toContain('联系电话缺失或不是有效号码。');
    expect(en).toContain('no.such');
  });
});
