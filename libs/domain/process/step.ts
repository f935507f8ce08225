/**
 * The steps of identification (识别纳入) and of risk elimination (风险消除), in the regulation's own words.
 * A policy arranges the steps of both roads; the others are side roads that a case may enter at any time.
 * Source: 防止返贫动态监测和帮扶工作流程; process.md 2.
 */

/** Which road a case is on, or was on last. */
export const procedures = ['identification', 'elimination'] as const;
export type Procedure = (typeof procedures)[number];

/** Steps that every policy arranges into the stages of identification; `sampling` may stand among them besides. */
export const identificationSteps = [
  'signFor',
  'verification',
  'deliberation',
  'notice',
  'townshipReview',
  'comparison',
  'countyApproval',
  'announcement',
  'nationalEntry',
] as const;

/** Steps that a policy with help arranges into the stages of elimination. */
export const eliminationSteps = [
  'eliminationAssessment',
  'deliberation',
  'notice',
  'townshipReview',
  'sampling',
  'countyConfirmation',
  'announcement',
  'nationalEntry',
] as const;
export type EliminationStep = (typeof eliminationSteps)[number];

/** Every step of a road. */
export const roadSteps = [...identificationSteps, 'eliminationAssessment', 'sampling', 'countyConfirmation'] as const;
export type RoadStep = (typeof roadSteps)[number];

/** Steps beside the road: not arranged by policy, opened by what happens to the case. */
export const sideSteps = [
  'notAdmitted',
  'lookBack',
  'suspension',
  'transfer',
  'wrongIdentification',
  'helper',
  'plan',
  'measure',
  'duties',
  'newRisk',
  'tracking',
  'reversal',
  'departure',
  'listing',
  'coordination',
] as const;
export type SideStep = (typeof sideSteps)[number];

export type Step = RoadStep | SideStep;

export const stepNames = {
  signFor: { zh: '线索签收', en: 'Sign for the clue' },
  verification: { zh: '入户核实', en: 'Verification visit' },
  deliberation: { zh: '村级民主评议', en: 'Village deliberation' },
  notice: { zh: '公示', en: 'Public notice' },
  townshipReview: { zh: '乡镇审核', en: 'Township review' },
  comparison: { zh: '部门比对', en: 'Data comparison' },
  countyApproval: { zh: '县级审定', en: 'County approval' },
  announcement: { zh: '公告', en: 'Announcement' },
  nationalEntry: { zh: '录入全国防返贫监测信息系统', en: 'Entry into the national system' },
  eliminationAssessment: { zh: '风险消除评估', en: 'Elimination assessment' },
  sampling: { zh: '抽样审核', en: 'Sampling audit' },
  countyConfirmation: { zh: '县级确认风险消除', en: 'County confirmation of the elimination' },
  notAdmitted: { zh: '不予纳入', en: 'Not admitted' },
  lookBack: { zh: '回头看', en: 'Look-back' },
  suspension: { zh: '中止', en: 'Suspension' },
  transfer: { zh: '迁移转接', en: 'Transfer' },
  wrongIdentification: { zh: '识别不准', en: 'Wrong identification' },
  helper: { zh: '落实帮扶责任人', en: 'Helper' },
  plan: { zh: '帮扶计划（一户一策）', en: 'Plan for the household' },
  measure: { zh: '帮扶措施', en: 'Measures' },
  duties: { zh: '帮扶责任（8个一）', en: 'The helper’s duties' },
  newRisk: { zh: '新增风险核查', en: 'New risk' },
  tracking: { zh: '常态跟踪监测', en: 'Tracking' },
  reversal: { zh: '风险消除回退', en: 'Elimination withdrawn' },
  departure: { zh: '退出监测', en: 'Departure' },
  listing: { zh: '挂牌督办', en: 'Listing' },
  coordination: { zh: '协调解决', en: 'Coordination' },
} as const satisfies Record<Step, { zh: string; en: string }>;

/** True for a step that a policy arranges (and a case may be returned to, if it comes early enough). */
export function isRoadStep(step: string): step is RoadStep {
  return (roadSteps as readonly string[]).includes(step);
}
