import type { EventData, EventType } from '../process/event';
import { type Sentence, type TraceNames } from './say';
import { isEventType, sentenceOf } from './sentences';

const at = Date.UTC(2026, 10, 22, 16);
const taskId = '2b6f8f0e-0000-4000-8000-000000000001:3:verification';
const samples: EventData = {
  caseOpened: { householdId: 'h', areaCode: 'a', policyCode: 'p', policyVersion: 1, policyHash: 'x', chainDueAt: at },
  clueReported: { clueId: 'c', channel: 'selfReport', riskClasses: ['incomeDrop', 'unsafeWater'], joined: true },
  reopened: { chainDueAt: at },
  stageEntered: { stage: 1, steps: ['verification', 'comparison'] },
  taskOpened: {
    kind: 'answerComparison',
    step: 'comparison',
    role: 'departmentOfficer',
    areaCode: 'a',
    department: 'health',
    limit: { days: 1, unit: 'calendar' },
    dueAt: at,
    returnedFields: ['x'],
  },
  taskCompleted: {
    taskId,
    kind: 'countyReview',
    step: 'countyApproval',
    decision: 'approve',
    codes: {
      category: 'marginal',
      causes: ['illness'],
      reasonCode: 'other',
      on: '2026-11-22',
      toStep: 'verification',
      verdict: 'match',
    },
  },
  taskCancelled: { taskId, why: 'limit' },
  stepDone: { step: 'comparison', result: 'answeredInPart' },
  returned: {
    fromStep: 'townshipReview',
    toStep: 'verification',
    fields: ['income', 'members'],
    then: 'back',
    stage: 4,
  },
  correctionClosed: { changed: ['income'] },
  noticePosted: { noticeId: 'n', postedOn: '2026-11-22', endsAt: at },
  noticeEnded: { noticeId: 'n' },
  noticeStopped: { why: 'upheld' },
  objectionRaised: { objectionId: 'o' },
  objectionJudged: { objectionId: 'o', upheld: true },
  itemPrepared: { meetingId: 'm', taskId, votes: { yes: 3, no: 3, abstained: 0, voters: 6 } },
  itemReleased: { meetingId: 'm' },
  itemDecided: { meetingId: 'm', taskId, passed: false, votes: { yes: 3, no: 3, abstained: 0, voters: 6 } },
  verified: { category: 'sudden', causes: ['accident'], marks: ['warning'] },
  categoryProposed: { category: 'unstable', causes: ['lackOfLabour'] },
  identified: { category: 'unstable', causes: ['lackOfLabour'], identifiedOn: '2026-11-22' },
  notAdmittedProposed: { byStep: 'deliberation', reasonCode: 'voteFailed' },
  sentBack: { toStep: 'deliberation' },
  foundUnfounded: { byStep: 'signFor', reasonCode: 'misreported', lookBackAt: at },
  onSiteDrawn: { seed: '9f', chosen: true },
  onSiteVisited: { passed: false },
  lookBackDue: {},
  takenOver: {
    importId: 'i',
    at: { phase: 'tracking' },
    stepsDone: [],
    channel: 'fieldVisit',
    category: 'marginal',
    causes: ['illness'],
    identifiedOn: '2022-03-01',
    eliminated: { on: '2022-06-01', way: 'assisted' },
    measures: [],
  },
  helperAssigned: { helperId: 'b', replaces: 'a' },
  planSubmitted: { labour: 'withLabour', measures: [] },
  planReviewed: { approved: true },
  measureDeclared: {
    measureId: 'm',
    category: 'industry',
    department: 'agriculture',
    causes: ['illness'],
    continuing: null,
    dueOn: '2026-12-31',
    declaredOn: '2026-11-22',
  },
  measureApproved: { measureId: 'm', on: '2026-11-22' },
  measureRefused: { measureId: 'm', reasonCode: 'quotaUsed' },
  measureImplemented: { measureId: 'm', on: '2026-11-22' },
  measureConfirmed: { measureId: 'm', on: '2026-11-22', nextAt: null },
  measureDisputed: { measureId: 'm' },
  measureStopped: { measureId: 'm', reasonCode: 'householdDeclines', on: '2026-11-22' },
  measureDueAgain: { measureId: 'm', dueOn: '2026-12-31' },
  dutyScheduled: { duty: 'monthlyCall', period: '2026-12', nextAt: at },
  dutyMissed: { duty: 'monthlyCall', period: '2026-12' },
  dutyDone: { duty: 'jobOffer', period: '2026', on: '2026-11-22', needed: true },
  incomeAssessed: { on: '2026-11-22', aboveLine: true },
  newRiskSettled: { founded: false },
  causesAdded: { causes: ['accident'] },
  eliminationProposed: { way: 'natural' },
  eliminationAssessed: { settled: ['illness'] },
  eliminationDropped: { byStep: 'deliberation', reasonCode: 'voteFailed' },
  safetyNetLabelled: {},
  sampleDrawn: { drawId: 'd', taskId, chosen: true },
  eliminated: { way: 'assisted', eliminatedOn: '2026-11-22' },
  trackingStarted: { untilAt: at },
  trackerNamed: { accountId: 'a', nextVisitAt: at },
  trackerReplaced: { accountId: 'b', replaces: 'a' },
  trackingVisitDue: { nextVisitAt: null },
  trackingExtended: { untilAt: at },
  trackingResumed: {},
  riskFoundAgain: { causes: ['accident'], chainDueAt: at },
  reversalProposed: { reasonCode: 'concealed' },
  reversalDeclined: {},
  eliminationReversed: { reversedOn: '2026-11-22' },
  departureProposed: { reasonCode: 'movedAway' },
  departureDeclined: {},
  taskUrged: { taskId },
  taskPromised: { taskId, on: '2026-11-22' },
  taskExtended: { taskId, dueAt: at, reasonCode: 'evidencePending' },
  taskEscalated: { taskId, to: 'county' },
  helpAsked: { taskId, from: 'county', reasonCode: 'fundsNeeded' },
  policyMoved: {
    ...{ fromCode: 'a', fromVersion: 1, toCode: 'a', toVersion: 2, toHash: 'h', reasonCode: 'policyChanged' },
    ...{ stage: 1, steps: ['verification'], fromStage: null, dropped: [] },
    limits: [
      {
        subject: taskId,
        limit: { days: 3, unit: 'calendar' },
        dueBefore: 1_793_000_000_000,
        dueAt: 1_794_000_000_000,
        rungsFired: 0,
      },
    ],
  },
  listingAsked: { subject: taskId, reasonCode: 'unsafeHouse' },
  listingSigned: { ownerId: 'a' },
  listingDeclined: {},
  listingMended: { on: '2026-11-22' },
  listingRechecked: { passed: true },
  monitored: { enteredOn: '2026-11-22' },
  decisionWithdrawn: { taskId },
  suspensionRequested: { reasonCode: 'away', reviewOn: '2026-11-22' },
  suspensionRefused: {},
  suspended: { reviewAt: at },
  suspensionExtended: { reviewAt: at },
  resumed: { shifts: [], chainDueAt: at },
  limitsExtended: { outageId: 'o', shifts: [{ subject: taskId, dueAt: at }] },
  transferRequested: { toAreaCode: 'a' },
  transferDeclined: {},
  transferred: { fromAreaCode: 'a', toAreaCode: 'b' },
  wrongIdentificationProposed: { reasonCode: 'concealed' },
  wrongIdentificationDeclined: {},
  memberDied: { memberId: 'm', diedOn: '2026-11-22', membersLeft: 2 },
  emergencyHelpGiven: { measure: 'health', givenOn: '2026-11-22', dueAt: at },
  emergencyProcedureCompleted: {},
  taskHandedOver: { taskId, toAccountId: 'x' },
  reminded: { subject: 'chain', rung: 0, to: 'holder' },
  escalated: { subject: taskId, rung: 1, to: 'superior' },
  listingProposed: { subject: 'emergency', rung: 3 },
  mergedInto: { householdId: 'h' },
  caseEnded: { outcome: 'notAdmitted', reasonCode: 'assetsAmple' },
};
const names: TraceNames = { account: () => '张秀英', area: (code) => `某某${code === 'b' ? '乙' : '甲'}村` };
const say = <T extends EventType>(type: T): Sentence =>
  sentenceOf({ type, data: samples[type] } as Parameters<typeof sentenceOf>[0], names);

describe('the trace', () => {
  test.each(Object.keys(samples).filter(isEventType))('says what %s means, in words and not in codes', (type) => {
    const { zh, en } = say(type);
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(zh).not.toMatch(/[A-Za-z]{3,}|undefined|NaN/);
    expect(en).not.toMatch(/undefined|NaN|[a-z][A-Z]/);
    expect(en.length).toBeGreaterThan(5);
  });

  it('reads as the office would write it', () => {
    expect(say('itemDecided').zh).toBe('评议未通过：应投6票，赞成3、反对3、弃权0');
    expect(say('noticePosted').zh).toBe('2026年11月22日张贴公示，至2026年11月22日24时止');
    expect(say('taskHandedOver').zh).toBe('入户核实转由张秀英办理');
    expect(say('caseEnded').en).toBe('Case ended: Not admitted (The household’s assets are ample)');
  });

  it('knows no other types', () => {
    expect(isEventType('toString')).toBe(false);
  });
});
