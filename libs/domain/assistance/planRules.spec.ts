import fc from 'fast-check';
import { causes as allCauses } from '../household/codes';
import { exampleHousehold, exampleMembers } from '../household/example';
import type { IncomeFacts, MemberFacts } from '../household/facts';
import { developmentMeasures, measures as allMeasures } from '../household/measures';
import { refusalText } from '../refusal';
import { answersCause, isUsualDepartment, measureAnswers, usualDepartment } from './measureAnswers';
import {
  checkPlan,
  type LabourClass,
  labourClasses,
  labourClassOf,
  type Plan,
  type PlannedMeasure,
  planWarnings,
  proposedMeasures,
} from './planRules';

const today = '2026-11-22';
const [head, spouse, child] = exampleMembers as [MemberFacts, MemberFacts, MemberFacts];
const noBusiness: IncomeFacts = { ...exampleHousehold.income, businessFen: 0, businessCostFen: 0 };
const weak: MemberFacts = { ...head, labour: 'weak', work: { place: 'township', months: 5, incomeFen: 900_00 } };

const measure = (change: Partial<PlannedMeasure> = {}): PlannedMeasure => ({
  measureId: 'measure-1',
  category: 'industry',
  department: 'agriculture',
  causes: [],
  continuing: null,
  dueOn: '2027-03-31',
  ...change,
});
const health = measure({
  measureId: 'measure-2',
  category: 'health',
  department: 'medicalInsurance',
  causes: ['illness'],
});
const plan = (change: Partial<Plan> = {}): Plan => ({
  labour: 'withLabour',
  causes: ['illness'],
  measures: [measure(), health],
  ...change,
});
const codes = (refusals: readonly { code: string; field?: string }[]) => refusals.map((r) => `${r.code} ${r.field}`);

describe('a plan made again', () => {
  const again = plan({ causes: ['illness', 'schooling'], standing: [health] });

  it('answers the new cause; what is given already counts', () => {
    const education = measure({
      measureId: 'measure-3',
      category: 'education',
      department: 'education',
      causes: ['schooling'],
    });
    expect(checkPlan({ ...again, measures: [measure(), education] }, today)).toEqual([]);
    expect(codes(checkPlan({ ...again, measures: [measure()] }, today))).toEqual(['plan.causeUnanswered measures']);
  });

  it('does not give a measure the name of one that stands', () => {
    const same = measure({
      measureId: health.measureId,
      category: 'education',
      department: 'education',
      causes: ['schooling'],
    });
    expect(codes(checkPlan({ ...again, measures: [measure(), same] }, today))).toEqual([
      'form.twice measures[1].measureId',
    ]);
  });
});

describe('the labour class of a household', () => {
  const classOf = (members: MemberFacts[], income = noBusiness) => labourClassOf({ members, income });

  it('is “with labour” where somebody can work', () => {
    expect(classOf([head, spouse, child])).toBe('withLabour');
  });

  it('is “none” where nobody has even weak capacity, whatever the fields bring in', () => {
    expect(classOf([spouse, child], exampleHousehold.income)).toBe('none');
  });

  it('is “partial” where only weak capacity is left and no work or business carries it', () => {
    expect(classOf([weak, child])).toBe('partialUnstable');
  });

  test.each<[string, MemberFacts, IncomeFacts]>([
    ['half a year of work', { ...weak, work: { place: 'township', months: 6, incomeFen: 900_00 } }, noBusiness],
    ['a public post', { ...weak, publicPost: true }, noBusiness],
    ['a business that brings the greater part', weak, { ...noBusiness, wagesFen: 900_00, businessFen: 5_000_00 }],
  ])('is “with labour” where weak capacity earns steadily: %s', (_, member, income) => {
    expect(classOf([member, child], income)).toBe('withLabour');
  });
});

describe('the proposals for a plan', () => {
  const proposed = (labour: LabourClass, ...causes: Plan['causes']) =>
    proposedMeasures(labour, causes).map((p) => `${p.category}: ${p.causes.join(' ')}`);

  it('answer each cause, and begin with a development measure for those who can work', () => {
    expect(proposed('withLabour', 'illness', 'housing')).toEqual(['industry: ', 'health: illness', 'housing: housing']);
  });

  it('take a cause’s own development measure for it', () => {
    expect(proposed('withLabour', 'unstableJob')).toEqual(['employment: unstableJob']);
  });

  it('provide for those who cannot live from work, causes of one answer together', () => {
    expect(proposed('none', 'disability', 'water', 'lackOfLabour')).toEqual([
      'socialSecurity: disability lackOfLabour',
      'water: water',
    ]);
    expect(proposed('partialUnstable', 'schooling')).toEqual(['socialSecurity: ', 'education: schooling']);
  });

  it('make a plan that is accepted without a warning, once “other” is answered by hand', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...labourClasses),
        fc.uniqueArray(fc.constantFrom(...allCauses), { maxLength: 5 }),
        (labour, causes) => {
          const rows = proposedMeasures(labour, causes);
          const measures = rows.map((p, i) => measure({ ...p, measureId: `measure-${i}` }));
          const [first] = measures;
          if (causes.includes('other') && first) measures[0] = { ...first, causes: [...first.causes, 'other'] };
          expect(checkPlan({ labour, causes, measures }, today)).toEqual([]);
          // A job answers a cause of its own and is still worth a look where nobody at all can work.
          const looked = labour === 'none' ? causes.filter((c) => c === 'unstableJob') : [];
          expect(planWarnings({ labour, causes, measures }, today)).toHaveLength(looked.length);
        },
      ),
    );
  });
});

