import type { AssessmentForm } from '../household/assessmentForm';
import { exampleAssessment, exampleHousehold, exampleMembers } from '../household/example';
import type { MemberFacts } from '../household/facts';
import { verdictOf } from './gate';

const lineFen = 8_500_00;

describe('the verdict of an assessment', () => {
  const of = (change: Partial<AssessmentForm>) => verdictOf({ ...exampleAssessment, ...change }, lineFen);
  const members = (change: Partial<MemberFacts>) =>
    of({ facts: { ...exampleHousehold, members: exampleMembers.map((m) => ({ ...m, ...change })) } });

  it('holds codes only', () => {
    expect(of({})).toEqual({
      aboveLine: true,
      securitiesUnmet: [],
      whollyWithoutLabour: false,
      causesSettled: ['illness', 'schooling'],
      causesOpen: [],
      contactKnown: true,
    });
  });

  it('is above the line only with more than the line per head, after expenditure', () => {
    const perHeadFen = 11_373_33;
    expect(verdictOf(exampleAssessment, perHeadFen - 1).aboveLine).toBe(true);
    expect(verdictOf(exampleAssessment, perHeadFen).aboveLine).toBe(false);
  });

  it('counts a security that nobody looked at as unmet', () => {
    expect(
      of({
        facts: {
          ...exampleHousehold,
          securities: { food: true, clothing: true, education: true, medical: true, housing: false },
        },
      }).securitiesUnmet,
    ).toEqual(['housing', 'water']);
  });

  it('takes weak capacity for labour, and lost for none', () => {
    expect(members({ labour: 'weak' }).whollyWithoutLabour).toBe(false);
    expect(members({ labour: 'lost' }).whollyWithoutLabour).toBe(true);
  });

  it('leaves a cause open that is settled without being lasting, or said to be resolved without evidence', () => {
    const { causesOpen, causesSettled } = of({
      causeFindings: [
        { cause: 'housing', outcome: 'settled', evidence: '已搬入新房。', fileIds: [] },
        { cause: 'water', outcome: 'resolved', fileIds: [] },
        { cause: 'disability', outcome: 'settled', evidence: '两项补贴按月发放。', fileIds: [] },
      ],
    });
    expect([causesOpen, causesSettled]).toEqual([['housing', 'water'], ['disability']]);
  });
});
