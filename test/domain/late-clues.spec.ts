import { dayOf } from '#domain/calendar/instant';
import { tracked } from './helpRoad';
import { by, householder, otherVillage, PaperCase } from './paperCase';
import { goTo } from './road';

const clerk = by('villageClerk');
const officer = by('townshipOfficer');

function alert(paper: PaperCase, clueId = 'clue-2'): void {
  paper.must('reportClue', { clueId, channel: 'departmentAlert', riskClasses: ['expenditureSurge'] }, by('system'));
}

const tell = (paper: PaperCase) => paper.done('tellHousehold', 'told', { on: dayOf(paper.now) });

describe('a clue on a household that is just being refused', () => {
  it('is not refused with it: told of the refusal, the household’s case begins again', () => {
    for (const when of ['before the township confirms', 'before the household is told'] as const) {
      const paper = PaperCase.opened();
      goTo(paper, 'deliberation');
      paper.vote('meeting-1', 1, 8);
      if (when === 'before the township confirms') alert(paper);
      paper.done('confirmNotAdmitted', 'confirm');
      if (when === 'before the household is told') alert(paper);
      tell(paper);
      expect(paper.open).toMatchObject({ phase: 'identifying', outcome: null, notAdmitted: null });
      expect(paper.kinds()).toEqual(['signFor']);
      goTo(paper, 'monitored');
    }
  });

  it('goes along where the township sends the case back with it', () => {
    const paper = PaperCase.opened();
    goTo(paper, 'deliberation');
    paper.vote('meeting-1', 1, 8);
    alert(paper);
    paper.done('confirmNotAdmitted', 'sendBack', { toStep: 'verification' });
    goTo(paper, 'townshipReview');
    paper.done('townshipReview', 'reject', { reasonCode: 'r' });
    tell(paper);
    expect(paper.open.outcome).toBe('notAdmitted');
  });

  it('is looked into while the household is tracked on', () => {
    const paper = tracked();
    alert(paper);
    goTo(paper, 'townshipReview');
    paper.done('townshipReview', 'reject', { reasonCode: 'r' });
    alert(paper, 'clue-3');
    tell(paper);
    expect(paper.kinds()).toEqual(['signFor']);
    expect(paper.open.tracking).not.toBeNull();
    goTo(paper, 'townshipReview');
    paper.done('townshipReview', 'reject', { reasonCode: 'r' });
    tell(paper);
    expect(paper.open.phase).toBe('tracking');
  });
});

describe('a clue on a household that is let go as wrongly identified', () => {
  it('is judged first; founded, the household stays', () => {
    for (const when of ['proposed', 'decided'] as const) {
      const paper = PaperCase.opened();
      goTo(paper, 'monitored');
      paper.must('proposeWrongIdentification', { reasonCode: 'hiddenCar' }, officer);
      if (when === 'decided') paper.done('decideWrongIdentification', 'confirm');
      alert(paper);
      const refused =
        when === 'proposed'
          ? paper.complete('decideWrongIdentification', 'confirm')
          : paper.complete('tellHousehold', 'told', { on: dayOf(paper.now) });
      expect(refused).toMatchObject({ code: 'wrongIdentification.newRiskOpen' });
      paper.done('judgeNewRisk', 'founded', { causes: ['disaster'] });
      expect(paper.kinds()).toEqual(['assignHelper']);
      expect(paper.open).toMatchObject({ phase: 'monitored', wrongIdentification: null });
    }
  });

  it('unfounded holds nothing up', () => {
    const paper = PaperCase.opened();
    goTo(paper, 'monitored');
    paper.must('proposeWrongIdentification', { reasonCode: 'hiddenCar' }, officer);
    alert(paper);
    paper.done('judgeNewRisk', 'unfounded', { reasonCode: 'noRisk' });
    paper.done('decideWrongIdentification', 'confirm');
    tell(paper);
    expect(paper.open.outcome).toBe('wronglyIdentified');
  });
});

describe('a department’s alert', () => {
  it('does not go when the household gives up its application', () => {
    const paper = PaperCase.opened();
    alert(paper);
    const withdraw = () => paper.give('withdrawApplication', { reasonCode: 'householdAsked' }, clerk);
    expect(withdraw()).toMatchObject({ code: 'withdraw.alerted' });
    goTo(paper, 'verification');
    expect(withdraw()).toMatchObject({ code: 'withdraw.alerted' });
    paper.done('verification', 'notAtRisk', { reasonCode: 'r' });
    expect(paper.open.phase).toBe('lookBack');
  });
});

describe('a case that begins again', () => {
  it('keeps what was asked for beside it: a move, a suspension', () => {
    const paper = PaperCase.opened();
    paper.must('requestTransfer', { toAreaCode: otherVillage }, officer);
    paper.done('signFor', 'dismiss', { reasonCode: 'noRisk' });
    paper.must('reportClue', { clueId: 'clue-2', channel: 'petition', riskClasses: ['incomeDrop'] }, householder);
    expect(paper.kinds()).toEqual(['acceptTransfer', 'signFor']);
    paper.done('acceptTransfer', 'consent');
    expect(paper.open).toMatchObject({ areaCode: otherVillage, transferTo: null });
    goTo(paper, 'monitored');
  });
});
