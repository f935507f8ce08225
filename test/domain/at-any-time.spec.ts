import { dayOf } from '#domain/calendar/instant';
import { addDays } from '#domain/calendar/day';
import { by, householder, otherVillage, PaperCase } from './paperCase';
import { goOn, goTo } from './road';

const clerk = by('villageClerk');
const officer = by('townshipOfficer');

describe('not admitted (不予纳入)', () => {
  it('goes from a failed vote to the township, is told to the household and ends', () => {
    const paper = PaperCase.opened();
    goTo(paper, 'deliberation');
    paper.vote('m1', 5, 5);
    expect(paper.kinds()).toEqual(['confirmNotAdmitted']);
    paper.done('confirmNotAdmitted', 'confirm');
    paper.done('tellHousehold', 'told', { on: dayOf(paper.now) });
    expect(paper.open).toMatchObject({ phase: 'ended', outcome: 'notAdmitted', tasks: [] });
  });

  it('is sent back to the village once, not twice', () => {
    const paper = PaperCase.opened();
    goTo(paper, 'deliberation');
    paper.vote('m1', 0, 9);
    paper.done('confirmNotAdmitted', 'sendBack', { toStep: 'deliberation' });
    paper.vote('m2', 0, 9);
    expect(paper.complete('confirmNotAdmitted', 'sendBack', { toStep: 'deliberation' })?.code).toBe('return.again');
    expect(paper.open.phase).toBe('notAdmitted');
  });

  it('exactly half in favour fails, one more passes', () => {
    for (const [yes, passed] of [
      [5, false],
      [6, true],
    ] as const) {
      const paper = PaperCase.opened();
      goTo(paper, 'deliberation');
      paper.vote('m1', yes, 10 - yes);
      expect(paper.kinds()).toEqual(passed ? ['postNotice'] : ['confirmNotAdmitted']);
    }
  });
});

describe('unfounded (不属实)', () => {
  it('is told to the household, looked back at after the period, and ends there', () => {
    const paper = PaperCase.opened();
    paper.done('signFor', 'dismiss', { reasonCode: 'noRisk' });
    expect(paper.kinds()).toEqual(['tellHousehold']);
    paper.done('tellHousehold', 'told', { on: dayOf(paper.now) });
    paper.pass(paper.policy.lookBack.days + 1);
    expect(paper.kinds()).toEqual(['lookBack']);
    expect(paper.task('lookBack').role).toBe('townshipOfficer');
    paper.done('lookBack', 'confirmed');
    expect(paper.open.outcome).toBe('unfounded');
  });

  it('starts again when the look-back or a new clue finds more', () => {
    for (const again of ['lookBack', 'clue'] as const) {
      const paper = PaperCase.opened();
      paper.done('signFor', 'dismiss', { reasonCode: 'noRisk' });
      paper.done('tellHousehold', 'told', { on: dayOf(paper.now) });
      if (again === 'lookBack') {
        paper.pass(paper.policy.lookBack.days + 1);
        paper.done('lookBack', 'reopen');
      } else
        paper.must(
          'reportClue',
          { clueId: 'clue-2', channel: 'departmentAlert', riskClasses: ['expenditureSurge'] },
          by('system'),
        );
      expect(paper.kinds()).toEqual(['signFor']);
      goTo(paper, 'monitored');
    }
  });
});

describe('clues', () => {
  it('join the case that is open', () => {
    const paper = PaperCase.opened();
    goOn(paper, 'signFor');
    paper.must('reportClue', { clueId: 'clue-2', channel: 'petition', riskClasses: ['unsafeHousing'] }, householder);
    expect(paper.open.clueIds).toEqual(['clue-1', 'clue-2']);
    expect(paper.open.riskClasses).toHaveLength(2);
    expect(paper.kinds()).toEqual(['verification']);
  });
  it('found by the village’s own visit need no signature', () => {
    const paper = new PaperCase();
    paper.must('reportClue', { clueId: 'c', channel: 'fieldVisit', riskClasses: ['incomeDrop'] }, clerk);
    expect(paper.kinds()).toEqual(['verification']);
  });
});

