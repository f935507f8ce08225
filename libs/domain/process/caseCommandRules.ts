import { actionRoles } from '../access/actions';
import type { Role } from '../access/roles';
import type { CommandType } from './command';
import type { Phase } from './state';

/** Commands on the case itself; the others are decisions on tasks, clues and messages of a meeting. */
export type CaseCommandType = Exclude<
  CommandType,
  | 'reportClue'
  | 'completeTask'
  | 'withdrawDecision'
  | 'prepareItem'
  | 'applyItem'
  | 'releaseItem'
  | 'applySample'
  | 'takeOver'
>;

export interface CaseCommandRule {
  readonly roles: readonly (Role | 'household')[];
  readonly phases: readonly Phase[];
  /** True where it may be done while the clocks stand still. */
  readonly whileSuspended: boolean;
  readonly zh: string;
  readonly en: string;
}

const underWay: readonly Phase[] = ['identifying', 'notAdmitted', 'lookBack', 'monitored', 'eliminating', 'tracking'];
const helped: readonly Phase[] = ['monitored', 'eliminating', 'tracking'];

/** When what may be done to a case, by the roles of the one table of rights: behind menu, check and process. */
export const caseCommandRules = {
  withdrawApplication: {
    roles: actionRoles['case.withdraw'],
    phases: ['identifying'],
    whileSuspended: true,
    zh: '农户撤回申请',
    en: 'Withdraw the application',
  },
  handOverTask: {
    roles: [...actionRoles['task.handOver'], ...actionRoles['supervise.handOver']],
    phases: underWay,
    whileSuspended: true,
    zh: '转办',
    en: 'Hand over',
  },
  requestSuspension: {
    roles: actionRoles['case.suspend'],
    phases: ['identifying', ...helped],
    whileSuspended: false,
    zh: '申请中止',
    en: 'Ask to suspend',
  },
  resumeCase: {
    roles: actionRoles['case.resume'],
    phases: underWay,
    whileSuspended: true,
    zh: '恢复办理',
    en: 'Resume',
  },
  requestTransfer: {
    roles: actionRoles['case.transfer'],
    phases: ['identifying', ...helped],
    whileSuspended: true,
    zh: '申请迁移转接',
    en: 'Ask to transfer',
  },
  mergeCase: {
    roles: actionRoles['case.merge'],
    phases: ['identifying', 'lookBack'],
    whileSuspended: true,
    zh: '合并',
    en: 'Merge',
  },
  recordDeath: {
    roles: actionRoles['case.recordDeath'],
    phases: underWay,
    whileSuspended: true,
    zh: '登记成员死亡',
    en: 'Record a death',
  },
  giveEmergencyHelp: {
    roles: actionRoles['case.giveEmergencyHelp'],
    phases: ['identifying'],
    whileSuspended: true,
    zh: '先救助后补程序',
    en: 'Emergency help',
  },
  proposeWrongIdentification: {
    roles: actionRoles['case.proposeWrongIdentification'],
    phases: ['monitored'],
    whileSuspended: false,
    zh: '提出识别不准',
    en: 'Propose wrong identification',
  },
  raiseObjection: {
    roles: ['household', ...actionRoles['objection.receive']],
    phases: ['identifying', 'eliminating'],
    whileSuspended: true,
    zh: '登记公示异议',
    en: 'Record an objection',
  },
  replaceHelper: {
    roles: actionRoles['case.replaceHelper'],
    phases: [...helped, 'identifying'],
    whileSuspended: true,
    zh: '更换帮扶责任人',
    en: 'Replace the helper',
  },
  replaceTracker: {
    roles: actionRoles['case.replaceHelper'],
    phases: ['tracking', 'identifying'],
    whileSuspended: true,
    zh: '更换跟踪监测人',
    en: 'Replace the tracker',
  },
  declareMeasure: {
    roles: actionRoles['case.declareMeasure'],
    phases: helped,
    whileSuspended: false,
    zh: '申报帮扶措施',
    en: 'Declare a measure',
  },
  stopMeasure: {
    roles: actionRoles['case.stopMeasure'],
    phases: helped,
    whileSuspended: true,
    zh: '停止帮扶措施',
    en: 'Stop a measure',
  },
  proposeElimination: {
    roles: actionRoles['case.proposeElimination'],
    phases: ['monitored'],
    whileSuspended: false,
    zh: '提出风险消除',
    en: 'Propose the elimination',
  },
  proposeReversal: {
    roles: actionRoles['case.proposeReversal'],
    phases: ['tracking'],
    whileSuspended: false,
    zh: '提出风险消除回退',
    en: 'Propose to withdraw the elimination',
  },
  urgeTask: {
    roles: actionRoles['supervise.remind'],
    phases: underWay,
    whileSuspended: false,
    zh: '催办',
    en: 'Urge',
  },
  promiseTask: {
    roles: actionRoles['task.promise'],
    phases: underWay,
    whileSuspended: false,
    zh: '承诺办结日期',
    en: 'Promise a day',
  },
  extendTask: {
    roles: actionRoles['supervise.extend'],
    phases: underWay,
    whileSuspended: false,
    zh: '延期',
    en: 'Extend',
  },
  escalateTask: {
    roles: actionRoles['supervise.escalate'],
    phases: underWay,
    whileSuspended: false,
    zh: '上报',
    en: 'Escalate',
  },
  askForHelp: {
    roles: actionRoles['supervise.askForHelp'],
    phases: underWay,
    whileSuspended: false,
    zh: '提请协调',
    en: 'Ask for help',
  },
  proposeListing: {
    roles: actionRoles['supervise.proposeListing'],
    phases: underWay,
    whileSuspended: true,
    zh: '提请挂牌督办',
    en: 'Propose listing',
  },
  movePolicy: {
    roles: actionRoles['case.movePolicy'],
    phases: underWay,
    whileSuspended: false,
    zh: '改按新版政策办理',
    en: 'Move to a newer policy version',
  },
  proposeDeparture: {
    roles: actionRoles['case.proposeDeparture'],
    phases: helped,
    whileSuspended: true,
    zh: '提出退出监测',
    en: 'Propose the departure',
  },
} as const satisfies Record<CaseCommandType, CaseCommandRule>;
