import { categoryLabels, causeLabels, maxCauses } from '#domain/household/codes';
import type { HouseholdFacts } from '#domain/household/facts';
import { householdKindLabels } from '#domain/household/homeCodes';
import { measureLabels } from '#domain/household/measures';
import type { VerificationForm } from '#domain/household/verificationForm';
import { notAtRiskReasons } from '#domain/reasons/reasonCodes';
import type { Specs } from '../specs';

/** 户基本情况; its parts have specs of their own. */
export const householdSpecs: Specs<HouseholdFacts> = {
  number: { kind: 'own', zh: '户编号', en: 'Number' },
  areaCode: { kind: 'own', zh: '所在村', en: 'Village' },
  residenceAreaCode: { kind: 'own', zh: '居住地', en: 'Lives in' },
  groupName: { kind: 'text', max: 30, isOptional: true, zh: '组', en: 'Group' },
  kind: { kind: 'code', labels: householdKindLabels, zh: '户类型', en: 'Kind' },
  phone: { kind: 'text', max: 20, inputMode: 'tel', zh: '联系电话', en: 'Phone' },
  bank: { kind: 'own', zh: '一卡通账户', en: 'Bank account' },
  home: { kind: 'own', zh: '住房及生活条件', en: 'House and living conditions' },
  land: { kind: 'own', zh: '土地资源', en: 'Land' },
  inCooperative: { kind: 'yesNo', zh: '加入合作社', en: 'In a cooperative' },
  withLeadingEnterprise: { kind: 'yesNo', zh: '龙头企业带动', en: 'With a leading enterprise' },
  members: { kind: 'own', zh: '家庭成员', en: 'Members' },
  income: { kind: 'own', zh: '近十二个月收入', en: 'Income of twelve months' },
  securities: {
    kind: 'own',
    zh: '两不愁三保障及饮水安全',
    en: 'Food, clothing, schooling, medical care, housing, water',
  },
  measures: { kind: 'codes', labels: measureLabels, zh: '已享受帮扶', en: 'Help received' },
};

/** 入户核实表 */
export const verificationSpecs: Specs<VerificationForm> = {
  visitedOn: { kind: 'day', zh: '入户日期', en: 'Day of the visit' },
  verifiers: { kind: 'own', zh: '核实人员', en: 'Verifiers' },
  photoFileIds: { kind: 'own', zh: '现场照片', en: 'Photos' },
  consents: { kind: 'own', zh: '授权', en: 'Consent' },
  facts: { kind: 'own', zh: '家庭情况', en: 'The household' },
  cadreRelative: { kind: 'yesNo', zh: '与村干部有近亲属关系', en: 'Near relative of a cadre' },
  result: {
    kind: 'code',
    labels: { atRisk: { zh: '存在风险', en: 'At risk' }, notAtRisk: { zh: '不存在风险', en: 'Not at risk' } },
    zh: '核实结论',
    en: 'Result',
  },
  causes: {
    kind: 'codes',
    labels: causeLabels,
    max: maxCauses,
    zh: '风险原因',
    en: 'Causes',
    hint: { zh: '先勾主要原因，最多五项', en: 'The main one first, five at most' },
  },
  proposedCategory: { kind: 'code', labels: categoryLabels, zh: '拟纳入类别', en: 'Proposed category' },
  riskStartedOn: { kind: 'day', zh: '风险发生时间', en: 'Day the risk began' },
  reasonCode: { kind: 'code', labels: notAtRiskReasons, zh: '不存在风险的理由', en: 'Why there is no risk' },
  note: { kind: 'lines', max: 1000, isOptional: true, zh: '情况说明', en: 'Note' },
  explanations: { kind: 'own', zh: '核查规则说明', en: 'Explanations to inspection rules' },
  answers: { kind: 'own', zh: '退回事项答复', en: 'Answers to the return' },
};
