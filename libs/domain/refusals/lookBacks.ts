import type { RefusalTable } from './table';

/** 回头看. */
export const lookBackRefusals = {
  'lookBack.open': {
    kind: 'conflict',
    zh: '该户已有一次回头看待办。',
    en: 'A look-back at this household is open already.',
  },
  'lookBack.done': {
    kind: 'conflict',
    zh: '这次回头看已经办结。',
    en: 'This look-back has been done already.',
  },
  'lookBack.dayRange': {
    kind: 'invalid',
    zh: '查看日期须在{from}至{to}之间。',
    en: 'The day of the visit must lie between {from} and {to}.',
  },
  'lookBack.nobody': {
    kind: 'refused',
    zh: '该区域目前没有可抽取回头看的已消除风险农户。',
    en: 'There is no household with an eliminated risk in this area now that could be drawn.',
  },
  'lookBack.share': {
    kind: 'invalid',
    zh: '抽取比例须在0与1之间。',
    en: 'The share must lie between nothing and all.',
  },
} as const satisfies RefusalTable;
