import type { Policy } from '../policy';
import { days, sideLimits, usual } from './base';

/** Twenty working days from clue to identification; the order is that of the national profile. */
export const hainan: Policy = {
  ...usual,
  code: 'hainan-20',
  nameZh: '海南流程（20个工作日）',
  nameEn: 'Hainan (20 working days)',
  source: '海南省公开的监测对象识别流程：20个工作日内完成识别',
  stages: [
    ['signFor'],
    ['verification'],
    ['deliberation'],
    ['notice'],
    ['townshipReview'],
    ['comparison'],
    ['countyApproval'],
    ['announcement'],
    ['nationalEntry'],
  ],
  chain: days.working(20),
  noticeDays: 5,
  limits: {
    ...sideLimits,
    signFor: days.working(2),
    verification: days.working(3),
    deliberation: days.working(2),
    postNotice: days.working(1),
    certifyNotice: days.working(1),
    townshipReview: days.working(1),
    townshipApproval: days.working(1),
    answerComparison: days.working(2),
    countyReview: days.working(1),
    countyApproval: days.working(1),
  },
};
