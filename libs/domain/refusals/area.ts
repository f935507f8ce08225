import type { RefusalTable } from './table';

/** Division codes that are added, renamed and closed. */
export const areaRefusals = {
  'area.unknown': { kind: 'invalid', zh: '行政区划代码不存在。', en: 'There is no such area code.' },
  'area.outside': { kind: 'forbidden', zh: '该地区不在您的管辖范围内。', en: 'This area is outside your scope.' },
  'area.code': { kind: 'invalid', zh: '区划代码应为12位数字。', en: 'A division code has twelve digits.' },
  'area.notBelow': {
    kind: 'invalid',
    zh: '区划代码应以上级地区的代码开头，且低于上级。',
    en: 'The code has to begin with its parent’s digits, at a lower level.',
  },
  'area.taken': { kind: 'conflict', zh: '该区划代码已有地区使用。', en: 'There is an area with this code already.' },
  'area.nameTaken': {
    kind: 'conflict',
    zh: '同一上级之下已有同名地区，请加以区别。',
    en: 'Its parent has an area of this name already; please tell them apart.',
  },
  'area.renamed': {
    kind: 'conflict',
    zh: '该地区已由他人更名为“{name}”，请核对后重新提交，您填写的内容已保留。',
    en: 'Somebody renamed it to “{name}” meanwhile; please check and submit again, what you typed is kept.',
  },
  'area.closed': { kind: 'refused', zh: '该地区已撤销。', en: 'This area is closed.' },
  'area.notClosable': {
    kind: 'refused',
    zh: '只能撤销乡镇和村。',
    en: 'Only townships and villages can be closed.',
  },
  'area.successor': {
    kind: 'invalid',
    zh: '并入的地区须为同一级别的另一地区。',
    en: 'The successor has to be another area of the same level.',
  },
  'area.successorNeeded': {
    kind: 'invalid',
    zh: '该地区曾有农户或案件，须写明并入哪个地区。',
    en: 'Households or cases once stood here: say which area takes its place.',
  },
  'area.holds': {
    kind: 'refused',
    zh: '该地区还有{counts}，须先迁出、办结或终止，才能撤销。',
    en: 'Still there: {counts}. They have to be moved, finished or ended before it can be closed.',
  },
  'household.openCase': {
    kind: 'refused',
    zh: '该户有在办案件，请在案件中申请迁移转接。',
    en: 'The household has an open case: ask for its transfer there.',
  },
  'household.sameVillage': { kind: 'invalid', zh: '该户已在这个村。', en: 'The household is in this village already.' },
} as const satisfies RefusalTable;
