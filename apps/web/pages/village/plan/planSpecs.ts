import { departmentLabels } from '#domain/household/codes';
import { measureLabels } from '#domain/household/measures';
import type { PlanForm, PlanLine } from '#domain/household/planForm';
import type { Specs } from '../../../forms/specs';

const rhythmLabels = {
  month: { zh: '每月', en: 'Each month' },
  quarter: { zh: '每季', en: 'Each quarter' },
  year: { zh: '每年', en: 'Each year' },
} as const;

/** 帮扶计划 */
export const planSpecs: Specs<PlanForm> = {
  goal: { kind: 'lines', max: 1000, zh: '帮扶目标', en: 'Goal' },
  measures: { kind: 'own', zh: '帮扶措施', en: 'Measures' },
  note: { kind: 'lines', max: 2000, isOptional: true, zh: '说明', en: 'Note' },
};

/** One measure of the plan. */
export const lineSpecs: Specs<PlanLine> = {
  measureId: { kind: 'own', zh: '措施', en: 'Measure' },
  category: { kind: 'code', labels: measureLabels, zh: '措施类别', en: 'Kind of measure' },
  department: { kind: 'code', labels: departmentLabels, zh: '责任部门', en: 'Department' },
  causes: { kind: 'own', zh: '针对的风险原因', en: 'Causes that it answers' },
  continuing: {
    kind: 'code',
    labels: rhythmLabels,
    isOptional: true,
    zh: '持续性措施多久给一次',
    en: 'How often, where it is given again',
  },
  dueOn: { kind: 'day', zh: '最迟落实日期', en: 'Last day for it' },
  what: { kind: 'lines', max: 500, zh: '具体内容', en: 'What exactly' },
  amountFen: { kind: 'money', isOptional: true, zh: '计划金额', en: 'Planned amount' },
};
