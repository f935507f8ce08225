import type { Policy } from '../policy';
import { days, sideLimits, usual } from './base';

/** 赣县区: the village deliberates, the departments compare, then the township reviews. */
export const ganxian: Policy = {
  ...usual,
  code: 'ganxian',
  nameZh: '赣县区流程（村级会商→部门比对→乡镇审核）',
  nameEn: 'Ganxian (village, comparison, township)',
  source:
    '赣县区巩固拓展脱贫攻坚成果工作概况：“三方并重推进精准研判”——村级会商、部门比对、乡镇审核；天数取国家通行的15天',
  stages: [
    ['signFor'],
    ['verification'],
    ['deliberation'],
    ['notice'],
    ['comparison'],
    ['townshipReview'],
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