describe('suspension (中止)', () => {
  function suspended(paper: PaperCase): void {
    paper.must('requestSuspension', { reasonCode: 'awayFromHome', reviewOn: addDays(dayOf(paper.now), 30) }, clerk);
    paper.done('consentSuspension', 'consent');
  }

  it('needs the superior’s consent, and stops every clock until it is resumed', () => {
    const paper = PaperCase.opened();
    goOn(paper, 'signFor');
    paper.pass(1);
    const due = paper.task('verification').dueAt;
    const chain = paper.open.chain.dueAt;
    suspended(paper);
    paper.pass(10);
    expect(paper.types()).not.toContain('escalated');
    expect(paper.complete('verification', 'atRisk')?.code).toBe('case.suspended');
    paper.must('resumeCase', { reasonCode: 'backHome' }, clerk);
    expect(paper.task('verification').dueAt - due).toBe(10 * 86_400_000);
    expect(paper.open.chain.dueAt - chain).toBe(10 * 86_400_000);
    goTo(paper, 'monitored');
  });

  it('stops a hanging notice, which then hangs its remaining days', () => {
    const paper = PaperCase.opened();
    goTo(paper, 'postNotice');
    goOn(paper, 'postNotice');
    paper.pass(2);
    const endsAt = paper.open.notice?.endsAt ?? 0;
    suspended(paper);
    paper.pass(20);
    expect(paper.kinds()).not.toContain('certifyNotice');
    paper.must('resumeCase', { reasonCode: 'backHome' }, clerk);
    expect(paper.open.notice?.endsAt).toBe(endsAt + 20 * 86_400_000);
  });

  it('is reviewed on its day, extended or ended by the township', () => {
    const paper = PaperCase.opened();
    suspended(paper);
    paper.pass(31);
    expect(paper.kinds()).toContain('reviewSuspension');
    paper.done('reviewSuspension', 'extend', { on: addDays(dayOf(paper.now), 10) });
    paper.pass(11);
    paper.done('reviewSuspension', 'resume');
    expect(paper.open.suspension).toBeNull();
  });

  it('is refused with a review day that is past or too far away', () => {
    const paper = PaperCase.opened();
    const today = dayOf(paper.now);
    for (const reviewOn of [today, addDays(today, 400)]) {
      expect(paper.give('requestSuspension', { reasonCode: 'awayFromHome', reviewOn }, clerk)).toMatchObject({
        code: 'suspend.reviewDate',
        field: 'reviewOn',
      });
    }
  });
});

describe('objections', () => {
  function hanging(): PaperCase {
    const paper = PaperCase.opened();
    goTo(paper, 'postNotice');
    goOn(paper, 'postNotice');
    paper.must('raiseObjection', { objectionId: 'o1', excludedAccountIds: ['townshipOfficer-1'] }, householder);
    return paper;
  }

  it('hold the certificate back until they are judged; dismissed, the notice goes on', () => {
    const paper = hanging();
    paper.pass(7);
    expect(paper.kinds()).toEqual(['judgeObjection']);
    paper.done('judgeObjection', 'dismissed');
    expect(paper.kinds()).toEqual(['certifyNotice']);
  });
  it('are judged by somebody unrelated to both sides', () => {
    const paper = hanging();
    expect(paper.complete('judgeObjection', 'upheld', {}, officer)?.code).toBe('objection.judgeRelated');
  });
  it('upheld, lead back to the verification and through the village again', () => {
    const paper = hanging();
    paper.done('judgeObjection', 'upheld');
    expect(paper.kinds()).toEqual(['verification']);
    expect(paper.task('verification').returnedFields).toEqual(['objection']);
    goOn(paper, 'verification');
    expect(paper.kinds()).toEqual(['deliberation']);
    goTo(paper, 'monitored');
  });
});

