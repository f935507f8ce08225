import { by, named, PaperCase } from './paperCase';
import { goOn, goTo } from './road';

const incomeWrong = { toStep: 'verification', fields: ['income.wage', 'consent'] } as const;

describe('a return (退回)', () => {
  it('opens the named step with the ticked fields, and comes straight back when they were dealt with', () => {
    const paper = PaperCase.opened();
    goTo(paper, 'townshipReview');
    paper.done('townshipReview', 'return', incomeWrong);
    expect(paper.kinds()).toEqual(['verification']);
    expect(paper.task('verification').returnedFields).toEqual(incomeWrong.fields);
    goOn(paper, 'verification', { changed: ['income.wage'] });
    expect(paper.kinds()).toEqual(['townshipReview']);
    expect(paper.ledger.find((e) => e.type === 'correctionClosed')?.data).toEqual({ changed: ['income.wage'] });
  });

  it('is not accepted before each ticked field was dealt with, and names the one that was not', () => {
    const paper = PaperCase.opened();
    goTo(paper, 'townshipReview');
    paper.done('townshipReview', 'return', incomeWrong);
    const refused = paper.complete('verification', 'atRisk', {
      causes: ['illness'],
      category: 'marginal',
      dealtWith: ['income.wage'],
    });
    expect(refused).toMatchObject({ code: 'return.fieldNotDealtWith', field: 'consent' });
  });

  it('goes through the village again when category or causes changed', () => {
    const paper = PaperCase.opened();
    goTo(paper, 'countyReview');
    paper.done('countyReview', 'return', incomeWrong);
    goOn(paper, 'verification', { causes: ['disability'] });
    expect(paper.kinds()).toEqual(['deliberation']);
    goTo(paper, 'countyReview');
    const asked = paper.ledger.filter((e) => e.type === 'taskOpened' && e.data.kind === 'answerComparison');
    expect(asked).toHaveLength(paper.policy.comparison.departments.length);
  });

  it('goes through everything again where the returning office says so', () => {
    const paper = PaperCase.opened();
    goTo(paper, 'townshipReview');
    paper.done('townshipReview', 'return', { ...incomeWrong, then: 'again' });
    goOn(paper, 'verification');
    expect(paper.kinds()).toEqual(['deliberation']);
  });

  it('never restarts the chain’s clock', () => {
    const paper = PaperCase.opened();
    const { dueAt } = paper.open.chain;
    goTo(paper, 'townshipReview');
    paper.done('townshipReview', 'return', incomeWrong);
    expect(paper.open.chain.dueAt).toBe(dueAt);
    expect(paper.open.returnedTimes).toBe(1);
  });

  it('needs ticked fields, and a step that was done', () => {
    const paper = PaperCase.opened();
    goTo(paper, 'townshipReview');
    expect(paper.complete('townshipReview', 'return', { toStep: 'verification', fields: [] })?.code).toBe(
      'return.fieldsMissing',
    );
    expect(paper.complete('townshipReview', 'return', { toStep: 'comparison', fields: ['x'] })?.code).toBe(
      'return.stepUnknown',
    );
  });

  it('goes from the leader back to the officer of the same office', () => {
    const paper = PaperCase.opened();
    goTo(paper, 'townshipApproval');
    paper.done('townshipApproval', 'return', { toStep: 'townshipReview', fields: ['opinion'] });
    expect(paper.kinds()).toEqual(['townshipReview']);
    goOn(paper, 'townshipReview');
    goOn(paper, 'townshipApproval');
    expect(paper.kinds()).toContain('answerComparison');
  });

  it('asks only the ticked departments again', () => {
    const paper = PaperCase.opened();
    goTo(paper, 'countyReview');
    paper.done('countyReview', 'return', { toStep: 'comparison', fields: ['comparison.housing'] });
    expect(paper.open.tasks.map((t) => t.department)).toEqual(['housing']);
    goOn(paper, 'answerComparison');
    expect(paper.kinds()).toEqual(['countyReview']);
  });

  it('takes a neighbour of the stage up again that had not finished', () => {
    const policy = {
      ...named('anhui-2-20'),
      stages: [
        ['signFor'],
        ['verification'],
        ['deliberation'],
        ['notice', 'townshipReview'],
        ['comparison'],
        ['countyApproval'],
        ['announcement'],
        ['nationalEntry'],
      ],
    } as const;
    const paper = PaperCase.opened(policy);
    goTo(paper, 'townshipReview');
    goOn(paper, 'postNotice');
    paper.done('townshipReview', 'return', incomeWrong);
    expect(paper.open.notice).toBeNull();
    goOn(paper, 'verification');
    expect(paper.kinds().sort()).toEqual(['postNotice', 'townshipReview']);
  });
});

describe('taking a decision back (撤回)', () => {
  it('opens the task again while the next step has not acted', () => {
    const paper = PaperCase.opened();
    goOn(paper, 'signFor');
    const { taskId } = paper.task('verification');
    goOn(paper, 'verification');
    expect(paper.kinds()).toEqual(['deliberation']);
    paper.must('withdrawDecision', { taskId }, by('villageClerk'));
    expect(paper.kinds()).toEqual(['verification']);
    goTo(paper, 'monitored');
  });

  it('is refused to others, and once the next step acted', () => {
    const paper = PaperCase.opened();
    goOn(paper, 'signFor');
    const { taskId } = paper.task('verification');
    goOn(paper, 'verification');
    expect(paper.give('withdrawDecision', { taskId }, by('villageSecretary'))).toMatchObject({
      code: 'withdraw.notYours',
    });
    paper.vote('m1', 9, 0);
    expect(paper.give('withdrawDecision', { taskId }, by('villageClerk'))).toMatchObject({
      code: 'withdraw.nextActed',
    });
  });

  it('undoes a return, with the work it had ended', () => {
    const paper = PaperCase.opened();
    goTo(paper, 'countyReview');
    const { taskId } = paper.task('countyReview');
    paper.done('countyReview', 'return', incomeWrong);
    paper.must('withdrawDecision', { taskId }, by('countyOfficer'));
    expect(paper.kinds()).toEqual(['countyReview']);
    expect(paper.open.correction).toBeNull();
    goTo(paper, 'monitored');
  });

  it('undoes a refusal before the household was told', () => {
    const paper = PaperCase.opened();
    goTo(paper, 'countyReview');
    const { taskId } = paper.task('countyReview');
    paper.done('countyReview', 'reject', { reasonCode: 'aboveStandard' });
    expect(paper.open.phase).toBe('notAdmitted');
    paper.must('withdrawDecision', { taskId }, by('countyOfficer'));
    expect(paper.open.phase).toBe('identifying');
    goTo(paper, 'monitored');
  });

  it('leaves what stands beside it finished', () => {
    const paper = PaperCase.opened(named('anhui-2-20'));
    goTo(paper, 'answerComparison');
    const { taskId, department } = paper.task('answerComparison');
    goOn(paper, 'answerComparison');
    const left = paper.kinds().length;
    paper.must('withdrawDecision', { taskId }, by('departmentOfficer', undefined, department ? { department } : {}));
    expect(paper.kinds()).toHaveLength(left + 1);
  });
});
