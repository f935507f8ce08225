/**
 * Why somebody decided so, as codes: they stand in the ledger and can be counted. The sentence typed beside the code
 * stands in the submission. Each list is closed; `other` wants the typed sentence to say it.
 */
export const dismissReasons = {
  notResident: { zh: '非本村管理户', en: 'Not a household of this village' },
  alreadyMonitored: { zh: '已是监测对象', en: 'Monitored already' },
  duplicate: { zh: '重复线索', en: 'Duplicate clue' },
  misreported: { zh: '反映情况不实', en: 'The facts reported are not so' },
  noRisk: { zh: '不存在返贫致贫风险', en: 'No risk of poverty' },
  other: { zh: '其他', en: 'Other' },
} as const;

export const notAtRiskReasons = {
  incomeStable: { zh: '收入稳定，支出可承受', en: 'Income is stable and expenditure bearable' },
  assetsAmple: { zh: '家庭资产状况良好', en: 'The household’s assets are ample' },
  riskRemoved: { zh: '风险已自行消除', en: 'The risk has gone' },
  misreported: { zh: '反映情况不实', en: 'The facts reported are not so' },
  other: { zh: '其他', en: 'Other' },
} as const;

export const rejectReasons = {
  conditionsNotMet: { zh: '不符合纳入条件', en: 'The conditions are not met' },
  evidenceInsufficient: { zh: '佐证材料不足', en: 'The evidence does not suffice' },
  assetsAmple: { zh: '家庭资产状况良好', en: 'The household’s assets are ample' },
  procedureFlawed: { zh: '程序不合规', en: 'The procedure was not kept' },
  other: { zh: '其他', en: 'Other' },
} as const;

export const withdrawReasons = {
  difficultyOver: { zh: '困难已缓解', en: 'The difficulty is over' },
  householdWishes: { zh: '农户自愿撤回', en: 'The household wishes so' },
  other: { zh: '其他', en: 'Other' },
} as const;

export const suspendReasons = {
  away: { zh: '全家外出', en: 'The whole household is away' },
  unreachable: { zh: '联系不上', en: 'Cannot be reached' },
  forceMajeure: { zh: '灾害等不可抗力', en: 'Disaster or other force majeure' },
  other: { zh: '其他', en: 'Other' },
} as const;

export const resumeReasons = {
  returned: { zh: '已返乡', en: 'Back home' },
  reached: { zh: '已取得联系', en: 'Reached' },
  over: { zh: '中止原因已消除', en: 'What it was suspended for is over' },
  other: { zh: '其他', en: 'Other' },
} as const;

export const wrongIdentificationReasons = {
  conditionsNotMet: { zh: '识别时不符合条件', en: 'The conditions were not met at identification' },
  concealed: { zh: '隐瞒收入或财产', en: 'Income or property was concealed' },
  procedureFlawed: { zh: '识别程序不合规', en: 'The procedure was not kept' },
  other: { zh: '其他', en: 'Other' },
} as const;

export const measureRefusedReasons = {
  conditionsNotMet: { zh: '不符合享受条件', en: 'The conditions are not met' },
  quotaUsed: { zh: '指标或资金已用完', en: 'Quota or funds are used up' },
  otherDepartment: { zh: '应由其他部门落实', en: 'Another department should give it' },
  other: { zh: '其他', en: 'Other' },
} as const;

export const measureStoppedReasons = {
  householdDeclines: { zh: '农户放弃', en: 'The household declines' },
  noLongerEntitled: { zh: '不再符合享受条件', en: 'No longer entitled' },
  notPossible: { zh: '客观上无法落实', en: 'It cannot be given' },
  replaced: { zh: '由其他措施替代', en: 'Replaced by another measure' },
  other: { zh: '其他', en: 'Other' },
} as const;

export const notYetReasons = {
  incomeUnstable: { zh: '收入尚不稳定', en: 'The income is not stable yet' },
  securityMissing: { zh: '“两不愁三保障”或饮水安全有短板', en: 'A security is missing' },
  causeOpen: { zh: '致贫风险原因尚未化解', en: 'A cause is not resolved' },
  householdDisagrees: { zh: '农户不认可', en: 'The household disagrees' },
  other: { zh: '其他', en: 'Other' },
} as const;

