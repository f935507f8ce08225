import { dayOf } from '#domain/calendar/instant';
import { refusalText } from '#domain/refusal';
import { draw, eliminating, helped, helpOn, ready, soundVerdict, tracked, workTo, workUntil } from './helpRoad';
import { by, householder, type PaperCase } from './paperCase';

const clerk = by('villageClerk');

function propose(paper: PaperCase, way: 'assisted' | 'natural' = 'assisted') {
  return paper.give('proposeElimination', { way }, clerk);
}

describe('the gate of elimination', () => {
  it('refuses a proposal with every condition that is not met, in sentences', () => {
    const answer = propose(helped());
    expect(answer).toMatchObject({ refused: true, code: 'elimination.unmet' });
    if (!('code' in answer)) throw new Error('not refused');
    expect(answer.params?.['conditions']).toBe('incomeStable monitoredLongEnough');
    expect(refusalText(answer).zh).toMatch(/6个月.*6个月/);
  });

  it('refuses an assessment below the line, of an unsafe house, or with a cause open', () => {
    const paper = eliminating();
    for (const [verdict, condition] of [
      [{ ...soundVerdict, aboveLine: false }, 'incomeAboveLine'],
      [{ ...soundVerdict, securitiesUnmet: ['housing' as const] }, 'securitiesHeld'],
      [{ ...soundVerdict, causesSettled: [], causesOpen: ['illness' as const] }, 'causesSettled'],
      [{ ...soundVerdict, contactKnown: false }, 'contactKnown'],
      [{ ...soundVerdict, whollyWithoutLabour: true }, 'notWhollyWithoutLabour'],
    ] as const) {
      paper.verdict = verdict;
      expect(paper.complete('eliminationAssessment', 'eliminable')?.params?.['conditions']).toContain(condition);
    }
    paper.verdict = null;
    expect(paper.complete('eliminationAssessment', 'eliminable')?.code).toBe('elimination.notAssessed');
    expect(paper.kinds()).toEqual(['eliminationAssessment']);
  });

  it('stands again before each of the county’s two persons', () => {
    for (const kind of ['countyConfirmation', 'countyConfirmationApproval'] as const) {
      const paper = eliminating();
      workUntil(paper, () => paper.kinds().includes(kind));
      paper.findings = [{ rule: 'record.phoneInvalid', effect: 'block' }];
      expect(paper.complete(kind, 'approve')?.params?.['conditions']).toBe('inspectionClear');
      paper.findings = [];
      paper.verdict = { ...soundVerdict, securitiesUnmet: ['water'] };
      expect(paper.complete(kind, 'approve')?.params?.['conditions']).toBe('securitiesHeld');
      expect(paper.types()).not.toContain('eliminated');
    }
  });

  it('labels a household wholly without labour 兜底保障 and keeps it monitored; nobody else can be labelled so', () => {
    const paper = eliminating();
    expect(paper.complete('eliminationAssessment', 'safetyNet')?.code).toBe('elimination.notSafetyNet');
    paper.verdict = { ...soundVerdict, whollyWithoutLabour: true };
    paper.done('eliminationAssessment', 'safetyNet');
    expect(paper.open).toMatchObject({ phase: 'monitored', eliminated: null });
    expect(paper.open.marks).toContain('safetyNet');
  });

  it('waives the six months and the measure for 自然消除, and nothing else', () => {
    const paper = ready();
    expect(propose(paper, 'natural')).not.toHaveProperty('code');
    workTo(paper, 'tracking');
    expect(paper.open.eliminated).toMatchObject({ way: 'natural' });
  });
});

