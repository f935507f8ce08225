import type { Policy } from '../policy';
import { days, sideLimits, usual } from './base';

/** Two working days to take the clue up, twenty for the rest; the departments are asked while the notice hangs. */
export const anhui: Policy = {
  ...usual,
  code: 'anhui-2-20',
  nameZh: '安徽流程（2＋20个工作日）',
  nameEn: 'Anhui (2 + 20 working days)',
  source: '安徽省公开的监测对象识别流程：2个工作日内受理，20个工作日内完成识别；公示与部门比对同步进行',
  stages: [
    ['signFor'],
    ['verification'],
    ['deliberation'],
    ['notice', 'comparison'],
    ['townshipReview'],
    ['countyApproval'],
    ['announcement'],
    ['nationalEntry'],
  ],
  chain: days.working(22),
  noticeDays: 5,
  limits: {
    ...sideLimits,
    signFor: days.working(2),
    verification: days.working(4),
    deliberation: days.working(3),
    postNotice: days.working(1),
    certifyNotice: days.working(1),
    townshipReview: days.working(2),
    townshipApproval: days.working(1),
    answerComparison: days.working(7),
    countyReview: days.working(2),
    countyApproval: days.working(1),
  },
};
