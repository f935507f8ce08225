import { comparedToLine } from '../household/income';
import { type InspectionRule, inspectionList, monitoringBegan, when } from './rule';

/** The line is a reference for identification; for a household lifted out of poverty that stays outside, going below it has to be looked at. */
export const liftedOutNotMonitored: InspectionRule = {
  code: 'monitoring.liftedOutNotMonitored',
  zh: '脱贫户人均纯收入低于监测线，或饮水不安全，却未纳入监测。',
  en: 'A household lifted out of poverty is below the line or without safe water, and is not monitored.',
  source: inspectionList,
  from: monitoringBegan,
  atVillage: 'warn',
  atCounty: 'block',
  judge({ facts, result }, { monitoringLineFen }) {
    if (facts.kind !== 'liftedOut' || result === 'atRisk') return [];
    return [
      ...when(comparedToLine(facts, monitoringLineFen) === 'below', 'facts.income'),
      ...when(facts.securities.water === false, 'facts.securities.water'),
    ];
  },
};
