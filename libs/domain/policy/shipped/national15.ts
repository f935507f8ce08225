import type { Policy } from '../policy';
import { days, sideLimits, usual } from './base';

/** Fifteen days from clue to identification, notice of five days, comparison after the township's review. */
export const national15: Policy = {
  ...usual,
  code: 'national-15',
  nameZh: '国家通行流程（15天）',
  nameEn: 'National profile (15 days)',
  source:
    '防止返贫动态监测和帮扶工作的通行做法：从发现线索到识别认定不超过15天（秦安县等公开的工作流程）；公示5天；自主申报2日内受理',
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
  chain: days.calendar(15),
  noticeDays: 5,
  limits: {
    ...sideLimits,
    signFor: days.calendar(2),
    verification: days.calendar(2),
    deliberation: days.calendar(1),
    postNotice: days.calendar(0),
    certifyNotice: days.calendar(1),
    townshipReview: days.calendar(1),
    townshipApproval: days.calendar(0),
    answerComparison: days.calendar(1),
    countyReview: days.calendar(1),
    countyApproval: days.calendar(1),
  },
};
