import type { TakeOver } from '#domain/process/helpCommand';
import { soundVerdict, workTo } from './helpRoad';
import { by, named, PaperCase } from './paperCase';

type Facts = Omit<TakeOver, 'type' | 'key' | 'bodyHash' | 'actor'>;

const facts: Facts = {
  importId: 'import-1',
  at: { phase: 'monitored' },
  stepsDone: [],
  channel: 'fieldVisit',
  category: 'marginal',
  causes: ['illness'],
  identifiedOn: '2025-03-01',
  helperId: 'helper-1',
  measures: [
    {
      measureId: 'm1',
      category: 'health',
      department: 'medicalInsurance',
      causes: ['illness'],
      continuing: null,
      dueOn: '2026-12-31',
      state: 'declared',
      declaredOn: '2025-04-01',
    },
  ],
};
const actor = by('countyOfficer');

function takenOver(more: Partial<Facts>, policy = named('national-15')) {
  const paper = new PaperCase(policy);
  const answer = paper.give('takeOver', { ...facts, ...more }, actor);
  return { paper, answer };
}

describe('a household monitored elsewhere', () => {
  it('comes in where it stands, with its days, its helper and its measures, marked for ever', () => {
    const { paper } = takenOver({});
    expect(paper.open).toMatchObject({
      phase: 'monitored',
      identifiedOn: '2025-03-01',
      help: { helperId: 'helper-1' },
    });
    expect(paper.open.marks).toContain('takenOver');
    expect(paper.kinds()).toEqual(['approveMeasure']);
    expect(paper.open.spans).toMatchObject([{ identifiedOn: '2025-03-01', eliminatedOn: null }]);
  });

  it('without a helper or a plan is asked for them', () => {
    expect(takenOver({ helperId: undefined }).paper.kinds()).toEqual(['assignHelper', 'approveMeasure']);
    expect(takenOver({ measures: [] }).paper.kinds()).toEqual(['makePlan']);
  });

  it('that is tracked is tracked on to its end', () => {
    const { paper } = takenOver({
      at: { phase: 'tracking' },
      eliminated: { on: '2025-12-01', way: 'assisted' },
      trackingUntilOn: '2026-12-01',
      measures: [],
    });
    expect(paper.open).toMatchObject({ phase: 'tracking', eliminated: { on: '2025-12-01' } });
    workTo(paper, 'ended');
    expect(paper.open.outcome).toBe('generalMonitoring');
  });

  it('that is being identified goes on from its step', () => {
    const { paper } = takenOver({
      at: { phase: 'identifying', step: 'townshipReview' },
      identifiedOn: null,
      measures: [],
    });
    expect(paper.kinds()).toEqual(['townshipReview']);
    expect(Object.keys(paper.open.results)).toEqual(['signFor', 'verification', 'deliberation', 'notice']);
  });

  it('whose elimination is under way has the gate still ahead', () => {
    const { paper } = takenOver({ at: { phase: 'eliminating', step: 'countyConfirmation' }, measures: [] });
    expect(paper.complete('countyConfirmation', 'approve')?.code).toBe('elimination.notAssessed');
    paper.verdict = soundVerdict;
    expect(paper.complete('countyConfirmation', 'approve')?.code).toBe('elimination.unmet');
    paper.done('countyConfirmation', 'return', {
      toStep: 'eliminationAssessment',
      fields: ['assessment'],
      then: 'again',
    });
    expect(paper.kinds()).toEqual(['makePlan', 'eliminationAssessment']);
  });

  it('whose record is over is a ledger and nothing more', () => {
    const { paper } = takenOver({
      at: { phase: 'ended' },
      eliminated: { on: '2025-06-01', way: 'assisted' },
      ended: { on: '2026-01-15', outcome: 'generalMonitoring' },
    });
    expect(paper.open).toMatchObject({ phase: 'ended', tasks: [], outcome: 'generalMonitoring' });
    expect(paper.open.spans).toMatchObject([{ endedOn: '2026-01-15' }]);
  });

  it.each<[string, Partial<Facts>, string]>([
    [
      'an elimination smuggled in beside help',
      { eliminated: { on: '2025-06-01', way: 'assisted' } },
      'takeOver.eliminatedHere',
    ],
    ['no day of identification', { identifiedOn: null }, 'takeOver.identifiedOn'],
    ['a day to come', { identifiedOn: '2027-01-01' }, 'form.dateInFuture'],
    [
      'a step that its policy does not have',
      { at: { phase: 'eliminating', step: 'verification' } },
      'return.stepUnknown',
    ],
    ['a place behind the gate', { at: { phase: 'eliminating', step: 'announcement' } }, 'takeOver.behindGate'],
    [
      'a place at the very end of the elimination',
      { at: { phase: 'eliminating', step: 'nationalEntry' } },
      'takeOver.behindGate',
    ],
    ['tracked without its elimination', { at: { phase: 'tracking' } }, 'form.required'],
    [
      'eliminated before it was identified',
      { at: { phase: 'tracking' }, eliminated: { on: '2024-01-01', way: 'natural' }, trackingUntilOn: '2026-12-01' },
      'form.dateOrder',
    ],
  ])('is refused with %s', (_, more, code) => {
    const { paper, answer } = takenOver(more);
    expect(answer).toMatchObject({ refused: true, code });
    expect(paper.state).toBeNull();
  });

  it('is refused under a policy without help, and where a case is open', () => {
    const { help, ...policy } = named('national-15');
    expect(help).toBeDefined();
    expect(takenOver({}, policy).answer).toMatchObject({ code: 'policy.withoutHelp' });
    expect(PaperCase.opened().give('takeOver', facts, actor)).toMatchObject({ code: 'takeOver.alreadyOpen' });
  });
});
