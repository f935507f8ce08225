import { addDays } from '#domain/calendar/day';
import { dayOf } from '#domain/calendar/instant';
import { availableActions } from '#domain/process/availableActions';
import { helped, helperId, helpOn, planFor, workUntil } from './helpRoad';
import { by, householder, named, otherVillage, PaperCase } from './paperCase';
import { goTo } from './road';

const officer = by('townshipOfficer');

function monitored(): PaperCase {
  const paper = PaperCase.opened();
  goTo(paper, 'monitored');
  return paper;
}

describe('the helper', () => {
  it('is assigned by the township, and is asked for the plan at once', () => {
    const paper = monitored();
    expect(paper.task('assignHelper')).toMatchObject({ role: 'townshipOfficer' });
    helpOn(paper, 'assignHelper');
    expect(paper.open.help).toMatchObject({ helperId, unitId: 'unit-1', plan: 'none' });
    expect(paper.task('makePlan')).toMatchObject({ role: 'helper', assignee: helperId });
  });

  it('is replaced without a gap: all open work goes to the other in the same moment', () => {
    const paper = monitored();
    helpOn(paper, 'assignHelper');
    paper.must('replaceHelper', { toAccountId: 'helper-2' }, officer);
    expect(paper.task('makePlan').assignee).toBe('helper-2');
    expect(paper.complete('makePlan', 'planned', planFor(paper), by('helper'))?.code).toBe('task.assignedToOther');
    helpOn(paper, 'makePlan');
    expect(paper.give('replaceHelper', { toAccountId: 'helper-2' }, officer)).toMatchObject({ code: 'helper.same' });
  });

  it('acts for the households paired with it, and for no other', () => {
    const paper = helped();
    const of = (accountId: string) => availableActions(paper.open, by('helper', undefined, { accountId })).commands;
    expect(of(helperId)).toEqual(expect.arrayContaining(['declareMeasure', 'proposeElimination']));
    expect(of('helper-9')).toEqual([]);
    expect(
      availableActions(paper.open, by('helper', undefined, { accountId: 'other', onBehalfOf: helperId })).commands,
    ).toContain('declareMeasure');
  });

  it('keeps its open work when the household moves to another village', () => {
    const paper = monitored();
    helpOn(paper, 'assignHelper');
    paper.must('requestTransfer', { toAreaCode: otherVillage }, officer);
    paper.done('acceptTransfer', 'consent');
    expect(paper.task('makePlan')).toMatchObject({ assignee: helperId, areaCode: otherVillage });
  });

  it('is not asked for under a policy without help', () => {
    const { help, ...policy } = named('national-15');
    expect(help).toBeDefined();
    const paper = PaperCase.opened(policy);
    goTo(paper, 'monitored');
    expect(paper.kinds()).toEqual([]);
    expect(paper.give('proposeElimination', { way: 'natural' }, by('villageClerk'))).toMatchObject({
      code: 'case.notInPhase',
    });
  });
});

describe('the plan', () => {
  it('is refused without a development measure where somebody can work, and with a cause unanswered', () => {
    const paper = monitored();
    helpOn(paper, 'assignHelper');
    const { measures = [] } = planFor(paper);
    const only = (category: string) => measures.filter((m) => m.category === category);
    expect(paper.complete('makePlan', 'planned', { labour: 'withLabour', measures: only('health') })?.code).toBe(
      'plan.noDevelopment',
    );
    expect(paper.complete('makePlan', 'planned', { labour: 'withLabour', measures: only('industry') })?.code).toBe(
      'plan.causeUnanswered',
    );
    expect(paper.complete('makePlan', 'planned', { measures })).toMatchObject({ field: 'labour' });
    expect(paper.kinds()).toEqual(['makePlan']);
  });

  it('is reviewed by somebody else, and comes back with the ticked fields', () => {
    const paper = monitored();
    helpOn(paper, 'assignHelper');
    helpOn(paper, 'makePlan');
    expect(paper.complete('reviewPlan', 'return', {})?.code).toBe('return.fieldsMissing');
    paper.done('reviewPlan', 'return', { fields: ['measures[0].dueOn'] });
    expect(paper.task('makePlan')).toMatchObject({ returnedFields: ['measures[0].dueOn'], assignee: helperId });
    expect(paper.complete('makePlan', 'planned', planFor(paper))?.code).toBe('return.fieldNotDealtWith');
    helpOn(paper, 'makePlan');
    helpOn(paper, 'reviewPlan');
    expect(paper.open.help?.measures.map((m) => m.state)).toEqual(['declared', 'declared']);
  });
});

