import type { Policy } from '../policy';
import { days, sideLimits, usual } from './base';

/** Five working days to find out, fifteen to decide; comparison after the township's review. */
export const gansu: Policy = {
  ...usual,
  code: 'gansu-5-15',
  nameZh: '甘肃流程（5＋15个工作日）',
  nameEn: 'Gansu (5 + 15 working days)',
  source: '甘肃省公开的监测对象识别流程：5个工作日内核实，15个工作日内完成认定',
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
    signFor: days.working(1),
    verification: days.working(4),
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
