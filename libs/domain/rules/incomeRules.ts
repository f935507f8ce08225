import { transfersFen } from '../household/income';
import { type InspectionRule, inspectionList, monitoringBegan, when } from './rule';

const usual = { source: inspectionList, from: monitoringBegan, atVillage: 'warn', atCounty: 'block' } as const;

export const subsidyWithoutTransfer: InspectionRule = {
  ...usual,
  code: 'income.subsidyWithoutTransfer',
  zh: '有成员享受低保、特困供养或残疾人补贴，但没有转移性收入。',
  en: 'A member receives an allowance or disability subsidy, but there is no transfer income.',
  judge({ facts: { members, income } }) {
    const receives = members.some((m) => m.minimumLiving || m.destituteSupport || m.disabilitySubsidy);
    return when(receives && transfersFen(income) === 0, 'facts.income');
  },
};

const leastWageFen = 300_00;
const mostWageFen = 300_000_00;
const implausible = (fen: number): boolean => (fen > 0 && fen < leastWageFen) || fen > mostWageFen;

/** Below 300 or above 300,000 yuan a year the figure is more often a slip of the unit than a wage. */
export const wagesImplausible: InspectionRule = {
  ...usual,
  code: 'income.wagesImplausible',
  zh: '年工资性收入大于0但不足300元，或超过30万元，请核对。',
  en: 'Wages of a year over 0 but under 300 yuan, or above 300,000 yuan: please check.',
  atCounty: 'explain',
  judge: ({ facts: { income, members } }) => [
    ...when(implausible(income.wagesFen), 'facts.income.wagesFen'),
    ...members.flatMap((m, i) =>
      when(m.work !== undefined && implausible(m.work.incomeFen), `facts.members[${i}].work.incomeFen`),
    ),
  ],
};

export const businessWithoutCost: InspectionRule = {
  ...usual,
  code: 'income.businessWithoutCost',
  zh: '有生产经营性收入，但没有录入生产经营成本。',
  en: 'There is business income, but no cost of it.',
  atCounty: 'explain',
  judge: ({ facts: { income } }) =>
    when(income.businessFen > 0 && income.businessCostFen === 0, 'facts.income.businessCostFen'),
};