describe('a measure', () => {
  it('is approved, implemented and confirmed by those whose turn it is', () => {
    const paper = monitored();
    helpOn(paper, 'assignHelper');
    helpOn(paper, 'makePlan');
    helpOn(paper, 'reviewPlan');
    expect(paper.task('approveMeasure')).toMatchObject({ role: 'departmentOfficer' });
    workUntil(paper, () => paper.open.tasks.length === 0);
    expect(paper.open.help?.measures).toMatchObject([
      { state: 'confirmed', times: 1 },
      { state: 'confirmed', times: 1 },
    ]);
  });

  it('that the household says it did not receive is asked for again', () => {
    const paper = monitored();
    for (const kind of ['assignHelper', 'makePlan', 'reviewPlan', 'approveMeasure', 'implementMeasure'] as const)
      helpOn(paper, kind);
    const { subjectId } = paper.task('confirmMeasure');
    paper.done('confirmMeasure', 'disputed');
    expect(paper.open.tasks.find((t) => t.subjectId === subjectId)).toMatchObject({ kind: 'implementMeasure' });
    expect(paper.open.help?.measures.find((m) => m.measureId === subjectId)?.state).toBe('approved');
  });

  it('that goes on comes again with its next period, until it is stopped with a reason', () => {
    const paper = helped();
    const dueOn = addDays(dayOf(paper.now), 10);
    const measure = { measureId: 'dibao', category: 'socialSecurity' as const, department: 'civilAffairs' as const };
    paper.must('declareMeasure', { measure: { ...measure, causes: [], continuing: 'month', dueOn } }, by('helper'));
    workUntil(paper, () => (paper.open.help?.measures.at(-1)?.times ?? 0) >= 3);
    const days = paper.ledger.flatMap((e) =>
      e.type === 'measureConfirmed' && e.data.measureId === 'dibao' ? [e.data.on] : [],
    );
    expect(new Set(days.map((day) => day.slice(0, 7))).size).toBe(3);
    paper.must('stopMeasure', { measureId: 'dibao', reasonCode: 'noLongerEntitled' }, officer);
    expect(paper.open.tasks.filter((t) => t.subjectId === 'dibao')).toEqual([]);
    expect(paper.give('stopMeasure', { measureId: 'dibao', reasonCode: 'other' }, officer)).toMatchObject({
      code: 'measure.over',
    });
  });

  it('is refused by its department with a reason, and is then owed no more', () => {
    const paper = monitored();
    for (const kind of ['assignHelper', 'makePlan', 'reviewPlan'] as const) helpOn(paper, kind);
    expect(paper.complete('approveMeasure', 'reject', {})).toMatchObject({ field: 'reasonCode' });
    paper.done('approveMeasure', 'reject', { reasonCode: 'quotaUsed' });
    expect(paper.open.help?.measures.filter((m) => m.state === 'refused')).toHaveLength(1);
  });

  it('that its department leaves lying is reminded of and told upwards', () => {
    const paper = monitored();
    for (const kind of ['assignHelper', 'makePlan', 'reviewPlan'] as const) helpOn(paper, kind);
    const { taskId } = paper.task('approveMeasure');
    paper.pass(14);
    const about = paper.ledger.filter((e) => 'subject' in e.data && e.data.subject === taskId).map((e) => e.type);
    expect(about).toEqual(expect.arrayContaining(['reminded', 'escalated']));
  });

  it('cannot be implemented before it was declared, nor tomorrow', () => {
    const paper = monitored();
    for (const kind of ['assignHelper', 'makePlan', 'reviewPlan', 'approveMeasure'] as const) helpOn(paper, kind);
    const on = (days: number) => ({ on: addDays(dayOf(paper.now), days) });
    expect(paper.complete('implementMeasure', 'implemented', on(1))?.code).toBe('form.dateInFuture');
    expect(paper.complete('implementMeasure', 'implemented', on(-90))?.code).toBe('form.dateOrder');
  });
});

