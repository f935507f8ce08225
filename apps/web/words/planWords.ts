import { words } from './words';

export const usePlanWords = words({
  plan: { zh: '帮扶计划（一户一策）', en: 'Plan for the household' },
  labour: { zh: '本户：{{labour}}', en: 'This household: {{labour}}' },
  line: { zh: '措施{{number}}', en: 'Measure {{number}}' },
  addLine: { zh: '添加措施', en: 'Add a measure' },
  removeLine: { zh: '移除措施{{number}}', en: 'Remove measure {{number}}' },
  causes: { zh: '针对的风险原因', en: 'Causes that it answers' },
  usualDepartment: { zh: '填入通常的责任部门', en: 'Take the usual department' },
  ticked: { zh: '退回的问题', en: 'Why it came back' },
  dealtWith: { zh: '已处理：{{parts}}', en: 'Dealt with: {{parts}}' },
  warnings: { zh: '请留意', en: 'Please look again' },
});
