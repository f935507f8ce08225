import type { Department } from '../household/codes';

/**
 * Why a case does not move (process.md 4): each stuck case has exactly one of these, the first that holds. A case whose work is in time,
 * or that waits lawfully (a notice hangs, suspended, tracked until the next visit), is not stuck.
 */
export const stuckReasons = ['technical', 'nobody', 'backAndForth', 'department', 'person'] as const;
export type StuckReason = (typeof stuckReasons)[number];

export const stuckReasonNames = {
  technical: { zh: '技术原因', en: 'Technical' },
  nobody: { zh: '无人可办', en: 'Nobody can do it' },
  backAndForth: { zh: '反复退回', en: 'Handed back and forth' },
  department: { zh: '部门未答复', en: 'A department is silent' },
  person: { zh: '等人办理', en: 'Waits for a person' },
} as const satisfies Record<StuckReason, { zh: string; en: string }>;

/** What is technically wrong with a case; found by comparing ledger, inbox and workflows. */
export const troubles = [
  'recordingFailing',
  'workflowFailing',
  'inboxBehind',
  'noWorkflow',
  'clockMissed',
  'workerSilent',
] as const;
export type Trouble = (typeof troubles)[number];

export const troubleTexts = {
  recordingFailing: {
    zh: '办理结果写不进台账，系统在重试',
    en: 'What was decided cannot be recorded and is being tried again',
  },
  workflowFailing: { zh: '案件流程运行出错，系统在重试', en: 'The case’s workflow fails and is being tried again' },
  inboxBehind: { zh: '待办清单落后于台账', en: 'The inbox is behind the ledger' },
  noWorkflow: { zh: '案件没有在运行的流程', en: 'The case has no running workflow' },
  clockMissed: { zh: '到时的事项没有发生', en: 'What was due to happen by itself has not happened' },
  workerSilent: { zh: '流程服务没有运行', en: 'No worker runs' },
} as const satisfies Record<Trouble, { zh: string; en: string }>;

/**
 * Why nobody can do a task. `noHolder`: no active account holds the role there; `noRights`: the one it was handed to has no right to it;
 * `recused`: whoever holds the role stands aside; `onLeave`: away, without a substitute who may do it.
 */
export const nobodies = ['noHolder', 'noRights', 'recused', 'onLeave'] as const;
export type Nobody = (typeof nobodies)[number];

export const nobodyTexts = {
  noHolder: { zh: '该岗位没有在用账号', en: 'no active account holds the role there' },
  noRights: { zh: '指定的办理人已无权办理', en: 'whoever it was handed to has no right to it' },
  recused: { zh: '该岗位人员均须回避', en: 'everybody who holds the role must stand aside' },
  onLeave: { zh: '该岗位人员离岗且无可用的代办人', en: 'whoever holds the role is away, without a substitute' },
} as const satisfies Record<Nobody, { zh: string; en: string }>;

/** From so many returns on, a case on the road that is late is handed back and forth. */
export const manyReturns = 2;

/** What the judgement stands on: of the case, and of the one task that hinders it most. */
export interface StuckFacts {
  readonly trouble: Trouble | null;
  readonly nobody: Nobody | null;
  /** The task's due moment is over. */
  readonly overdue: boolean;
  /** The whole chain's due moment is over, and the case is still being identified. */
  readonly chainOverdue: boolean;
  /** Times returned, where the task stands on a road; else 0. */
  readonly returnedTimes: number;
  /** Whose answer is waited for. */
  readonly department: Department | null;
}

/** The reason, or null where the case is not stuck. */
export function stuckReason(facts: StuckFacts): StuckReason | null {
  if (facts.trouble !== null) return 'technical';
  if (facts.nobody !== null) return 'nobody';
  if (!facts.overdue && !facts.chainOverdue) return null;
  if (facts.returnedTimes >= manyReturns) return 'backAndForth';
  return facts.department === null ? 'person' : 'department';
}

/** What a repair does to a case; nothing decides anything. */
export const repairTexts = {
  folded: { zh: '按台账重建待办清单', en: 'Its inbox is folded from the ledger again' },
  restarted: { zh: '按台账重新启动案件流程', en: 'Its workflow is started again from the ledger' },
  woken: { zh: '唤醒案件流程', en: 'Its workflow is woken' },
  retried: { zh: '立即重试写入台账', en: 'Its recording is tried again at once' },
} as const;
export type Repair = keyof typeof repairTexts;

/** By which repair a trouble is mended; null where it needs another program, or a worker that runs. */
export const repairOf = {
  recordingFailing: 'retried',
  workflowFailing: null,
  inboxBehind: 'folded',
  noWorkflow: 'restarted',
  clockMissed: 'woken',
  workerSilent: null,
} as const satisfies Record<Trouble, Repair | null>;
