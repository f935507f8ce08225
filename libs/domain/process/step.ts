/**
 * The steps of the identification procedure (识别纳入), in the regulation's own words.
 * A policy arranges the steps of the road; the others are side roads that a case may enter at any time.
 * Source: 防止返贫动态监测和帮扶工作流程; process.md 2.
 */

/** Steps a policy arranges into stages. */
export const roadSteps = [
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
export type RoadStep = (typeof roadSteps)[number];

/** Steps beside the road: not arranged by policy, opened by what happens to the case. */
export const sideSteps = ['notAdmitted', 'lookBack', 'suspension', 'transfer', 'wrongIdentification'] as const;
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
  notAdmitted: { zh: '不予纳入', en: 'Not admitted' },
  lookBack: { zh: '回头看', en: 'Look-back' },
  suspension: { zh: '中止', en: 'Suspension' },
  transfer: { zh: '迁移转接', en: 'Transfer' },
  wrongIdentification: { zh: '识别不准', en: 'Wrong identification' },
} as const satisfies Record<Step, { zh: string; en: string }>;

/** True for a step that a policy arranges (and a case may be returned to, if it comes early enough). */
export function isRoadStep(step: string): step is RoadStep {
  return (roadSteps as readonly string[]).includes(step);
}
