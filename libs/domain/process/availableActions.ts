import { covers } from '../access/areas';
import { type Refusal, refuse } from '../refusal';
import { type DecisionRule, decisionRules } from '../steps/decisions';
import { type CaseCommandRule, caseCommandRules, type CaseCommandType } from './caseCommandRules';
import type { CommandActor } from './command';
import { whyNot } from './completeTask';
import type { OpenTask } from './event';
import { everyRuleHolds, type RuleHolds } from './ruleChange';
import type { CaseState } from './state';
import { whyNotWithdraw } from './withdraw';

/** Why this person cannot give this command now; nothing if nothing stands in the way. */
export function whyNotCommand(
  state: CaseState,
  type: CaseCommandType,
  actor: CommandActor,
  holds: RuleHolds = everyRuleHolds,
): Refusal | undefined {
  const rule: CaseCommandRule = caseCommandRules[type];
  if (state.phase === 'ended') return refuse('case.closed');
  if (!rule.roles.some((r) => r === actor.role)) return refuse('access.forbidden');
  if (actor.role !== 'household' && !taskCommands.has(type) && !covers(actor.areaCode, state.areaCode))
    return refuse('access.forbidden');
  if (actor.role === 'helper' && type !== 'promiseTask' && !helps(state, actor)) return refuse('access.forbidden');
  if (!rule.phases.includes(state.phase)) return refuse('case.notInPhase');
  if (untilApproval.has(type) && state.results.countyApproval && holds('nothingLost')) return refuse('case.notInPhase');
  if (type === 'withdrawApplication' && state.alerted && holds('nothingLost')) return refuse('withdraw.alerted');
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