describe('on the road of elimination', () => {
  it('a failed vote, a township that is not convinced and a household not ready go back to help', () => {
    const voted = eliminating();
    helpOn(voted, 'eliminationAssessment');
    voted.vote('m1', 4, 4);
    const rejected = eliminating();
    workUntil(rejected, () => rejected.kinds().includes('townshipReview'));
    rejected.done('townshipReview', 'reject', { reasonCode: 'evidenceInsufficient' });
    const notYet = eliminating();
    notYet.done('eliminationAssessment', 'notYet', { reasonCode: 'incomeUnstable' });
    for (const paper of [voted, rejected, notYet]) {
      expect(paper.open).toMatchObject({ phase: 'monitored', procedure: 'identification', elimination: null });
      expect(paper.open.spans).toMatchObject([{ eliminatedOn: null, endedOn: null }]);
      expect(propose(paper)).not.toHaveProperty('code');
    }
  });

  it('a return goes to a step of this road, and what was sampled or confirmed is made again', () => {
    const paper = eliminating();
    workUntil(paper, () => paper.kinds().includes('countyConfirmation'));
    const back = { fields: ['income'], then: 'again' as const };
    expect(paper.complete('countyConfirmation', 'return', { toStep: 'verification', ...back })?.code).toBe(
      'return.stepUnknown',
    );
    paper.done('countyConfirmation', 'return', { toStep: 'eliminationAssessment', ...back });
    expect(paper.task('eliminationAssessment').returnedFields).toEqual(['income']);
    workUntil(paper, () => paper.kinds().includes('sampling'));
    workTo(paper, 'tracking');
  });

  it('the county’s sample passes it by, or is visited; failed, it goes back to the assessment', () => {
    const passed = eliminating();
    workUntil(passed, () => passed.kinds().includes('sampling'));
    expect(passed.complete('sampling', 'passed')?.code).toBe('task.kindByDraw');
    draw(passed, false);
    expect(passed.kinds()).toEqual(['countyConfirmation']);
    const failed = eliminating();
    workUntil(failed, () => failed.kinds().includes('sampling'));
    draw(failed, true);
    failed.done('sampleCheck', 'failed');
    expect(failed.kinds()).toEqual(['eliminationAssessment']);
  });

  it('an objection upheld goes back to the assessment at the home', () => {
    const paper = eliminating();
    workUntil(paper, () => paper.open.notice !== null);
    paper.must('raiseObjection', { objectionId: 'o1', excludedAccountIds: [] }, householder);
    paper.done('judgeObjection', 'upheld');
    expect(paper.kinds()).toEqual(['eliminationAssessment']);
  });

  it('a clue stops it: the county cannot confirm while a new risk is not judged, and founded it goes back to help', () => {
    const paper = eliminating();
    workUntil(paper, () => paper.kinds().includes('countyConfirmation'));
    paper.must('reportClue', { clueId: 'c2', channel: 'petition', riskClasses: ['incomeDrop'] }, householder);
    expect(paper.complete('countyConfirmation', 'approve')?.params?.['conditions']).toBe('noNewRisk');
    paper.done('judgeNewRisk', 'founded', { causes: ['accident'] });
    expect(paper.open).toMatchObject({ phase: 'monitored', causes: ['illness', 'accident'] });
    expect(paper.kinds()).toContain('makePlan');
  });

  it('the county’s decision can be taken back before it is announced, and then says nothing', () => {
    const paper = eliminating();
    workUntil(paper, () => paper.kinds().includes('countyConfirmationApproval'));
    const { taskId } = paper.task('countyConfirmationApproval');
    paper.done('countyConfirmationApproval', 'approve');
    expect(paper.open.eliminated).not.toBeNull();
    paper.must('withdrawDecision', { taskId }, by('countyLeader'));
    expect(paper.open).toMatchObject({ eliminated: null, spans: [{ eliminatedOn: null }] });
    expect(paper.kinds()).toEqual(['countyConfirmationApproval']);
  });
});