describe('a plan', () => {
  it('is accepted with a development measure and an answer to every cause', () => {
    expect(checkPlan(plan(), today)).toEqual([]);
    expect(planWarnings(plan(), today)).toEqual([]);
  });

  test.each<[string, Partial<Plan>, string[]]>([
    ['no measure at all', { causes: [], measures: [] }, ['plan.noMeasure measures', 'plan.noDevelopment measures']],
    ['labour and no development measure', { measures: [health] }, ['plan.noDevelopment measures']],
    ['no labour and no social security', { labour: 'none' }, ['plan.noSafetyNet measures']],
    ['unstable income and no social security', { labour: 'partialUnstable' }, ['plan.noSafetyNet measures']],
    ['a cause that no measure names', { causes: ['illness', 'water'] }, ['plan.causeUnanswered measures']],
    [
      'a cause named by a measure that is no answer to it',
      { causes: ['housing'], measures: [measure({ causes: ['housing'] })] },
      ['plan.causeNotAnswered measures[0].causes[0]', 'plan.causeUnanswered measures'],
    ],
    [
      'a cause that the household does not have',
      { measures: [measure({ causes: ['unstableJob'] }), health] },
      ['plan.causeForeign measures[0].causes[0]'],
    ],
    [
      'a last day in the past',
      { measures: [measure({ dueOn: '2026-11-21' }), health] },
      ['plan.duePast measures[0].dueOn'],
    ],
    [
      'one measure twice',
      { measures: [measure({ measureId: 'measure-2' }), health] },
      ['form.twice measures[1].measureId'],
    ],
  ])('is refused with %s', (_, change, expected) => {
    expect(codes(checkPlan(plan(change), today))).toEqual(expected);
  });

  it('may be due today', () => {
    expect(checkPlan(plan({ measures: [measure({ dueOn: today }), health] }), today)).toEqual([]);
  });

  test.each<[string, Partial<Plan>, string[]]>([
    [
      'a department that does not deliver it',
      { measures: [measure({ department: 'education' }), health] },
      ['plan.departmentUnusual measures[0].department'],
    ],
    [
      'a job where nobody can work',
      {
        labour: 'none',
        measures: [measure({ category: 'publicPost', department: 'humanResources', causes: ['lackOfLabour'] })],
      },
      ['plan.labourMissing measures[0].category'],
    ],
    [
      'a measure for no cause',
      { measures: [measure(), measure({ measureId: 'measure-3', category: 'society', department: 'civilAffairs' })] },
      ['plan.untargeted measures[1].causes'],
    ],
    [
      'the same help twice',
      { measures: [measure(), measure({ measureId: 'measure-3' })] },
      ['plan.measureTwice measures[1].category'],
    ],
    [
      'a last day more than a year ahead',
      { measures: [measure({ dueOn: '2027-11-23' })] },
      ['plan.dueFar measures[0].dueOn'],
    ],
  ])('warns of %s', (_, change, expected) => {
    expect(codes(planWarnings(plan(change), today))).toEqual(expected);
  });

  it('names the cause in the reader’s language', () => {
    const [unanswered] = checkPlan(plan({ causes: ['illness', 'water'] }), today);
    expect(unanswered && refusalText(unanswered)).toEqual({
      zh: '风险原因“饮水安全”没有对应的帮扶措施。',
      en: 'No measure answers the cause “Unsafe drinking water”.',
    });
  });
});

describe('the measures that answer a cause', () => {
  test.each(allCauses)('%s has an answer', (cause) => expect(measureAnswers[cause].length).toBeGreaterThan(0));
  test.each(allMeasures)('%s has a department that is usual for it', (category) =>
    expect(isUsualDepartment(category, usualDepartment[category])).toBe(true),
  );

  it('keep housing, water and schooling to the thing itself', () => {
    for (const category of developmentMeasures)
      for (const cause of ['housing', 'water', 'schooling'] as const) expect(answersCause(category, cause)).toBe(false);
  });
});