export const notEliminatedReasons = {
  conditionsNotMet: { zh: '不符合消除条件', en: 'The conditions are not met' },
  evidenceInsufficient: { zh: '佐证材料不足', en: 'The evidence does not suffice' },
  procedureFlawed: { zh: '程序不合规', en: 'The procedure was not kept' },
  other: { zh: '其他', en: 'Other' },
} as const;

export const reversalReasons = {
  conditionsNotMet: { zh: '消除时不符合条件', en: 'The conditions were not met at the elimination' },
  concealed: { zh: '消除评估不实', en: 'The assessment was not true' },
  procedureFlawed: { zh: '消除程序不合规', en: 'The procedure was not kept' },
  other: { zh: '其他', en: 'Other' },
} as const;

export const departureReasons = {
  movedAway: { zh: '户籍整户迁出本县', en: 'The whole household’s registration moved out of the county' },
  diedOut: { zh: '整户自然减少', en: 'All members have died' },
} as const;

export const extendReasons = {
  householdAway: { zh: '农户暂时外出', en: 'The household is away for a while' },
  evidencePending: { zh: '佐证材料待补', en: 'Evidence is on its way' },
  heavyLoad: { zh: '集中排查，任务较多', en: 'Too much at once' },
  disaster: { zh: '灾害等不可抗力', en: 'Disaster or other force majeure' },
  other: { zh: '其他', en: 'Other' },
} as const;

export const listingReasons = {
  longOverdue: { zh: '长期超期', en: 'Long overdue' },
  unsafeHouse: { zh: '危房仍有人居住', en: 'An unsafe house is still lived in' },
  outOfSchool: { zh: '失学辍学未劝返', en: 'A child is still out of school' },
  returnedOften: { zh: '多次退回', en: 'Handed back and forth' },
  other: { zh: '其他', en: 'Other' },
} as const;

export const helpReasons = {
  departmentNeeded: { zh: '需部门配合', en: 'A department has to join in' },
  fundsNeeded: { zh: '需资金或项目', en: 'Funds or a project are needed' },
  staffNeeded: { zh: '人手不足', en: 'Too few people' },
  householdUnwilling: { zh: '农户不配合', en: 'The household does not go along' },
  other: { zh: '其他', en: 'Other' },
} as const;

export const movePolicyReasons = {
  policyChanged: { zh: '上级政策调整', en: 'The policy above was changed' },
  versionWrong: { zh: '原适用版本有误', en: 'The version before was the wrong one' },
  countyAlike: { zh: '全县统一口径', en: 'All cases of the county alike' },
  other: { zh: '其他', en: 'Other' },
} as const;

/** Which list a decision or command takes its `reasonCode` from. */
export const reasonLists = {
  dismiss: dismissReasons,
  notAtRisk: notAtRiskReasons,
  reject: rejectReasons,
  withdrawApplication: withdrawReasons,
  requestSuspension: suspendReasons,
  resumeCase: resumeReasons,
  proposeWrongIdentification: wrongIdentificationReasons,
  rejectMeasure: measureRefusedReasons,
  stopMeasure: measureStoppedReasons,
  notYet: notYetReasons,
  rejectElimination: notEliminatedReasons,
  proposeReversal: reversalReasons,
  proposeDeparture: departureReasons,
  extendTask: extendReasons,
  proposeListing: listingReasons,
  movePolicy: movePolicyReasons,
  askForHelp: helpReasons,
} as const;
export type ReasonSubject = keyof typeof reasonLists;

/** Every reason by its code, those that the process itself gives included. */
export const reasonNames: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  ...Object.assign({}, ...Object.values(reasonLists)),
  newRisk: { zh: '出现新增风险', en: 'A new risk' },
  safetyNet: { zh: '整户无劳动力，兜底保障', en: 'Wholly without labour: provided for' },
  voteFailed: { zh: '村级民主评议未通过', en: 'The village’s vote failed' },
};

/** True when the decision or command knows this reason. */
export function isReasonFor(subject: ReasonSubject, code: string): boolean {
  return Object.hasOwn(reasonLists[subject], code);
}