describe('after the elimination', () => {
  it('a visit that finds a new risk starts the identification again, in the same case with a second span', () => {
    const paper = tracked();
    workUntil(paper, () => paper.kinds().includes('trackingVisit'));
    const { caseId } = paper.open;
    paper.done('trackingVisit', 'newRisk', { on: dayOf(paper.now), aboveLine: false, causes: ['accident'] });
    expect(paper.kinds()).toEqual(['verification']);
    workTo(paper, 'monitored');
    expect(paper.open).toMatchObject({ caseId, tracking: null, eliminated: null, procedure: 'identification' });
    expect(paper.open.spans.map((s) => s.ordinal)).toEqual([1, 2]);
    expect(paper.kinds()).toContain('makePlan');
  });

  it('a clue that comes to nothing leaves it tracked as before', () => {
    const paper = tracked();
    helpOn(paper, 'nameTracker');
    const { untilAt } = paper.open.tracking ?? { untilAt: 0 };
    paper.must(
      'reportClue',
      { clueId: 'c2', channel: 'departmentAlert', riskClasses: ['incomeDrop'] },
      by('departmentOfficer'),
    );
    expect(paper.kinds()).toEqual(['signFor']);
    paper.done('signFor', 'dismiss', { reasonCode: 'noRisk' });
    expect(paper.open).toMatchObject({ phase: 'tracking', tracking: { untilAt } });
    expect(paper.open.spans).toHaveLength(1);
  });

  it('回退: the township proposes, the county decides, help begins again', () => {
    const paper = tracked();
    paper.must('proposeReversal', { reasonCode: 'conditionsNotMet' }, by('townshipOfficer'));
    expect(paper.give('proposeReversal', { reasonCode: 'other' }, by('townshipLeader'))).toMatchObject({
      code: 'case.alreadyProposed',
    });
    paper.done('decideReversal', 'refuse');
    expect(paper.open.phase).toBe('tracking');
    paper.must('proposeReversal', { reasonCode: 'concealed' }, by('townshipOfficer'));
    paper.done('decideReversal', 'confirm');
    expect(paper.open).toMatchObject({ phase: 'monitored', eliminated: null, tracking: null });
    expect(paper.open.spans[0]?.reversedOn).toBe(dayOf(paper.now));
    expect(paper.kinds()).toEqual(['enterReversal', 'makePlan']);
  });

  it('goes to another tracker without a gap, an open visit included; the helper stays', () => {
    const paper = tracked();
    const officer = by('townshipOfficer');
    expect(paper.give('replaceTracker', { toAccountId: 'helper-2' }, officer)).toMatchObject({
      code: 'tracking.noTracker',
    });
    helpOn(paper, 'nameTracker');
    workUntil(paper, () => paper.kinds().includes('trackingVisit'));
    expect(paper.give('replaceTracker', { toAccountId: 'helper-1' }, officer)).toMatchObject({
      code: 'tracking.sameTracker',
    });
    const { nextVisitAt } = paper.open.tracking!;
    paper.must('replaceTracker', { toAccountId: 'helper-2' }, officer);
    expect(paper.open).toMatchObject({
      tracking: { trackerId: 'helper-2', nextVisitAt },
      help: { helperId: 'helper-1' },
    });
    expect(paper.task('trackingVisit').assignee).toBe('helper-2');
    // The helper who goes takes nothing from who tracks.
    paper.must('replaceHelper', { toAccountId: 'helper-3' }, officer);
    expect(paper.open.tracking?.trackerId).toBe('helper-2');
    expect(paper.task('trackingVisit').assignee).toBe('helper-2');
    workTo(paper, 'ended');
  });

  it('ends only when its last visit is made, and may be tracked longer', () => {
    const paper = tracked();
    helpOn(paper, 'nameTracker');
    paper.pass(380);
    expect(paper.kinds()).toEqual(expect.arrayContaining(['trackingVisit', 'concludeTracking']));
    expect(paper.complete('concludeTracking', 'concluded')?.code).toBe('tracking.visitOpen');
    helpOn(paper, 'trackingVisit');
    paper.done('concludeTracking', 'extend', { on: dayOf(paper.now + 200 * 86_400_000) });
    expect(paper.open.phase).toBe('tracking');
    workTo(paper, 'ended');
    expect(paper.open.outcome).toBe('generalMonitoring');
  });
});

describe('户籍迁出 and 整户自然减少', () => {
  it('leave by their own short way and are never counted as eliminated', () => {
    const paper = helped();
    paper.must('proposeDeparture', { reasonCode: 'movedAway' }, clerk);
    paper.done('decideDeparture', 'confirm');
    expect(paper.open).toMatchObject({ phase: 'ended', outcome: 'movedAway', eliminated: null });
    expect(paper.open.spans).toMatchObject([{ eliminatedOn: null, outcome: 'movedAway' }]);
  });

  it('are decided by the county, which may decline', () => {
    const paper = helped();
    paper.must('proposeDeparture', { reasonCode: 'diedOut' }, clerk);
    paper.done('decideDeparture', 'refuse');
    expect(paper.open).toMatchObject({ phase: 'monitored', departure: null });
  });
});
