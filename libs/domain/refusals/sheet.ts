import type { RefusalTable } from './table';

export const sheetRefusals = {
  'sheet.areaLevel': {
    kind: 'refused',
    zh: '周工作清单按县或乡镇生成，月对比按县生成。',
    en: 'A weekly sheet is of a county or a township, a monthly comparison of a county.',
  },
} as const satisfies RefusalTable;
