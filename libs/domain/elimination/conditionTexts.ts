import { causeLabels } from '../household/codes';
import { securityLabels } from '../household/homeCodes';
import type { Label, Labels } from '../household/labels';
import { measureLabels } from '../household/measures';
import { fillIn, type RefusalParams } from '../refusal';
import { inspectionRules } from '../rules/all';
import type { EliminationCondition } from './gate';

/** What is said of a condition that does not hold. */
export const conditionTexts = {
  incomeAboveLine: {
    zh: '人均纯收入（扣除合规自付支出后）没有超过当年监测线。',
    en: 'Income per head after policy-eligible expenditure is not above the year’s line.',
  },
  incomeStable: {
    zh: '人均纯收入超过监测线没有稳定满{months}个月（连续超过始于：{since}）。',
    en: 'Income per head has not been above the line for {months} months without a break (above it since: {since}).',
  },
  securitiesHeld: {
    zh: '“两不愁三保障”及饮水安全没有全部落实：{securities}。',
    en: 'Not everything holds that has to: {securities}.',
  },
  causesSettled: {
    zh: '风险原因没有解决，或带来的风险没有稳定消除：{causes}。',
    en: 'These causes are neither resolved nor is their risk steadily settled: {causes}.',
  },
  measuresConfirmed: {
    zh: '有{count}项到期的帮扶措施没有经农户确认：{measures}。',
    en: 'Measures that are due and not confirmed by the household: {count} ({measures}).',
  },
  continuingGiven: {
    zh: '有{count}项持续性帮扶措施一次也没有落实：{measures}。',
    en: 'Continuing measures that were never given: {count} ({measures}).',
  },
  monitoredLongEnough: {
    zh: '纳入监测没有满{months}个月（识别时间：{identifiedOn}）。',
    en: 'Monitored for less than {months} months (identified on: {identifiedOn}).',
  },
  targetedMeasureDone: {
    zh: '没有落实过一项针对风险原因的帮扶措施。',
    en: 'No measure that answers a cause was carried out.',
  },
  noNewRisk: { zh: '出现了新的风险，尚未研判处置。', en: 'A new risk has been found and is not settled.' },
  notWhollyWithoutLabour: {
    zh: '整户无劳动能力，不因兜底保障而消除风险：标注“兜底保障”，继续监测。',
    en: 'The household is wholly without labour: being provided for does not eliminate its risk; it stays monitored.',
  },
  emergencySettled: {
    zh: '先救助后补程序的手续没有补齐。',
    en: 'Emergency help was given and its procedure is not completed.',
  },
  inspectionClear: { zh: '核查规则没有通过：{rules}', en: 'Inspection rules hold it: {rules}' },
  contactKnown: {
    zh: '没有登记联系人及联系电话。',
    en: 'No contact person with a phone number is recorded.',
  },
} as const satisfies Labels<EliminationCondition>;

/** The sentence of an unmet condition, in Chinese and English, its codes written out. */
export function conditionText({
  condition,
  params = {},
}: {
  readonly condition: EliminationCondition;
  readonly params?: RefusalParams;
}): Label {
  const { zh, en } = conditionTexts[condition];
  const named = { ...params, ...nameLists(params) };
  return { zh: fillIn(zh, named, 'Zh'), en: fillIn(en, named, 'En') };
}

/** Parameters that hold codes, and what the codes are called. */
const codeNames: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
  securities: securityLabels,
  causes: causeLabels,
  measures: measureLabels,
  rules: inspectionRules,
};

function nameLists(params: RefusalParams): RefusalParams {
  const named = Object.entries(codeNames).flatMap(([name, labels]) => {
    const value = params[name];
    if (value === undefined) return [];
    const codes = String(value).split(' ');
    // A code of another version is shown as it is.
    const call = (language: keyof Label) =>
      codes.map((c) => (Object.hasOwn(labels, c) ? labels[c]?.[language] : undefined) ?? c);
    return [
      [`${name}Zh`, call('zh').join(name === 'rules' ? '' : '、')],
      [`${name}En`, call('en').join(name === 'rules' ? ' ' : ', ')],
    ];
  });
  return Object.fromEntries(named) as RefusalParams;
}
