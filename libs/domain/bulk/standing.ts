/** Most cases of one operation. */
export const bulkMost = 2_000;

/** From more cases on, their number is typed before the operation starts. */
export const typedOver = 50;

/**
 * `previewing`: what will happen to each case is being asked. `previewed`: waits for its start. `running`, `paused`.
 * `done`, `cancelled`: over; what was done by then stays.
 */
export const bulkStates = ['previewing', 'previewed', 'running', 'paused', 'done', 'cancelled'] as const;
export type BulkState = (typeof bulkStates)[number];

export const bulkStateNames = {
  previewing: { zh: '预览中', en: 'Being previewed' },
  previewed: { zh: '待执行', en: 'Waits for its start' },
  running: { zh: '执行中', en: 'Running' },
  paused: { zh: '已暂停', en: 'Paused' },
  done: { zh: '已完成', en: 'Done' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
} as const satisfies Record<BulkState, { zh: string; en: string }>;

/**
 * `unseen`: not asked yet. `cannot`: the rules or the scope forbid it, nothing is tried. `waiting`: can be done and has not been.
 * `left`: refused when its turn came, because the case had moved. `unknown`: the case did not answer; whether it was done, its trace says.
 */
export const bulkCaseStates = ['unseen', 'cannot', 'waiting', 'done', 'left', 'unknown'] as const;
export type BulkCaseState = (typeof bulkCaseStates)[number];

export const bulkCaseStateNames = {
  unseen: { zh: '待预览', en: 'Not previewed yet' },
  cannot: { zh: '不能办理', en: 'Cannot be done' },
  waiting: { zh: '待办理', en: 'Waiting' },
  done: { zh: '已办理', en: 'Done' },
  left: { zh: '案件已变化，未办理', en: 'Had moved, left alone' },
  unknown: { zh: '结果不明', en: 'Outcome unknown' },
} as const satisfies Record<BulkCaseState, { zh: string; en: string }>;

/** What is said to an operation. */
export const bulkSayings = ['approve', 'start', 'pause', 'resume', 'cancel'] as const;
export type BulkSaying = (typeof bulkSayings)[number];

/** What may be said to an operation in its state; of a second person's approval and the typed number, its start asks besides. */
export const sayingsIn = {
  previewing: ['cancel'],
  previewed: ['approve', 'start', 'cancel'],
  running: ['pause', 'cancel'],
  paused: ['resume', 'cancel'],
  done: [],
  cancelled: [],
} as const satisfies Record<BulkState, readonly BulkSaying[]>;
