import type { Decision } from '../process/command';
import type { TaskKind } from '../process/taskKind';

/** What a decision needs beside itself; each is a field of the form or of the codes. */
export type Need =
  | 'form'
  | 'reasonCode'
  | 'reasonText'
  | 'toStep'
  | 'fields'
  | 'category'
  | 'causes'
  | 'verdict'
  | 'on'
  | 'photo'
  | 'answerText'
  | 'documentNumber'
  | 'nationalNumber'
  | 'accountId';

export interface DecisionRule {
  readonly decision: Decision;
  readonly needs: readonly Need[];
  readonly zh: string;
  readonly en: string;
}

const returning: DecisionRule = {
  decision: 'return',
  needs: ['toStep', 'fields', 'reasonText'],
  zh: '退回',
  en: 'Return',
};
const coordinating: readonly DecisionRule[] = [
  { decision: 'done', needs: ['reasonText'], zh: '已协调解决', en: 'Helped on' },
  { decision: 'notPossible', needs: ['reasonText'], zh: '无法解决', en: 'Cannot be helped on' },
];
const rejecting: DecisionRule = {
  decision: 'reject',
  needs: ['reasonCode', 'reasonText'],
  zh: '不予纳入',
  en: 'Do not admit',
};

const keeping: DecisionRule = {
  decision: 'reject',
  needs: ['reasonCode', 'reasonText'],
  zh: '不予消除',
  en: 'Do not eliminate',
};

