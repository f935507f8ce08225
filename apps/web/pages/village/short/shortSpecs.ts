import { causeLabels, maxCauses } from '#domain/household/codes';
import type { CallRecord, EvaluationForm, HelpRecord, YearPlanForm } from '#domain/household/dutyForms';
import type { MeasureApproval, MeasureConfirmation, MeasureImplementation } from '#domain/household/measureForms';
import type { SampleCheckForm } from '#domain/household/sampleCheckForm';
import type { VisitForm } from '#domain/household/visitForm';
import type { Specs } from '../../../forms/specs';

const newRisk = {
  newRisk: { kind: 'yesNo', zh: '发现新的风险', en: 'A new risk' },
  newRiskCauses: {
    kind: 'codes',
    labels: causeLabels,
    max: maxCauses,
    zh: '新风险的原因',
    en: 'Causes of the new risk',
  },
  note: { kind: 'lines', max: 2000, isOptional: true, zh: '情况说明', en: 'Note' },
} as const;
const files = { kind: 'own', zh: '照片或材料', en: 'Photos or papers' } as const;

/** 每月一个电话 */
export const callSpecs: Specs<CallRecord> = {
  calledOn: { kind: 'day', zh: '通话日期', en: 'Day of the call' },
  spokeWith: { kind: 'text', max: 50, zh: '通话人', en: 'Spoke with' },
  content: { kind: 'lines', max: 1000, zh: '通话内容', en: 'What was said' },
  ...newRisk,
};

/** 年初一份计划 */
export const yearPlanSpecs: Specs<YearPlanForm> = {
  madeOn: { kind: 'day', zh: '制定日期', en: 'Made on' },
  goal: { kind: 'lines', max: 1000, zh: '全年目标', en: 'Goal of the year' },
  steps: { kind: 'lines', max: 2000, zh: '打算怎么做', en: 'What is to be done' },
};

/** 年底一个评估 */
export const evaluationSpecs: Specs<EvaluationForm> = {
  evaluatedOn: { kind: 'day', zh: '评估日期', en: 'Evaluated on' },
  development: { kind: 'lines', max: 2000, zh: '家庭发展情况', en: 'How the household developed' },
  problems: { kind: 'lines', max: 2000, zh: '主要问题', en: 'Main problems' },
  nextYear: { kind: 'lines', max: 2000, zh: '下年帮扶建议', en: 'Help for the next year' },
  fileIds: files,
};

/** 一件实事 */
export const helpSpecs: Specs<HelpRecord> = {
  doneOn: { kind: 'day', zh: '办理日期', en: 'Done on' },
  what: { kind: 'lines', max: 1000, zh: '办了什么', en: 'What was done' },
  fileIds: files,
};

/** 入户走访、跟踪走访 */
export const visitSpecs: Specs<VisitForm> = {
  visitedOn: { kind: 'day', zh: '走访日期', en: 'Day of the visit' },
  visitors: { kind: 'own', zh: '走访人员', en: 'Who went' },
  photoFileIds: { kind: 'own', zh: '现场照片', en: 'Photos' },
  memberCount: { kind: 'number', unit: { zh: '人', en: 'people' }, zh: '家庭人口', en: 'People in the household' },
  income: { kind: 'own', zh: '近十二个月收入', en: 'Income of twelve months' },
  securities: { kind: 'own', zh: '两不愁三保障及饮水安全', en: 'Securities' },
  received: { kind: 'own', zh: '已享受政策', en: 'Benefits received' },
  ...newRisk,
};

const asSubmitted = { yes: { zh: '属实', en: 'As submitted' }, no: { zh: '不属实', en: 'Not as submitted' } } as const;

/** 入户抽样核查 */
export const sampleCheckSpecs: Specs<SampleCheckForm> = {
  visitedOn: { kind: 'day', zh: '核查日期', en: 'Day of the visit' },
  visitors: { kind: 'own', zh: '核查人员', en: 'Who went' },
  photoFileIds: { kind: 'own', zh: '现场照片', en: 'Photos' },
  incomeRight: { kind: 'yesNo', ...asSubmitted, zh: '收入与支出', en: 'Income and expenditure' },
  securitiesRight: {
    kind: 'yesNo',
    ...asSubmitted,
    zh: '两不愁三保障及饮水安全',
    en: 'Food, clothing, schooling, medical care, housing, water',
  },
  causesRight: { kind: 'yesNo', ...asSubmitted, zh: '风险原因', en: 'Causes of the risk' },
  result: {
    kind: 'code',
    labels: { passed: { zh: '核查通过', en: 'Passed' }, failed: { zh: '核查不通过', en: 'Failed' } },
    zh: '核查结果',
    en: 'Result',
  },
  note: {
    kind: 'lines',
    max: 2000,
    isOptional: true,
    zh: '发现的问题',
    en: 'What was found',
    hint: { zh: '核查不通过的须写明', en: 'Has to be said where the check failed' },
  },
};

/** 批准帮扶措施 */
export const approvalSpecs: Specs<MeasureApproval> = {
  amountFen: { kind: 'money', isOptional: true, zh: '批准金额', en: 'Granted' },
  note: { kind: 'lines', max: 1000, isOptional: true, zh: '说明', en: 'Note' },
};

/** 落实帮扶措施 */
export const implementationSpecs: Specs<MeasureImplementation> = {
  on: { kind: 'day', zh: '落实日期', en: 'Given on' },
  amountFen: { kind: 'money', isOptional: true, zh: '落实金额', en: 'Amount' },
  evidence: { kind: 'lines', max: 1000, zh: '落实情况', en: 'What shows it' },
  fileIds: files,
};

/** 农户确认 */
export const confirmationSpecs: Specs<MeasureConfirmation> = {
  on: { kind: 'day', zh: '确认日期', en: 'Confirmed on' },
  confirmedBy: { kind: 'text', max: 50, zh: '确认人', en: 'Confirmed by' },
  satisfied: { kind: 'yesNo', zh: '已收到且满意', en: 'Received and satisfied' },
  comment: { kind: 'lines', max: 1000, isOptional: true, zh: '农户意见', en: 'What the household says' },
  fileIds: { kind: 'own', zh: '签字或照片', en: 'Signature or photo' },
};
