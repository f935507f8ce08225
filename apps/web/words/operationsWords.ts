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
  done: { zh: '结果：{{done}}', en: 'Result: {{done}}' },
});

/** What a repair did. */
export const repairNames = {
  folded: { zh: '已按台账重建待办', en: 'folded again from the ledger' },
  restarted: { zh: '已从台账重新启动流程', en: 'the workflow was started again from the ledger' },
  woken: { zh: '已唤醒案件', en: 'the case was woken' },
  retried: { zh: '已立即重试', en: 'tried again at once' },
  nothing: { zh: '没有可以做的修复', en: 'no repair was made' },
} as const;
