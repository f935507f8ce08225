/** A part of the verification that a reviewer may tick when returning it: path, and what it is called. */
export interface Returnable {
  readonly field: string;
  readonly zh: string;
  readonly en: string;
}

/** What a return to the verification can tick. Ticking a part ticks what lies below it. */
export const returnableFields: readonly Returnable[] = [
  { field: 'facts.members', zh: '家庭成员', en: 'Members' },
  { field: 'facts.income', zh: '收入（全部）', en: 'Income (all)' },
  { field: 'facts.income.wagesFen', zh: '工资性收入', en: 'Wages' },
  { field: 'facts.income.businessFen', zh: '生产经营性收入', en: 'Business income' },
  { field: 'facts.income.businessCostFen', zh: '生产经营成本', en: 'Business cost' },
  { field: 'facts.income.otherTransferFen', zh: '转移性收入', en: 'Transfers' },
  { field: 'facts.income.medicalSelfPaidFen', zh: '医疗合规自付', en: 'Medical expenditure' },
  { field: 'facts.income.schoolingSelfPaidFen', zh: '教育合规自付', en: 'Schooling expenditure' },
  { field: 'facts.income.disasterSelfPaidFen', zh: '灾害合规自付', en: 'Disaster expenditure' },
  { field: 'facts.home', zh: '住房及生活条件', en: 'House and living conditions' },
  { field: 'facts.land', zh: '土地资源', en: 'Land' },
  {
    field: 'facts.securities',
    zh: '两不愁三保障及饮水安全',
    en: 'Food, clothing, schooling, medical care, housing, water',
  },
  { field: 'facts.measures', zh: '已享受帮扶', en: 'Help received' },
  { field: 'facts.phone', zh: '联系电话', en: 'Phone' },
  { field: 'verifiers', zh: '核实人员', en: 'Verifiers' },
  { field: 'photoFileIds', zh: '现场照片', en: 'Photos' },
  { field: 'consents', zh: '授权', en: 'Consent' },
  { field: 'causes', zh: '风险原因', en: 'Causes' },
  { field: 'proposedCategory', zh: '拟纳入类别', en: 'Proposed category' },
  { field: 'riskStartedOn', zh: '风险发生时间', en: 'Day the risk began' },
  { field: 'explanations', zh: '核查规则说明', en: 'Explanations to inspection rules' },
  { field: 'note', zh: '情况说明', en: 'Note' },
];

const ofVerificationOnly: readonly string[] = ['consents', 'causes', 'proposedCategory', 'riskStartedOn'];

/** What a return to the assessment before an elimination can tick. */
export const returnableAssessmentFields: readonly Returnable[] = [
  ...returnableFields.filter(({ field }) => !ofVerificationOnly.includes(field)),
  { field: 'causeFindings', zh: '风险原因处置结果', en: 'Findings on the causes' },
  { field: 'contact', zh: '联系人及电话', en: 'Contact person and phone' },
];