describe('a household that moves', () => {
  it('is taken over by the other township where it stands', () => {
    const paper = PaperCase.opened();
    goOn(paper, 'signFor');
    const due = paper.task('verification').dueAt;
    paper.must('requestTransfer', { toAreaCode: otherVillage }, officer);
    expect(paper.complete('acceptTransfer', 'consent', {}, officer)?.code).toBe('task.notYours');
    paper.done('acceptTransfer', 'consent', {}, by('townshipOfficer', '410621104000'));
    expect(paper.open.areaCode).toBe(otherVillage);
    expect(paper.task('verification')).toMatchObject({ areaCode: otherVillage, dueAt: due });
    expect(paper.complete('verification', 'notAtRisk', { reasonCode: 'x' }, clerk)?.code).toBe('task.notYours');
  });
  it('has its notice hang again in the new village', () => {
    const paper = PaperCase.opened();
    goTo(paper, 'postNotice');
    goOn(paper, 'postNotice');
    paper.must('requestTransfer', { toAreaCode: otherVillage }, officer);
    paper.done('acceptTransfer', 'consent', {}, by('townshipOfficer', '410621104000'));
    expect(paper.open.notice).toBeNull();
    expect(paper.task('postNotice').areaCode).toBe(otherVillage);
    goTo(paper, 'monitored');
  });
});

describe('other turns of a life', () => {
  it('a death is kept in sight; with the last member the case ends by its own way', () => {
    const paper = PaperCase.opened();
    paper.must('recordDeath', { memberId: 'p1', diedOn: dayOf(paper.now), membersLeft: 2 }, clerk);
    expect(paper.open.marks).toContain('memberDied');
    paper.must('recordDeath', { memberId: 'p2', diedOn: dayOf(paper.now), membersLeft: 0 }, clerk);
    expect(paper.open.outcome).toBe('householdExtinct');
  });
  it('the household gives up its application', () => {
    const paper = PaperCase.opened();
    paper.must('withdrawApplication', { reasonCode: 'householdAsked' }, clerk);
    expect(paper.open).toMatchObject({ phase: 'ended', outcome: 'withdrawn' });
    expect(paper.give('withdrawApplication', { reasonCode: 'householdAsked' }, clerk)).toMatchObject({
      code: 'case.closed',
    });
  });
  it('but what the county has approved is not ended below it, by withdrawal or by merging', () => {
    for (const at of ['announcement', 'nationalEntry'] as const) {
      const paper = PaperCase.opened();
      goTo(paper, at);
      const no = { code: 'case.notInPhase' };
      expect(paper.give('withdrawApplication', { reasonCode: 'householdAsked' }, clerk)).toMatchObject(no);
      expect(paper.give('mergeCase', { intoHouseholdId: 'h2' }, officer)).toMatchObject(no);
    }
  });
  it('the same people stood in the register twice', () => {
    const paper = PaperCase.opened();
    paper.must('mergeCase', { intoHouseholdId: 'h2' }, officer);
    expect(paper.open.outcome).toBe('merged');
  });
  it('a wrong identification is proposed by the township and decided by the county', () => {
    const paper = PaperCase.opened();
    goTo(paper, 'monitored');
    paper.must('proposeWrongIdentification', { reasonCode: 'hiddenCar' }, officer);
    paper.done('decideWrongIdentification', 'confirm');
    paper.done('tellHousehold', 'told', { on: dayOf(paper.now) });
    expect(paper.open.outcome).toBe('wronglyIdentified');
  });
  it('the county does not approve past a blocking rule, nor the same person twice', () => {
    const paper = PaperCase.opened();
    goTo(paper, 'countyReview');
    paper.findings = [{ rule: 'sameIdTwice', effect: 'block' }];
    expect(paper.complete('countyReview', 'approve', { category: 'marginal', causes: ['illness'] })).toMatchObject({
      code: 'approval.blocked',
      params: { rules: 'sameIdTwice' },
    });
    paper.findings = [];
    goOn(paper, 'countyReview');
    const same = by('countyLeader', undefined, { accountId: 'countyOfficer-1' });
    expect(paper.complete('countyApproval', 'approve', {}, same)?.code).toBe('approval.samePerson');
  });
  it('a task handed over is the other person’s alone', () => {
    const paper = PaperCase.opened();
    const { taskId } = paper.task('signFor');
    paper.must('handOverTask', { taskId, toAccountId: 'clerk-2' }, clerk);
    expect(paper.complete('signFor', 'accept', {}, clerk)?.code).toBe('task.assignedToOther');
    expect(paper.complete('signFor', 'accept', {}, { ...clerk, accountId: 'clerk-2' })).toBeNull();
  });
});
