import type { RefusalTable } from './table';

export const taskRefusals = {
  'task.notOpen': {
    kind: 'conflict',
    zh: '该任务不在待办状态，可能已办理、已取消或已退回。',
    en: 'The task is not open: it was completed, cancelled or returned.',
  },
  'task.notYours': { kind: 'forbidden', zh: '该任务不由您的岗位办理。', en: 'The task is not offered to your role.' },
  'task.alreadyDone': {
    kind: 'conflict',
    zh: '该任务已由{by}于{at}办理。',
    en: 'The task was already completed by {by} at {at}.',
  },
  'task.assignedToOther': {
    kind: 'conflict',
    zh: '该任务已交由他人办理。',
    en: 'The task is assigned to somebody else.',
  },
  'task.claimedByOther': { kind: 'conflict', zh: '该任务已由{by}领取。', en: 'The task is claimed by {by}.' },
  'task.decisionUnknown': {
    kind: 'invalid',
    zh: '该任务没有这一办理结果。',
    en: 'The task does not know this decision.',
  },
  'task.kindByMeeting': {
    kind: 'refused',
    zh: '民主评议须在评议会中办理，不能单独办理。',
    en: 'A deliberation is decided in a meeting and cannot be completed by itself.',
  },
  'task.kindByDraw': {
    kind: 'refused',
    zh: '待抽样审核的任务由县级统一抽样后办理，不能单独办理。',
    en: 'This waits for the county to draw its sample and cannot be completed by itself.',
  },
  'review.visitOpen': {
    kind: 'refused',
    zh: '该户被抽中入户抽查，须先登记抽查结果再审核通过。',
    en: 'This household was drawn: what the visit found has to be entered before the review is passed.',
  },
  'return.stepUnknown': { kind: 'refused', zh: '不能退回到该环节。', en: 'The case cannot be returned to this step.' },
  'return.fieldsMissing': {
    kind: 'refused',
    zh: '退回须勾选有问题的栏目。',
    en: 'A return must tick the fields that are wrong.',
  },
  'return.fieldNotDealtWith': {
    kind: 'refused',
    zh: '退回时勾选的栏目尚未处理。',
    en: 'A field ticked by the return has not been dealt with.',
  },
  'return.again': {
    kind: 'refused',
    zh: '已退回重议过一次，不能再次退回，请确认不予纳入。',
    en: 'It was sent back once already; it cannot be sent back again, please confirm that it is not admitted.',
  },
  'approval.samePerson': {
    kind: 'refused',
    zh: '须由另一人办理，本人办理过前一环节。',
    en: 'A second person has to do this: you took part in the step before.',
  },
  'approval.blocked': {
    kind: 'refused',
    zh: '核查规则未通过，不能审定：{rules}。',
    en: 'Inspection rules block the approval: {rules}.',
  },
  'approval.categoryMissing': {
    kind: 'refused',
    zh: '审定须明确监测对象类别。',
    en: 'The approval has to name the category of the household.',
  },
  'comparison.departmentUnknown': {
    kind: 'refused',
    zh: '该部门不在本案件比对部门之列。',
    en: 'This department is not asked in this case.',
  },
  'comparison.answered': {
    kind: 'conflict',
    zh: '该部门已经反馈比对结果。',
    en: 'This department has answered already.',
  },
} as const satisfies RefusalTable;
