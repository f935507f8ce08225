import type { Labels } from './labels';

/** 监测对象类别: the three kinds of monitored household. */
export const categories = ['unstable', 'marginal', 'sudden'] as const;
export type Category = (typeof categories)[number];
export const categoryLabels = {
  unstable: { zh: '脱贫不稳定户', en: 'Household lifted out of poverty, not yet stable' },
  marginal: { zh: '边缘易致贫户', en: 'Household at the margin of poverty' },
  sudden: { zh: '突发严重困难户', en: 'Household in sudden serious difficulty' },
} as const satisfies Labels<Category>;

/** 风险原因 (process.md 10). At most five are recorded, the main one first. */
export const causes = [
  'illness',
  'disability',
  'schooling',
  'disaster',
  'accident',
  'lackOfLabour',
  'industryFailed',
  'unstableJob',
  'housing',
  'water',
  'rigidSpending',
  'other',
] as const;
export type Cause = (typeof causes)[number];
export const maxCauses = 5;
export const causeLabels = {
  illness: { zh: '因病', en: 'Illness' },
  disability: { zh: '因残', en: 'Disability' },
  schooling: { zh: '因学', en: 'Schooling' },
  disaster: { zh: '因灾', en: 'Natural disaster' },
  accident: { zh: '因意外', en: 'Accident' },
  lackOfLabour: { zh: '缺劳动力', en: 'Lack of labour' },
  industryFailed: { zh: '因产业项目失败', en: 'Failed farm or business project' },
  unstableJob: { zh: '因务工就业不稳', en: 'Unstable employment' },
  housing: { zh: '住房安全', en: 'Unsafe housing' },
  water: { zh: '饮水安全', en: 'Unsafe drinking water' },
  rigidSpending: { zh: '刚性支出', en: 'Unavoidable expenditure' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Labels<Cause>;

/** 风险类型: the seven classes of a clue (常德). */
export const riskClasses = [
  'incomeDrop',
  'expenditureSurge',
  'illnessDisasterAccident',
  'outOfSchool',
  'unsafeHousing',
  'unsafeWater',
  'policyNotDelivered',
] as const;
export type RiskClass = (typeof riskClasses)[number];
export const riskClassLabels = {
  incomeDrop: { zh: '收入骤减', en: 'Income drop' },
  expenditureSurge: { zh: '支出骤增', en: 'Expenditure surge' },
  illnessDisasterAccident: { zh: '因病因灾因意外', en: 'Illness, disaster or accident' },
  outOfSchool: { zh: '失学辍学', en: 'Out of school' },
  unsafeHousing: { zh: '住房无保障', en: 'Unsafe housing' },
  unsafeWater: { zh: '饮水无保障', en: 'Unsafe water' },
  policyNotDelivered: { zh: '政策未落实', en: 'Policy not delivered' },
} as const satisfies Labels<RiskClass>;

/** 线索来源: the way a clue came in. */
export const channels = ['selfReport', 'fieldVisit', 'departmentAlert', 'petition'] as const;
export type Channel = (typeof channels)[number];
export const channelLabels = {
  selfReport: { zh: '自主申报', en: 'Self-report' },
  fieldVisit: { zh: '走访排查', en: 'Field visit' },
  departmentAlert: { zh: '部门预警', en: 'Department alert' },
  petition: { zh: '信访、12317', en: 'Petition or hotline 12317' },
} as const satisfies Labels<Channel>;

/** 行业部门: those that answer comparisons and deliver measures. */
export const departments = [
  'medicalInsurance',
  'health',
  'education',
  'civilAffairs',
  'housing',
  'water',
  'disabledFederation',
  'humanResources',
  'emergency',
  'agriculture',
  'publicSecurity',
  'marketRegulation',
  'naturalResources',
  'finance',
] as const;
export type Department = (typeof departments)[number];
export const departmentLabels = {
  medicalInsurance: { zh: '医保', en: 'Medical insurance' },
  health: { zh: '卫健', en: 'Health' },
  education: { zh: '教育', en: 'Education' },
  civilAffairs: { zh: '民政', en: 'Civil affairs' },
  housing: { zh: '住建', en: 'Housing and construction' },
  water: { zh: '水利', en: 'Water resources' },
  disabledFederation: { zh: '残联', en: 'Disabled persons’ federation' },
  humanResources: { zh: '人社', en: 'Human resources and social security' },
  emergency: { zh: '应急', en: 'Emergency management' },
  agriculture: { zh: '农业农村', en: 'Agriculture and rural affairs' },
  publicSecurity: { zh: '公安', en: 'Public security' },
  marketRegulation: { zh: '市场监管', en: 'Market regulation' },
  naturalResources: { zh: '自然资源', en: 'Natural resources' },
  finance: { zh: '财政', en: 'Finance' },
} as const satisfies Labels<Department>;
