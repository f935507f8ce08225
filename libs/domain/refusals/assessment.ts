import type { RefusalTable } from './table';

/** The assessment before an elimination (风险消除评估). */
export const assessmentRefusals = {
  'assessment.causeMissing': {
    kind: 'invalid',
    zh: '每一项风险原因都须写明处置结果。',
    en: 'Every cause has to be judged.',
  },
  'assessment.causeForeign': {
    kind: 'invalid',
    zh: '这不是该户认定的风险原因。',
    en: 'This is not among the causes of the case.',
  },
  'assessment.causeNotLasting': {
    kind: 'invalid',
    zh: '只有因残、因病、因学可以填“长期存在，风险已稳定消除”，其他原因须已解决。',
    en: 'Only disability, illness and schooling may stay with their risk settled; any other cause has to be resolved.',
  },
  'assessment.evidenceMissing': {
    kind: 'invalid',
    zh: '风险原因已解决或已稳定消除的，须写明依据。',
    en: 'A cause that is resolved or settled needs its evidence.',
  },
} as const satisfies RefusalTable;