describe('the helper’s eight duties', () => {
  it('begin with the first full period and are due by its end', () => {
    const paper = helped();
    const month = dayOf(paper.now).slice(0, 7);
    paper.pass(31);
    expect(paper.task('dutyCall').subjectId).not.toContain(month);
    expect(paper.task('dutyCall')).toMatchObject({ assignee: helperId, step: 'duties' });
  });

  it('left undone are counted as missed when the next period begins, and never pile up', () => {
    const paper = helped();
    paper.pass(100);
    expect(paper.kinds().filter((k) => k === 'dutyCall')).toHaveLength(1);
    const missed = paper.ledger.flatMap((e) => (e.type === 'dutyMissed' ? [`${e.data.duty} ${e.data.period}`] : []));
    expect(missed.filter((m) => m.startsWith('monthlyCall')).length).toBeGreaterThanOrEqual(2);
    expect(new Set(missed).size).toBe(missed.length);
  });

  it('are reminded of and told to the superior; none is proposed for listing', () => {
    const paper = helped();
    // Past the end of January, when the year’s plan is due.
    paper.pass(345);
    const subjects = paper.ledger.flatMap((e) => (e.type === 'listingProposed' ? [e.data.subject] : []));
    expect(paper.types()).toEqual(expect.arrayContaining(['reminded', 'escalated']));
    expect(subjects).toEqual([]);
  });

  it('that fell due while the case was suspended are nobody’s omission', () => {
    const paper = helped();
    const before = paper.types().filter((t) => t === 'dutyMissed').length;
    paper.must(
      'requestSuspension',
      { reasonCode: 'away', reviewOn: addDays(dayOf(paper.now), 150) },
      by('villageClerk'),
    );
    paper.done('consentSuspension', 'consent');
    paper.pass(120);
    expect(paper.kinds()).not.toContain('dutyCall');
    paper.must('resumeCase', { reasonCode: 'returned' }, by('villageClerk'));
    paper.pass(1);
    expect(paper.kinds()).toContain('dutyCall');
    expect(paper.types().filter((t) => t === 'dutyMissed')).toHaveLength(before);
  });

  it('need the income of a visit; a new risk found there adds its causes and asks for a plan', () => {
    const paper = helped();
    workUntil(paper, () => paper.kinds().includes('dutyVisit'));
    const on = dayOf(paper.now);
    expect(paper.complete('dutyVisit', 'done', { on })?.field).toBe('income');
    paper.done('dutyVisit', 'done', { on, aboveLine: false, newRisk: true, causes: ['accident'] });
    expect(paper.open.causes).toEqual(['illness', 'accident']);
    expect(paper.kinds()).toContain('makePlan');
  });
});

describe('a clue on a household that is helped', () => {
  it('joins the case and is looked into; unfounded it changes nothing', () => {
    const paper = helped();
    paper.must('reportClue', { clueId: 'c2', channel: 'petition', riskClasses: ['unsafeHousing'] }, householder);
    expect(paper.task('judgeNewRisk')).toMatchObject({ role: 'villageClerk', subjectId: 'c2' });
    expect(paper.open.marks).toContain('newRisk');
    helpOn(paper, 'judgeNewRisk');
    expect(paper.open.marks).not.toContain('newRisk');
    expect(paper.open.causes).toEqual(['illness']);
  });
});
