import fc from 'fast-check';
import { periodOf } from '../assistance/duties';
import { startOfDay } from '../calendar/instant';
import type { ReadForm } from '../form/readForm';
import { readCall, readEvaluation, readHelp, readYearPlan } from './dutyForms';
import {
  exampleCall,
  exampleConfirmation,
  exampleEvaluation,
  exampleHelpRecord,
  exampleImplementation,
  examplePlan,
  exampleSampleCheck,
  exampleVisit,
  exampleYearPlan,
} from './exampleHelp';
import { readMeasureApproval, readMeasureConfirmation, readMeasureImplementation } from './measureForms';
import { planOf, readPlan } from './planForm';
import { readSampleCheck } from './sampleCheckForm';
import { digestVisit, readVisit } from './visitForm';

const context = { today: '2027-12-20' };
const planContext = { today: '2026-12-20', labour: 'withLabour', causes: ['illness', 'schooling'] } as const;
const faults = (read: ReadForm<unknown>) =>
  'refusals' in read ? read.refusals.map((r) => `${r.code} ${r.field}`) : [];

/** Every form of help, as one reads it and with the example that is right. */
const forms: readonly [string, object, (raw: unknown) => ReadForm<unknown>][] = [
  ['visit', exampleVisit, (raw) => readVisit(raw, context)],
  ['plan', examplePlan, (raw) => readPlan(raw, planContext)],
  ['approval', { amountFen: 3_000_00 }, (raw) => readMeasureApproval(raw, context)],
  ['implementation', exampleImplementation, (raw) => readMeasureImplementation(raw, context)],
  ['confirmation', exampleConfirmation, (raw) => readMeasureConfirmation(raw, context)],
  ['call', exampleCall, (raw) => readCall(raw, context)],
  ['year plan', exampleYearPlan, (raw) => readYearPlan(raw, context)],
  ['evaluation', exampleEvaluation, (raw) => readEvaluation(raw, context)],
  ['help record', exampleHelpRecord, (raw) => readHelp(raw, context)],
  ['sample check', exampleSampleCheck, (raw) => readSampleCheck(raw, context)],
];

describe('a form of help', () => {
  test.each(forms)('%s: the example is right and is kept as it was typed', (_, example, read) => {
    expect(read(example)).toEqual({ form: example });
  });

  test.each(forms)(
    '%s: whatever stands in a field is read or refused with its field, and never throws',
    (_, example, read) => {
      fc.assert(
        fc.property(fc.constantFrom(...Object.keys(example)), fc.jsonValue({ maxDepth: 3 }), (field, value) => {
          const found = read({ ...example, [field]: value });
          if ('refusals' in found) expect(found.refusals.every((r) => r.field)).toBe(true);
        }),
      );
    },
  );

  test.each(forms)('%s: knows no field beside its own, and nothing but an object', (_, example, read) => {
    expect(faults(read({ ...example, wish: 'more' }))).toEqual(['form.unknownField wish']);
    for (const raw of [null, 'form', [], 7]) expect(faults(read(raw))).toEqual(['form.shape undefined']);
  });
});

describe('a visit', () => {
  const visit = (change: object) => faults(readVisit({ ...exampleVisit, ...change }, context));

  test.each<[string, object, string[]]>([
    ['in the future', { visitedOn: '2027-12-21' }, ['form.dateInFuture visitedOn']],
    ['without photos', { photoFileIds: [] }, ['verification.photoMissing photoFileIds']],
    ['without a count of people', { memberCount: 0 }, ['form.range memberCount']],
    ['with income of months to come', { visitedOn: '2027-04-29' }, ['form.dateOrder income.untilOn']],
    ['with a new risk without a cause', { newRisk: true }, ['form.required newRiskCauses']],
    ['with causes and no new risk', { newRiskCauses: ['disaster'] }, ['visit.causesWithoutRisk newRiskCauses']],
    ['with another cause and no word', { newRisk: true, newRiskCauses: ['other'] }, ['form.required note']],
    [
      'with unsafe water and no word',
      { securities: { ...exampleVisit.securities, water: false } },
      ['form.required note'],
    ],
    ['with a benefit twice', { received: ['a', 'a'] }, ['form.twice received[1]']],
  ])('%s is refused', (_, change, expected) => expect(visit(change)).toEqual(expected));

  it('may find a new risk', () => {
    expect(visit({ newRisk: true, newRiskCauses: ['disaster'] })).toEqual([]);
  });

  it('belongs to its period', () => {
    const period = periodOf({ every: 'quarter' }, startOfDay('2027-05-01'));
    const on = (visitedOn: string) =>
      faults(
        readVisit(
          { ...exampleVisit, visitedOn, income: { ...exampleVisit.income, untilOn: '2027-03-01' } },
          { ...context, period },
        ),
      );
    expect([on('2027-04-01'), on('2027-06-30')]).toEqual([[], []]);
    expect([on('2027-03-31'), on('2027-07-01')]).toEqual([
      ['duty.outsidePeriod visitedOn'],
      ['duty.outsidePeriod visitedOn'],
    ]);
  });

  it('leaves codes behind: above the line with more than the line per head', () => {
    // 34,120 yuan after expenditure, by three people.
    expect(digestVisit(exampleVisit, { monitoringLineFen: 11_373_32 })).toEqual({
      aboveLine: true,
      securitiesUnmet: [],
      newRisk: false,
      causes: [],
    });
    expect(digestVisit(exampleVisit, { monitoringLineFen: 11_373_33 }).aboveLine).toBe(false);
    expect(digestVisit({ ...exampleVisit, memberCount: 4 }, { monitoringLineFen: 11_373_32 }).aboveLine).toBe(false);
  });
});

