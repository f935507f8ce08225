import type { RefusalTable } from './table';

/** What goes out as a workbook. */
export const exportRefusals = {
  'export.tooMany': {
    kind: 'refused',
    zh: '超过{max}条，请按地区、阶段或环节缩小范围后分次导出。',
    en: 'More than {max} rows; please narrow the list by area, phase or step and export it in parts.',
  },
} as const satisfies RefusalTable;
