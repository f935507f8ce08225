import { words } from './words';

export const useOperationsWords = words({
  title: { zh: '技术异常', en: 'Technical troubles' },
  text: {
    zh: '台账、待办和运行中的流程每五分钟比对一次。这里只有案件编号和技术原因，没有农户信息。',
    en: 'Ledger, inbox and running workflows are compared every five minutes. There are case ids and technical reasons here, nothing of a household.',
  },
  look: { zh: '立即比对', en: 'Compare now' },
  looked: {
    zh: '比对了{{cases}}件在办案件，异常{{troubles}}件，没有案件的流程{{alone}}个。',
    en: 'Compared {{cases}} open cases: {{troubles}} with a trouble, {{alone}} workflows without a case.',
  },
  repair: { zh: '修复', en: 'Repair' },
  repairOf: { zh: '修复{{id}}', en: 'Repair {{id}}' },
  choose: { zh: '选择{{id}}', en: 'Choose {{id}}' },
  since: { zh: '自{{moment}}起', en: 'since {{moment}}' },
  empty: { zh: '没有技术异常', en: 'Nothing is technically wrong' },
  done: { zh: '{{id}}：{{done}}', en: '{{id}}: {{done}}' },
  notYet: { zh: '是否恢复，看下次比对。', en: 'The next comparison tells whether that helped.' },
  lone: { zh: '没有案件的流程', en: 'Workflows without a case' },
  loneText: {
    zh: '流程在运行，台账里却没有对应的在办案件。台账为准，已确认的事项不会因结束流程丢失。如果数据库刚从备份恢复，请先确认 Temporal 的数据也恢复到了同一时刻，再结束。',
    en: 'They run, but the ledger has no open case for them. The ledger is what counts: nothing that was acknowledged is lost by ending one. Where the database was restored from a backup, see first that Temporal’s data were restored to the same moment.',
  },
  loneCase: { zh: '上一个案件{{id}}已办结', en: 'its last case, {{id}}, has ended' },
  loneNoArea: { zh: '农户登记里没有这一户', en: 'the register knows no such household' },
  loneEnd: { zh: '结束流程', en: 'End it' },
  loneEndOf: { zh: '结束流程{{id}}', en: 'End workflow {{id}}' },
});

/** What became of a workflow without a case. */
export const loneEndNames = {
  ended: { zh: '流程已结束', en: 'the workflow was ended' },
  nothing: { zh: '已有在办案件，或流程已不在，未作处理', en: 'it has a case again or is gone; nothing was done' },
} as const;

/** What a repair did. */
export const repairNames = {
  folded: { zh: '已按台账重建待办', en: 'folded again from the ledger' },
  restarted: { zh: '已从台账重新启动流程', en: 'the workflow was started again from the ledger' },
  woken: { zh: '已唤醒案件', en: 'the case was woken' },
  retried: { zh: '已立即重试', en: 'tried again at once' },
  nothing: { zh: '没有可以做的修复', en: 'no repair was made' },
} as const;
