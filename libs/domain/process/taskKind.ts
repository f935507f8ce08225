import type { Role } from '../access/roles';
import type { Step } from './step';

/** The kinds of human work up to the identification, and of what may happen to a case at any time. */
export const identificationTaskKinds = [
  'signFor',
  'verification',
  'deliberation',
  'postNotice',
  'certifyNotice',
  'judgeObjection',
  'townshipReview',
  'townshipApproval',
  'answerComparison',
  'countyReview',
  'countyApproval',
  'announcement',
  'nationalEntry',
  'confirmNotAdmitted',
  'tellHousehold',
  'lookBack',
  'consentSuspension',
  'reviewSuspension',
  'acceptTransfer',
  'decideWrongIdentification',
] as const;
export type IdentificationTaskKind = (typeof identificationTaskKinds)[number];

/** The kinds of human work of help, elimination and tracking: their limits stand in the policy's section on help. */
export const helpTaskKinds = [
  'assignHelper',
  'makePlan',
  'reviewPlan',
  'approveMeasure',
  'implementMeasure',
  'confirmMeasure',
  'dutyPlan',
  'dutyCall',
  'dutyVisit',
  'dutyEvaluation',
  'dutyHelp',
  'judgeNewRisk',
  'eliminationAssessment',
  'sampling',
  'sampleCheck',
  'countyConfirmation',
  'countyConfirmationApproval',
  'nameTracker',
  'trackingVisit',
  'concludeTracking',
  'decideReversal',
  'enterReversal',
  'decideDeparture',
] as const;
export type HelpTaskKind = (typeof helpTaskKinds)[number];

/** 挂牌督办: signed, mended, re-checked; their limits stand in the policy's section on supervision. */
export const supervisionTaskKinds = ['signListing', 'mendListing', 'recheckListing'] as const;
export type SupervisionTaskKind = (typeof supervisionTaskKinds)[number];

/** 乡镇抽查: its limit stands in the policy's section on it. */
export const onSiteTaskKinds = ['onSiteVisit'] as const;
export type OnSiteTaskKind = (typeof onSiteTaskKinds)[number];

/** 提请协调: the township or the county is asked to help a case on. Their limit is one, and stands in the policy’s section on supervision. */
export const coordinationTaskKinds = ['coordinateAtTownship', 'coordinateAtCounty'] as const;
export type CoordinationTaskKind = (typeof coordinationTaskKinds)[number];

/** Every kind of human work as it appears in an inbox. */
export const taskKinds = [
  ...identificationTaskKinds,
  ...helpTaskKinds,
  ...supervisionTaskKinds,
  ...onSiteTaskKinds,
  ...coordinationTaskKinds,
] as const;
export type TaskKind = (typeof taskKinds)[number];

/** True for a kind whose limit stands in the policy's section on help. */
export function isHelpTaskKind(kind: TaskKind): kind is HelpTaskKind {
  return (helpTaskKinds as readonly string[]).includes(kind);
}

/** True for a kind whose limit stands in the policy's section on supervision. */
export function isSupervisionTaskKind(kind: TaskKind): kind is SupervisionTaskKind {
  return (supervisionTaskKinds as readonly string[]).includes(kind);
}

/** True for a kind whose limit stands in the policy's section on the township's sample. */
export function isOnSiteTaskKind(kind: TaskKind): kind is OnSiteTaskKind {
  return (onSiteTaskKinds as readonly string[]).includes(kind);
}

/** True for the township’s or the county’s help with a case that does not move. */
export function isCoordinationTaskKind(kind: TaskKind): kind is CoordinationTaskKind {
  return (coordinationTaskKinds as readonly string[]).includes(kind);
}

export interface TaskKindFacts {
  readonly step: Step;
  /** The one role the task is offered to. */
  readonly role: Role;
  readonly zh: string;
  readonly en: string;
}

