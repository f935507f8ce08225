import { addMonths } from '../calendar/day';
import { comparedToLine } from '../household/income';
import { whollyWithoutLabour } from '../household/labour';
import { type InspectionContext, type InspectionRule, inspectionList, monitoringBegan, when } from './rule';

const usual = { source: inspectionList, from: monitoringBegan, atVillage: 'warn', atCounty: 'block' } as const;

const eliminated = ({ monitoring }: InspectionContext): boolean =>
  monitoring !== undefined && monitoring.eliminatedOn !== null;

/** Reads the facts themselves, not only what the securities say: “safe” beside a house of grade D is what inspectors look for. */
export const insecure: InspectionRule = {
  ...usual,
  code: 'elimination.insecure',
  zh: '有子女失学辍学、住房不安全或饮水不安全，却标注风险消除。',
  en: 'Eliminated while a child is out of school, the house is unsafe or the water is unsafe.',
  judge({ facts: { members, home, securities } }, context) {
    if (!eliminated(context)) return [];
    return [
      ...members.flatMap((m, i) => when(m.schoolStatus === 'notInSchool', `facts.members[${i}].schoolStatus`)),
      ...when(securities.education === false, 'facts.securities.education'),
      ...when(home.grade === 'C' || home.grade === 'D', 'facts.home.grade'),
      ...when(securities.housing === false, 'facts.securities.housing'),
      ...when(securities.water === false, 'facts.securities.water'),
    ];
  },
};

export const belowLine: InspectionRule = {
  ...usual,
  code: 'elimination.belowLine',
  zh: '人均纯收入低于当年监测线，却标注风险消除。',
  en: 'Eliminated while income per head is below the year’s line.',
  judge: ({ facts }, context) =>
    when(eliminated(context) && comparedToLine(facts, context.monitoringLineFen) === 'below', 'facts.income'),
};

export const withoutLabour: InspectionRule = {
  ...usual,
  code: 'elimination.withoutLabour',
  zh: '整户无劳动能力，却标注风险消除。',
  en: 'A household wholly without labour is eliminated.',
  judge: ({ facts }, context) => when(eliminated(context) && whollyWithoutLabour(facts.members), 'facts.members'),
};

/** The inspectors' own six months, whatever a policy says; they always reach beyond the month of identification and the next. */
const leastMonths = 6;

export const tooEarly: InspectionRule = {
  ...usual,
  code: 'elimination.tooEarly',
  zh: '识别纳入不满六个月，或在识别当月、次月，就标注风险消除（自然消除除外）。',
  en: 'Eliminated within six months, or in the month of identification or the next (natural elimination aside).',
  judge(_, { monitoring }) {
    if (!monitoring || monitoring.eliminatedOn === null || monitoring.way === 'natural') return [];
    const { identifiedOn, eliminatedOn } = monitoring;
    return when(identifiedOn === null || eliminatedOn < addMonths(identifiedOn, leastMonths), 'eliminatedOn');
  },
};

export const noContact: InspectionRule = {
  ...usual,
  code: 'elimination.noContact',
  zh: '标注风险消除，但没有联系人和联系电话。',
  en: 'Eliminated without a contact person and phone.',
  judge: (_, context) => when(eliminated(context) && context.monitoring?.contactKnown === false, 'contact'),
};
