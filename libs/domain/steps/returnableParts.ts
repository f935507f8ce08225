import { type Returnable, returnableAssessmentFields, returnableFields } from '../household/returnable';
import type { RoadStep } from '../process/step';

const papers: readonly Returnable[] = [
  { field: 'opinion', zh: '审核意见', en: 'Opinion' },
  { field: 'documents', zh: '佐证材料', en: 'Documents' },
];

/** What a return to a step can tick: the parts of what was submitted there. */
export const returnableParts = {
  signFor: [],
  verification: returnableFields,
  deliberation: [
    { field: 'attendance', zh: '到会人员', en: 'Attendance' },
    { field: 'recusals', zh: '回避', en: 'Recusals' },
    { field: 'votes', zh: '表决结果', en: 'Votes' },
    { field: 'opinion', zh: '评议意见', en: 'Opinion' },
    { field: 'photos', zh: '会议照片', en: 'Photos of the meeting' },
    { field: 'signInSheet', zh: '签到表', en: 'Sign-in sheet' },
  ],
  notice: [
    { field: 'content', zh: '公示内容', en: 'What the notice says' },
    { field: 'period', zh: '公示时间', en: 'Days of the notice' },
    { field: 'photo', zh: '公示照片', en: 'Photo of the notice' },
  ],
  townshipReview: papers,
  comparison: [{ field: 'answer', zh: '比对反馈', en: 'Answers of the departments' }],
  countyApproval: papers,
  announcement: [],
  nationalEntry: [],
  eliminationAssessment: returnableAssessmentFields,
  sampling: [{ field: 'sample', zh: '抽查结果', en: 'What the sample found' }],
  countyConfirmation: papers,
} as const satisfies Record<RoadStep, readonly Returnable[]>;

/** What a return of a plan to its helper can tick. */
export const returnablePlanParts: readonly Returnable[] = [
  { field: 'goal', zh: '帮扶目标', en: 'Goal' },
  { field: 'measures', zh: '帮扶措施', en: 'Measures' },
];
