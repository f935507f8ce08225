import { dayOf } from '#domain/calendar/instant';
import { tracked } from './helpRoad';
import { by, holderOf, householder, PaperCase } from './paperCase';
import { goOn, goTo } from './road';

const clerk = by('villageClerk');
const officer = by('townshipOfficer');

describe('emergency help (先救助后补程序)', () => {
  it('comes first, with a deadline of its own, and is settled by the identification', () => {
    const paper = PaperCase.opened();
    paper.must('giveEmergencyHelp', { measure: 'temporaryRelief', givenOn: dayOf(paper.now) }, officer);
    expect(paper.open.marks).toContain('emergency');
    expect(
      paper.give('giveEmergencyHelp', { measure: 'temporaryRelief', givenOn: dayOf(paper.now) }, officer),
    ).toMatchObject({ code: 'emergency.open' });
    goTo(paper, 'monitored');
    expect(paper.open.emergency).toBeNull();
    expect(paper.types()).toContain('emergencyProcedureCompleted');
  });

  it('given when the county has approved owes nothing and stands in the way of no elimination', () => {
    const paper = PaperCase.opened();
    goTo(paper, 'announcement');
    paper.must('giveEmergencyHelp', { measure: 'temporaryRelief', givenOn: dayOf(paper.now) }, officer);
    expect(paper.types()).toContain('emergencyHelpGiven');
    expect(paper.open).toMatchObject({ emergency: null, marks: [] });
  });

  it('is settled on a tracked household when the household is tracked on', () => {
    const paper = tracked();
    paper.must('reportClue', { clueId: 'clue-2', channel: 'petition', riskClasses: ['incomeDrop'] }, householder);
    paper.must('giveEmergencyHelp', { measure: 'temporaryRelief', givenOn: dayOf(paper.now) }, officer);
    paper.must('withdrawApplication', { reasonCode: 'householdWishes' }, clerk);
    expect(paper.open).toMatchObject({ phase: 'tracking', emergency: null });
  });

  it('is settled by a visit that finds no risk; taken back, the procedure is owed again by its old limit', () => {
    const paper = PaperCase.opened();
    goTo(paper, 'verification');
    paper.must('giveEmergencyHelp', { measure: 'temporaryRelief', givenOn: dayOf(paper.now) }, officer);
    const owed = paper.open.emergency;
    const { taskId } = paper.task('verification');
    paper.done('verification', 'notAtRisk', { reasonCode: 'r' });
    expect(paper.open).toMatchObject({ phase: 'lookBack', emergency: null, marks: [] });
    paper.must('withdrawDecision', { taskId }, clerk);
    expect(paper.open).toMatchObject({ emergency: owed, marks: ['emergency'] });
    goTo(paper, 'countyApproval');
    const last = paper.task('countyApproval');
    goOn(paper, 'countyApproval');
    expect(paper.open.emergency).toBeNull();
    paper.must('withdrawDecision', { taskId: last.taskId }, holderOf(last));
    expect(paper.open).toMatchObject({ emergency: owed, marks: expect.arrayContaining(['emergency']) });
  });
});
