import { canWork } from '../household/labour';
import { type InspectionRule, inspectionList, monitoringBegan, when } from './rule';

const usual = { source: inspectionList, from: monitoringBegan, atVillage: 'warn', atCounty: 'block' } as const;

export const disabilityWithoutDisabled: InspectionRule = {
  ...usual,
  code: 'cause.disabilityWithoutDisabled',
  zh: '风险原因含“因残”，但家庭成员中没有残疾人。',
  en: 'The cause is disability, but no member is disabled.',
  judge: ({ facts, causes }) =>
    when(causes.includes('disability') && !facts.members.some((m) => m.health.includes('disabled')), 'causes'),
};

export const waterMissing: InspectionRule = {
  ...usual,
  code: 'cause.waterMissing',
  zh: '饮水不安全，但风险原因中没有“饮水安全”。',
  en: 'The water is unsafe, but that is not among the causes.',
  judge: ({ facts, causes, result }) =>
    when(result === 'atRisk' && facts.securities.water === false && !causes.includes('water'), 'causes'),
};

/** No cause is called “uninsured”: an uninsured member must show in illness, unavoidable expenditure or other. */
export const uninsured: InspectionRule = {
  ...usual,
  code: 'cause.uninsured',
  zh: '有成员未参加基本医疗保险，但风险原因中没有体现（因病、刚性支出或其他）。',
  en: 'A member has no medical insurance, but no cause (illness, unavoidable expenditure, other) speaks of it.',
  atCounty: 'explain',
  judge({ facts, causes, result }) {
    if (result !== 'atRisk' || causes.some((c) => c === 'illness' || c === 'rigidSpending' || c === 'other')) return [];
    return facts.members.flatMap((m, i) => when(!m.medicalInsured, `facts.members[${i}].medicalInsured`));
  },
};

export const lackOfLabour: InspectionRule = {
  ...usual,
  code: 'cause.lackOfLabour',
  zh: '风险原因含“缺劳动力”，但家庭成员中能劳动的超过四分之一。',
  en: 'The cause is lack of labour, but more than a quarter of the members can work.',
  judge: ({ facts: { members }, causes }) =>
    when(causes.includes('lackOfLabour') && members.filter(canWork).length * 4 > members.length, 'causes'),
};
