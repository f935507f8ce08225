import type { IncomeFacts } from '#domain/household/facts';
import type { Specs } from '../specs';

/** 近十二个月收入: in the order in which a household is asked. */
export const incomeSpecs: Specs<IncomeFacts> = {
  untilOn: { kind: 'day', zh: '收入统计截止日', en: 'Twelve months until' },
  wagesFen: { kind: 'money', zh: '工资性收入', en: 'Wages' },
  businessFen: { kind: 'money', zh: '生产经营性收入', en: 'Business receipts' },
  businessCostFen: { kind: 'money', zh: '生产经营成本', en: 'Business cost' },
  dividendsFen: { kind: 'money', zh: '资产收益分红', en: 'Dividends' },
  otherPropertyFen: { kind: 'money', zh: '其他财产性收入', en: 'Other property income' },
  minimumLivingFen: { kind: 'money', zh: '低保金', en: 'Minimum living allowance' },
  destituteSupportFen: { kind: 'money', zh: '特困供养金', en: 'Support for the destitute' },
  pensionFen: { kind: 'money', zh: '养老保险金', en: 'Pension' },
  familyPlanningFen: { kind: 'money', zh: '计划生育金', en: 'Family planning allowance' },
  ecologyFen: { kind: 'money', zh: '生态补偿金', en: 'Ecological compensation' },
  otherTransferFen: { kind: 'money', zh: '其他转移性收入', en: 'Other transfers' },
  insurancePayoutFen: {
    kind: 'money',
    zh: '理赔收入（不计入纯收入）',
    en: 'Insurance payout (not part of net income)',
  },
  medicalSelfPaidFen: { kind: 'money', zh: '医疗合规自付支出', en: 'Medical expenditure, eligible, self-paid' },
  schoolingSelfPaidFen: { kind: 'money', zh: '教育合规自付支出', en: 'Schooling expenditure, eligible, self-paid' },
  disasterSelfPaidFen: { kind: 'money', zh: '灾害合规自付支出', en: 'Disaster expenditure, eligible, self-paid' },
};
