import { isPhone } from '../identity/phone';
import { propertyFen, transfersFen } from '../household/income';
import { securities } from '../household/homeCodes';
import { type InspectionRule, inspectionList, monitoringBegan, when } from './rule';

const usual = { source: inspectionList, from: monitoringBegan, atVillage: 'warn', atCounty: 'block' } as const;

export const causeMissing: InspectionRule = {
  ...usual,
  code: 'record.causeMissing',
  zh: '认定有风险，但没有录入风险原因。',
  en: 'At risk, but no cause is recorded.',
  judge: ({ result, causes }) => when(result === 'atRisk' && causes.length === 0, 'causes'),
};

export const dateMissing: InspectionRule = {
  ...usual,
  code: 'record.dateMissing',
  zh: '认定有风险，但没有录入风险发生时间。',
  en: 'At risk, but the day the risk began is not recorded.',
  judge: ({ result, riskStartedOn }) => when(result === 'atRisk' && !riskStartedOn, 'riskStartedOn'),
};

export const incomeMissing: InspectionRule = {
  ...usual,
  code: 'record.incomeMissing',
  zh: '各项收入均为零，收入信息未录入。',
  en: 'Every kind of income is zero: income was not recorded.',
  judge({ facts: { income } }) {
    const recorded =
      income.wagesFen + income.businessFen + income.businessCostFen + propertyFen(income) + transfersFen(income);
    return when(recorded === 0, 'facts.income');
  },
};

export const securityMissing: InspectionRule = {
  ...usual,
  code: 'record.securityMissing',
  zh: '“两不愁三保障”及饮水安全情况没有录全。',
  en: 'Food, clothing, schooling, medical care, housing or water is not recorded.',
  judge: ({ facts }) =>
    securities.filter((s) => facts.securities[s] === undefined).map((s) => ({ field: `facts.securities.${s}` })),
};

export const idNumberTwice: InspectionRule = {
  ...usual,
  code: 'record.idNumberTwice',
  zh: '同一身份证号重复：本户内重复，或已在其他户登记。',
  en: 'The same ID number twice: in this household, or registered in another one.',
  judge({ facts: { members } }, { registeredElsewhere }) {
    const again = (i: number) => members.findIndex((m) => m.idNumber === members[i]?.idNumber) < i;
    return members.flatMap((m, i) =>
      when(again(i) || registeredElsewhere.includes(m.memberId), `facts.members[${i}].idNumber`),
    );
  },
};

export const phoneInvalid: InspectionRule = {
  ...usual,
  code: 'record.phoneInvalid',
  zh: '联系电话缺失或不是有效号码。',
  en: 'The phone number is missing or is none.',
  judge: ({ facts }) => [
    ...when(!facts.phone || !isPhone(facts.phone), 'facts.phone'),
    ...facts.members.flatMap((m, i) => when(m.phone !== undefined && !isPhone(m.phone), `facts.members[${i}].phone`)),
  ],
};