/** Which decisions each kind of task allows, and what each of them needs. Buttons, checks and the process read this one table. */
export const decisionRules = {
  signFor: [
    { decision: 'accept', needs: [], zh: '签收', en: 'Accept' },
    { decision: 'dismiss', needs: ['reasonCode', 'reasonText'], zh: '不属实', en: 'Unfounded' },
  ],
  verification: [
    { decision: 'atRisk', needs: ['form'], zh: '存在风险', en: 'At risk' },
    { decision: 'notAtRisk', needs: ['form', 'reasonCode'], zh: '不存在风险', en: 'Not at risk' },
  ],
  deliberation: [],
  postNotice: [{ decision: 'posted', needs: ['on', 'photo'], zh: '已张贴', en: 'Posted' }],
  certifyNotice: [{ decision: 'certified', needs: [], zh: '公示无异议', en: 'Nobody objected' }],
  judgeObjection: [
    { decision: 'upheld', needs: ['answerText'], zh: '异议成立', en: 'Uphold' },
    { decision: 'dismissed', needs: ['answerText'], zh: '异议不成立', en: 'Dismiss' },
  ],
  townshipReview: [{ decision: 'approve', needs: [], zh: '审核通过', en: 'Approve' }, returning, rejecting],
  townshipApproval: [{ decision: 'approve', needs: [], zh: '同意', en: 'Approve' }, returning, rejecting],
  answerComparison: [{ decision: 'answered', needs: ['form', 'verdict'], zh: '反馈比对结果', en: 'Answer' }],
  countyReview: [
    { decision: 'approve', needs: ['category', 'causes'], zh: '审核通过', en: 'Approve' },
    returning,
    rejecting,
  ],
  countyApproval: [{ decision: 'approve', needs: [], zh: '审定', en: 'Approve' }, returning, rejecting],
  announcement: [{ decision: 'announced', needs: ['on', 'documentNumber'], zh: '已公告', en: 'Announced' }],
  nationalEntry: [{ decision: 'entered', needs: ['on', 'nationalNumber'], zh: '已录入', en: 'Entered' }],
  confirmNotAdmitted: [
    { decision: 'confirm', needs: ['reasonText'], zh: '核定不予纳入', en: 'Confirm' },
    { decision: 'sendBack', needs: ['toStep', 'reasonText'], zh: '发回重议', en: 'Send back' },
  ],
  tellHousehold: [{ decision: 'told', needs: ['on'], zh: '已告知', en: 'Told' }],
  lookBack: [
    { decision: 'confirmed', needs: ['reasonText'], zh: '仍不属实', en: 'Still unfounded' },
    { decision: 'reopen', needs: ['reasonText'], zh: '重新核实', en: 'Verify again' },
  ],
  consentSuspension: [
    { decision: 'consent', needs: [], zh: '同意中止', en: 'Consent' },
    { decision: 'refuse', needs: ['reasonText'], zh: '不同意', en: 'Refuse' },
  ],
  reviewSuspension: [
    { decision: 'resume', needs: [], zh: '恢复办理', en: 'Resume' },
    { decision: 'extend', needs: ['on', 'reasonText'], zh: '继续中止', en: 'Extend' },
  ],
  acceptTransfer: [
    { decision: 'consent', needs: [], zh: '接收', en: 'Accept' },
    { decision: 'refuse', needs: ['reasonText'], zh: '不接收', en: 'Refuse' },
  ],
  decideWrongIdentification: [
    { decision: 'confirm', needs: ['reasonText'], zh: '认定识别不准', en: 'Confirm' },
    { decision: 'refuse', needs: ['reasonText'], zh: '维持识别', en: 'Refuse' },
  ],
  assignHelper: [{ decision: 'assigned', needs: ['accountId'], zh: '落实', en: 'Assign' }],
  makePlan: [{ decision: 'planned', needs: ['form'], zh: '提交计划', en: 'Submit the plan' }],
  reviewPlan: [
    { decision: 'approve', needs: [], zh: '审核通过', en: 'Approve' },
    { decision: 'return', needs: ['fields', 'reasonText'], zh: '退回', en: 'Return' },
  ],
  approveMeasure: [
    { decision: 'approve', needs: [], zh: '批准', en: 'Approve' },
    { decision: 'reject', needs: ['reasonCode', 'reasonText'], zh: '不予批准', en: 'Refuse' },
  ],
  implementMeasure: [
    { decision: 'implemented', needs: ['form', 'on'], zh: '已落实', en: 'Implemented' },
    { decision: 'notPossible', needs: ['reasonCode', 'reasonText'], zh: '无法落实', en: 'Cannot be given' },
  ],
  confirmMeasure: [
    { decision: 'confirmed', needs: ['form', 'on'], zh: '农户已确认', en: 'Confirmed by the household' },
    { decision: 'disputed', needs: ['reasonText'], zh: '农户未收到', en: 'Not received' },
  ],
  dutyPlan: [{ decision: 'done', needs: ['form', 'on'], zh: '已制定', en: 'Done' }],
  dutyCall: [{ decision: 'done', needs: ['form', 'on'], zh: '已通话', en: 'Called' }],
  dutyVisit: [{ decision: 'done', needs: ['form', 'on'], zh: '已入户', en: 'Visited' }],
  dutyEvaluation: [{ decision: 'done', needs: ['form', 'on'], zh: '已评估', en: 'Evaluated' }],
  dutyHelp: [
    { decision: 'done', needs: ['form', 'on'], zh: '已办', en: 'Done' },
    { decision: 'notNeeded', needs: ['on', 'reasonText'], zh: '农户无此需求', en: 'Not needed' },
  ],
  judgeNewRisk: [
    { decision: 'founded', needs: ['causes', 'reasonText'], zh: '存在新增风险', en: 'Founded' },
    { decision: 'unfounded', needs: ['reasonCode', 'reasonText'], zh: '不属实', en: 'Unfounded' },
  ],
  eliminationAssessment: [
    { decision: 'eliminable', needs: ['form'], zh: '风险稳定消除', en: 'The risk is stably gone' },
    { decision: 'notYet', needs: ['form', 'reasonCode'], zh: '尚未消除', en: 'Not yet' },
    { decision: 'safetyNet', needs: ['form'], zh: '兜底保障，继续监测', en: 'Provided for, monitored on' },
  ],
  sampling: [],
  sampleCheck: [
    { decision: 'passed', needs: ['form', 'on', 'photo'], zh: '核查通过', en: 'Passed' },
    { decision: 'failed', needs: ['form', 'on', 'photo'], zh: '核查不通过', en: 'Failed' },
  ],
  onSiteVisit: [
    { decision: 'passed', needs: ['form', 'on', 'photo'], zh: '抽查通过', en: 'Passed' },
    {
      decision: 'failed',
      needs: ['form', 'on', 'photo'],
      zh: '抽查不通过，退回核实',
      en: 'Failed: back to verification',
    },
  ],
  countyConfirmation: [{ decision: 'approve', needs: [], zh: '审核通过', en: 'Approve' }, returning, keeping],
  countyConfirmationApproval: [{ decision: 'approve', needs: [], zh: '确认', en: 'Confirm' }, returning, keeping],
  nameTracker: [{ decision: 'assigned', needs: ['accountId'], zh: '落实', en: 'Name' }],
  trackingVisit: [
    { decision: 'stable', needs: ['form', 'on'], zh: '稳定', en: 'Stable' },
    { decision: 'newRisk', needs: ['form', 'on', 'causes'], zh: '出现新风险', en: 'A new risk' },
  ],
  concludeTracking: [
    { decision: 'concluded', needs: [], zh: '转常规监测', en: 'Back to general monitoring' },
    { decision: 'extend', needs: ['on', 'reasonText'], zh: '延长跟踪', en: 'Extend' },
  ],
  decideReversal: [
    { decision: 'confirm', needs: ['reasonText'], zh: '同意回退', en: 'Withdraw the elimination' },
    { decision: 'refuse', needs: ['reasonText'], zh: '维持消除', en: 'Refuse' },
  ],
  enterReversal: [{ decision: 'entered', needs: ['on'], zh: '已录入', en: 'Entered' }],
  signListing: [
    { decision: 'sign', needs: ['accountId', 'reasonText'], zh: '同意挂牌', en: 'Sign' },
    { decision: 'decline', needs: ['reasonText'], zh: '不予挂牌', en: 'Decline' },
  ],
  mendListing: [{ decision: 'mended', needs: ['on', 'reasonText'], zh: '已整改', en: 'Mended' }],
  recheckListing: [
    { decision: 'passed', needs: ['reasonText'], zh: '复查通过，销号', en: 'Passed, struck off' },
    { decision: 'failed', needs: ['reasonText'], zh: '复查不通过', en: 'Failed' },
  ],
  coordinateAtTownship: coordinating,
  coordinateAtCounty: coordinating,
  decideDeparture: [
    { decision: 'confirm', needs: ['reasonText'], zh: '同意退出', en: 'Confirm' },
    { decision: 'refuse', needs: ['reasonText'], zh: '不同意', en: 'Refuse' },
  ],
} as const satisfies Record<TaskKind, readonly DecisionRule[]>;

/** The rule for one decision on one kind of task, or nothing where the task does not allow it. */
export function findDecisionRule(kind: TaskKind, decision: Decision): DecisionRule | undefined {
  const rules: readonly DecisionRule[] = decisionRules[kind];
  return rules.find((r) => r.decision === decision);
}
