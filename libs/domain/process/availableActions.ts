import { actionRoles } from '../access/actions';
import { covers } from '../access/areas';
import type { Role } from '../access/roles';
import { type Refusal, refuse } from '../refusal';
import { type DecisionRule, decisionRules } from '../steps/decisions';
import type { CommandActor, CommandType } from './command';
import { whyNot } from './completeTask';
import type { OpenTask } from './event';
import type { CaseState, Phase } from './state';
import { whyNotWithdraw } from './withdraw';

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

interface CaseCommandRule {
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

/** Why this person cannot give this command now; nothing if nothing stands in the way. */
export function whyNotCommand(state: CaseState, type: CaseCommandType, actor: CommandActor): Refusal | undefined {
  const rule: CaseCommandRule = caseCommandRules[type];
  if (state.phase === 'ended') return refuse('case.closed');
  if (!rule.roles.some((r) => r === actor.role)) return refuse('access.forbidden');
  if (actor.role !== 'household' && !taskCommands.has(type) && !covers(actor.areaCode, state.areaCode))
    return refuse('access.forbidden');
  if (actor.role === 'helper' && type !== 'promiseTask' && !helps(state, actor)) return refuse('access.forbidden');
  if (!rule.phases.includes(state.phase)) return refuse('case.notInPhase');
  if (untilApproval.has(type) && state.results.countyApproval) return refuse('case.notInPhase');
  if (type === 'withdrawApplication' && state.alerted) return refuse('withdraw.alerted');
  if (type === 'promiseTask' && state.tasks.every((task) => whyNot(state, task, actor)))
    return refuse('task.notYours', { field: 'taskId' });
  if (helpOnly.has(type) && !state.help) return refuse('case.notInPhase');
  if (state.suspension && !rule.whileSuspended) return refuse('case.suspended');
  if (state.reservedBy && type !== 'handOverTask') return refuse('meeting.inProgress');
  return alreadyThere(state, type);
}

/** Commands on one task: where it is, is looked at there. */
const taskCommands: ReadonlySet<CaseCommandType> = new Set<CaseCommandType>([
  'handOverTask',
  'urgeTask',
  'promiseTask',
  'extendTask',
  'escalateTask',
  'askForHelp',
]);

/** What the county has approved, nobody below it ends: a wrong identification is proposed, and the county decides. */
const untilApproval: ReadonlySet<CaseCommandType> = new Set<CaseCommandType>(['withdrawApplication', 'mergeCase']);

/** Commands of help need a household that is helped: under a policy without help nobody is. */
const helpOnly: ReadonlySet<CaseCommandType> = new Set<CaseCommandType>([
  'replaceHelper',
  'replaceTracker',
  'declareMeasure',
  'stopMeasure',
  'proposeElimination',
  'proposeReversal',
  'proposeDeparture',
]);

/** A helper acts for the households paired with it, and for those of whom it substitutes for. */
function helps(state: CaseState, { accountId, onBehalfOf }: CommandActor): boolean {
  const mine = [accountId, onBehalfOf];
  return mine.includes(state.help?.helperId ?? '') || mine.includes(state.tracking?.trackerId ?? '');
}

/** What cannot be asked for twice. */
function alreadyThere(state: CaseState, type: CaseCommandType): Refusal | undefined {
  if (type === 'requestSuspension' && (state.suspension || state.suspensionAsked)) return refuse('case.suspended');
  if (type === 'resumeCase' && !state.suspension) return refuse('case.notSuspended');
  if (type === 'requestTransfer' && state.transferTo) return refuse('transfer.pending');
  if (type === 'giveEmergencyHelp' && state.emergency) return refuse('emergency.open');
  if (type === 'proposeWrongIdentification' && state.wrongIdentification) return refuse('case.alreadyProposed');
  if (type === 'proposeListing' && state.listing) return refuse('listing.alreadyAsked');
  if (type === 'replaceTracker' && !state.tracking?.trackerId) return refuse('tracking.noTracker');
  if (type === 'proposeReversal' && state.reversal) return refuse('case.alreadyProposed');
  if (type === 'proposeDeparture' && state.departure) return refuse('case.alreadyProposed');
  if (type === 'raiseObjection' && !state.notice) return refuse('notice.notRunning');
  return undefined;
}

/** What a person may do with a case at this moment: the decisions on its tasks, the commands, and what can be taken back. */
export interface AvailableActions {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly decisions: readonly DecisionRule[];
    readonly whyNot?: Refusal;
  }[];
  readonly commands: readonly CaseCommandType[];
  readonly withdrawable: readonly string[];
}

/** The actions open to a person acting under one grant. */
export function availableActions(state: CaseState, actor: CommandActor): AvailableActions {
  const types = Object.keys(caseCommandRules).filter((t): t is CaseCommandType => t in caseCommandRules);
  return {
    tasks: state.tasks.map((task) => decisionsFor(state, task, actor)),
    commands: types.filter((type) => !whyNotCommand(state, type, actor)),
    withdrawable: state.undo.filter((u) => !whyNotWithdraw(state, u, actor)).map((u) => u.task.taskId),
  };
}

function decisionsFor(state: CaseState, task: OpenTask, actor: CommandActor): AvailableActions['tasks'][number] {
  const obstacle = whyNot(state, task, actor);
  return obstacle
    ? { taskId: task.taskId, decisions: [], whyNot: obstacle }
    : { taskId: task.taskId, decisions: decisionRules[task.kind] };
}
