import { measureStateNames } from '../assistance/measureState';
import { causeLabels, departmentLabels } from '../household/codes';
import type { Labels } from '../household/labels';
import { measureLabels } from '../household/measures';
import { type Column, code, codes, day, text } from './column';

/** How often a measure is given; `once` for one that is given once. */
export const rhythmLabels: Labels<'once' | 'month' | 'quarter' | 'year'> = {
  once: { zh: '一次性', en: 'Once' },
  month: { zh: '按月', en: 'Monthly' },
  quarter: { zh: '按季', en: 'Quarterly' },
  year: { zh: '按年', en: 'Yearly' },
};

const always = { needed: 'always' } as const;

/** 帮扶措施: one row a measure. */
export const measureColumns: readonly Column[] = [
  text({
    path: 'number',
    zh: '户编号',
    en: 'Household number',
    example: '4106211082420001',
    ...always,
    about: '与《监测对象》一致',
  }),
  code(measureLabels, { path: 'category', zh: '措施类别', en: 'Category', example: '健康帮扶', ...always }),
  code(departmentLabels, { path: 'department', zh: '落实部门', en: 'Department', example: '医保', ...always }),
  codes(causeLabels, {
    path: 'causes',
    zh: '针对的风险原因',
    en: 'Causes it answers',
    example: '因病',
    about: '几项之间用“、”',
  }),
  code(rhythmLabels, { path: 'continuing', zh: '落实频次', en: 'How often', example: '一次性', blank: 'once' }),
  code(measureStateNames, { path: 'state', zh: '措施状态', en: 'State', example: '已落实', ...always }),
  day({ path: 'declaredOn', zh: '申报日期', en: 'Declared on', example: '2022-04-02', ...always }),
  day({ path: 'dueOn', zh: '落实期限', en: 'Due on', example: '2022-06-30', ...always }),
  day({
    path: 'implementedOn',
    zh: '落实日期',
    en: 'Implemented on',
    example: '2022-05-20',
    needed: 'sometimes',
    about: '已落实、已确认的必填',
  }),
  day({
    path: 'confirmedOn',
    zh: '确认日期',
    en: 'Confirmed on',
    example: '',
    needed: 'sometimes',
    about: '已确认的必填',
  }),
];
