import type { RefusalTable } from './table';

export const bulkRefusals = {
  'bulk.nothingChosen': {
    kind: 'refused',
    zh: '请勾选案件，或给出至少一个筛选条件；不提供“全部”。',
    en: 'Choose cases, or narrow the list by at least one filter; there is no “all”.',
  },
  'bulk.chosenTwice': {
    kind: 'refused',
    zh: '请二选一：勾选的案件，或筛选条件。',
    en: 'Either the chosen cases or a filter, not both.',
  },
  'bulk.nobody': { kind: 'refused', zh: '按此条件没有案件。', en: 'No case is found by this filter.' },
  'bulk.tooMany': {
    kind: 'refused',
    zh: '一次最多{max}件，请缩小范围。',
    en: 'At most {max} cases at once; please narrow the filter.',
  },
  'bulk.noTask': { kind: 'conflict', zh: '案件没有在办任务。', en: 'The case has no open task.' },
  'bulk.alreadySo': { kind: 'conflict', zh: '已是这样，无需办理。', en: 'It is so already; nothing is to be done.' },
  'bulk.notNow': {
    kind: 'conflict',
    zh: '该批次目前的状态不允许这样操作。',
    en: 'Not in the operation’s present state.',
  },
  'bulk.nothingToDo': {
    kind: 'refused',
    zh: '该批次没有可办理的案件。',
    en: 'Nothing in this operation can be done.',
  },
  'bulk.confirmCount': {
    kind: 'refused',
    zh: '请输入将办理的案件数{count}以确认。',
    en: 'Please type {count}, the number of cases, to confirm.',
  },
  'bulk.secondPerson': {
    kind: 'refused',
    zh: '按政策须由另一人复核同意后才能执行。',
    en: 'By policy a second person approves it before it starts.',
  },
  'bulk.samePerson': {
    kind: 'forbidden',
    zh: '提出人不能复核自己的批次。',
    en: 'Whoever made it does not approve it.',
  },
  'bulk.nothingWrong': {
    kind: 'conflict',
    zh: '案件已没有技术异常。',
    en: 'Nothing is technically wrong with the case any more.',
  },
  'bulk.noButton': {
    kind: 'refused',
    zh: '这类异常不能靠修复解决，需要更换程序或启动流程服务。',
    en: 'No repair mends this: it needs another program, or a worker that runs.',
  },
} as const satisfies RefusalTable;