describe('a plan form', () => {
  it('gives the rules codes and days, and keeps words and amounts to itself', () => {
    expect(planOf(examplePlan, planContext).measures).toEqual([
      {
        measureId: 'measure-1',
        category: 'industry',
        department: 'agriculture',
        causes: [],
        continuing: null,
        dueOn: '2027-03-31',
      },
      {
        measureId: 'measure-2',
        category: 'health',
        department: 'medicalInsurance',
        causes: ['illness'],
        continuing: 'quarter',
        dueOn: '2027-02-28',
      },
      {
        measureId: 'measure-3',
        category: 'education',
        department: 'education',
        causes: ['schooling'],
        continuing: null,
        dueOn: '2027-03-15',
      },
    ]);
  });

  it('is refused by the rules only where its lines are right', () => {
    const [first, ...rest] = examplePlan.measures;
    expect(faults(readPlan({ ...examplePlan, measures: rest }, planContext))).toEqual(['plan.noDevelopment measures']);
    expect(faults(readPlan({ ...examplePlan, measures: [{ ...first, dueOn: '2027-02-30' }] }, planContext))).toEqual([
      'form.notADate measures[0].dueOn',
    ]);
    expect(faults(readPlan({ ...examplePlan, measures: [{ ...first, amountFen: -1 }] }, planContext))).toEqual([
      'form.negative measures[0].amountFen',
    ]);
  });
});

describe('a measure', () => {
  it('is implemented with proof, not before it was declared, and not in the future', () => {
    const read = (change: object) =>
      faults(
        readMeasureImplementation({ ...exampleImplementation, ...change }, { ...context, notBefore: '2027-03-01' }),
      );
    expect(read({})).toEqual([]);
    expect(read({ fileIds: [] })).toEqual(['measure.proofMissing fileIds']);
    expect(read({ on: '2027-02-28' })).toEqual(['form.dateOrder on']);
    expect(read({ on: '2027-12-21' })).toEqual(['form.dateInFuture on']);
    expect(read({ amountFen: 0.5 })).toEqual(['form.notWhole amountFen']);
  });

  it('that the household does not confirm needs its word', () => {
    const read = (change: object) => faults(readMeasureConfirmation({ ...exampleConfirmation, ...change }, context));
    expect(read({ satisfied: false })).toEqual(['form.required comment']);
    expect(read({ satisfied: false, comment: '种苗没有收齐。' })).toEqual([]);
    expect(read({ fileIds: [] })).toEqual(['measure.proofMissing fileIds']);
  });
});

describe('a duty', () => {
  const period = periodOf({ every: 'month' }, startOfDay('2027-05-01'));

  it('is done in its period', () => {
    expect(faults(readCall(exampleCall, { ...context, period }))).toEqual([]);
    expect(faults(readCall({ ...exampleCall, calledOn: '2027-06-01' }, { ...context, period }))).toEqual([
      'duty.outsidePeriod calledOn',
    ]);
    expect(faults(readYearPlan(exampleYearPlan, { ...context, period }))).toEqual(['duty.outsidePeriod madeOn']);
    expect(faults(readEvaluation(exampleEvaluation, { ...context, period }))).toEqual([
      'duty.outsidePeriod evaluatedOn',
    ]);
    expect(faults(readHelp(exampleHelpRecord, { ...context, period }))).toEqual(['duty.outsidePeriod doneOn']);
  });
});

describe('the county’s look at a drawn household', () => {
  const check = (change: object) => faults(readSampleCheck({ ...exampleSampleCheck, ...change }, context));

  it('does not pass with anything wrong, and fails with words', () => {
    expect(check({ incomeRight: false })).toEqual(['sample.wrongAndPassed result']);
    expect(check({ incomeRight: false, result: 'failed' })).toEqual(['form.required note']);
    expect(check({ incomeRight: false, result: 'failed', note: '务工收入多报。' })).toEqual([]);
  });
});