/** Who is offered what: the regulation's division of work (process.md 1 and 2). */
export const taskKindFacts = {
  signFor: { step: 'signFor', role: 'villageClerk', zh: '签收线索', en: 'Sign for the clue' },
  verification: { step: 'verification', role: 'villageClerk', zh: '入户核实', en: 'Verify at the home' },
  deliberation: {
    step: 'deliberation',
    role: 'villageClerk',
    zh: '提交村级民主评议',
    en: 'Put before the village meeting',
  },
  postNotice: { step: 'notice', role: 'villageClerk', zh: '张贴公示', en: 'Post the notice' },
  certifyNotice: {
    step: 'notice',
    role: 'villageSecretary',
    zh: '出具公示无异议证明',
    en: 'Certify that nobody objected',
  },
  judgeObjection: { step: 'notice', role: 'townshipOfficer', zh: '裁定公示异议', en: 'Judge the objection' },
  townshipReview: { step: 'townshipReview', role: 'townshipOfficer', zh: '乡镇审核', en: 'Township review' },
  townshipApproval: {
    step: 'townshipReview',
    role: 'townshipLeader',
    zh: '乡镇分管领导复核',
    en: 'Township leader confirms',
  },
  answerComparison: { step: 'comparison', role: 'departmentOfficer', zh: '部门比对', en: 'Answer the data comparison' },
  countyReview: { step: 'countyApproval', role: 'countyOfficer', zh: '县级审核', en: 'County review' },
  countyApproval: { step: 'countyApproval', role: 'countyLeader', zh: '县级审定', en: 'County approval' },
  announcement: { step: 'announcement', role: 'countyOfficer', zh: '发布公告', en: 'Announce' },
  nationalEntry: {
    step: 'nationalEntry',
    role: 'townshipOfficer',
    zh: '录入全国系统',
    en: 'Enter into the national system',
  },
  confirmNotAdmitted: { step: 'notAdmitted', role: 'townshipOfficer', zh: '核定不予纳入', en: 'Confirm not admitted' },
  tellHousehold: { step: 'notAdmitted', role: 'villageClerk', zh: '告知农户', en: 'Tell the household' },
  lookBack: { step: 'lookBack', role: 'townshipOfficer', zh: '回头看', en: 'Look back' },
  consentSuspension: { step: 'suspension', role: 'townshipOfficer', zh: '同意中止', en: 'Consent to the suspension' },
  reviewSuspension: { step: 'suspension', role: 'townshipOfficer', zh: '中止到期复核', en: 'Review the suspension' },
  acceptTransfer: { step: 'transfer', role: 'townshipOfficer', zh: '接收迁入户', en: 'Accept the transfer' },
  decideWrongIdentification: {
    step: 'wrongIdentification',
    role: 'countyOfficer',
    zh: '审定识别不准',
    en: 'Decide on wrong identification',
  },
  assignHelper: { step: 'helper', role: 'townshipOfficer', zh: '落实帮扶责任人', en: 'Assign a helper' },
  makePlan: { step: 'plan', role: 'helper', zh: '制定帮扶计划', en: 'Make the plan' },
  reviewPlan: { step: 'plan', role: 'townshipOfficer', zh: '审核帮扶计划', en: 'Review the plan' },
  approveMeasure: { step: 'measure', role: 'departmentOfficer', zh: '批准帮扶措施', en: 'Approve the measure' },
  implementMeasure: { step: 'measure', role: 'departmentOfficer', zh: '落实帮扶措施', en: 'Implement the measure' },
  confirmMeasure: {
    step: 'measure',
    role: 'villageClerk',
    zh: '农户确认帮扶措施',
    en: 'Take the household’s confirmation of the measure',
  },
  dutyPlan: { step: 'duties', role: 'helper', zh: '年初一份计划', en: 'The year’s plan' },
  dutyCall: { step: 'duties', role: 'helper', zh: '每月一个电话', en: 'The month’s call' },
  dutyVisit: { step: 'duties', role: 'helper', zh: '每季一次入户', en: 'The quarter’s visit' },
  dutyEvaluation: { step: 'duties', role: 'helper', zh: '年底一个评估', en: 'The year’s evaluation' },
  dutyHelp: { step: 'duties', role: 'helper', zh: '全年一件实事', en: 'One real piece of help a year' },
  judgeNewRisk: { step: 'newRisk', role: 'villageClerk', zh: '核查新增风险', en: 'Look into a new risk' },
  eliminationAssessment: {
    step: 'eliminationAssessment',
    role: 'villageClerk',
    zh: '风险消除评估',
    en: 'Assess the elimination at the home',
  },
  sampling: { step: 'sampling', role: 'countyOfficer', zh: '待抽样审核', en: 'Waits for the sample to be drawn' },
  sampleCheck: { step: 'sampling', role: 'countyOfficer', zh: '入户抽样核查', en: 'Visit the sampled household' },
  countyConfirmation: {
    step: 'countyConfirmation',
    role: 'countyOfficer',
    zh: '县级审核风险消除',
    en: 'County review of the elimination',
  },
  countyConfirmationApproval: {
    step: 'countyConfirmation',
    role: 'countyLeader',
    zh: '县级审定风险消除',
    en: 'County leader confirms the elimination',
  },
  nameTracker: { step: 'tracking', role: 'townshipOfficer', zh: '落实跟踪监测人', en: 'Name the tracker' },
  trackingVisit: { step: 'tracking', role: 'helper', zh: '跟踪走访', en: 'Tracking visit' },
  concludeTracking: {
    step: 'tracking',
    role: 'townshipOfficer',
    zh: '转常规监测',
    en: 'Conclude the tracking',
  },
  decideReversal: { step: 'reversal', role: 'countyOfficer', zh: '审定风险消除回退', en: 'Decide on the reversal' },
  enterReversal: {
    step: 'reversal',
    role: 'townshipOfficer',
    zh: '全国系统录入回退',
    en: 'Enter the reversal into the national system',
  },
  signListing: { step: 'listing', role: 'countyLeader', zh: '签批挂牌督办', en: 'Sign or decline the listing' },
  mendListing: { step: 'listing', role: 'townshipLeader', zh: '挂牌问题整改', en: 'Mend what was listed' },
  recheckListing: { step: 'listing', role: 'countyOfficer', zh: '整改复查', en: 'Re-check what was mended' },
  onSiteVisit: {
    step: 'townshipReview',
    role: 'townshipOfficer',
    zh: '乡镇入户抽查',
    en: 'Visit the household that the township drew',
  },
  coordinateAtTownship: {
    step: 'coordination',
    role: 'townshipOfficer',
    zh: '乡镇协调解决',
    en: 'Help it on at the township',
  },
  coordinateAtCounty: {
    step: 'coordination',
    role: 'countyOfficer',
    zh: '县级协调解决',
    en: 'Help it on at the county',
  },
  decideDeparture: { step: 'departure', role: 'countyOfficer', zh: '审定退出监测', en: 'Decide on the departure' },
} as const satisfies Record<TaskKind, TaskKindFacts>;

/** True for a kind of work that this build knows. */
export function isTaskKind(value: string): value is TaskKind {
  return Object.hasOwn(taskKindFacts, value);
}
