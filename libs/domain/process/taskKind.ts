import type { Role } from '../access/roles';
import type { Step } from './step';

/** Every kind of human work of the identification half, as it appears in an inbox. */
export const taskKinds = [
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
export type TaskKind = (typeof taskKinds)[number];

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
} as const satisfies Record<TaskKind, TaskKindFacts>;

/** True for a kind of work that this build knows. */
export function isTaskKind(value: string): value is TaskKind {
  return Object.hasOwn(taskKindFacts, value);
}
