import type { RefusalTable } from './table';

export const noticeRefusals = {
  'notice.notOver': {
    kind: 'refused',
    zh: '公示期未满，{endsOn}24时止，不能提前结束。',
    en: 'The notice runs until 24:00 on {endsOn} and cannot be cut short.',
  },
  'notice.photoMissing': { kind: 'refused', zh: '张贴公示须上传照片。', en: 'Posting a notice needs a photo.' },
  'notice.objectionOpen': {
    kind: 'refused',
    zh: '有异议尚未处理，不能出具公示无异议证明。',
    en: 'An objection is still open; “without objection” cannot be certified.',
  },
  'notice.mixed': {
    kind: 'refused',
    zh: '拟纳入的农户和拟消除风险的农户不能写在同一张公示上。',
    en: 'Households to be identified and households whose risk is to be eliminated do not stand on one notice.',
  },
  'notice.otherPaper': {
    kind: 'refused',
    zh: '这张公示上没有这户，不能以它张贴。',
    en: 'This household does not stand on that notice.',
  },
  'notice.notRunning': {
    kind: 'refused',
    zh: '该案件当前没有进行中的公示。',
    en: 'No notice is running for this case.',
  },
  'objection.judgeRelated': {
    kind: 'forbidden',
    zh: '异议须由与双方无利害关系的人员处理。',
    en: 'An objection has to be judged by someone unrelated to both sides.',
  },
} as const satisfies RefusalTable;
