import type { Label } from '../household/labels';

/** The three sheets of a workbook by which a county's monitored households are taken over. */
export const sheetKeys = ['households', 'members', 'measures'] as const;
export type SheetKey = (typeof sheetKeys)[number];

export const sheetLabels = {
  households: { zh: '监测对象', en: 'Monitored households' },
  members: { zh: '家庭成员', en: 'Members' },
  measures: { zh: '帮扶措施', en: 'Measures' },
} as const satisfies Record<SheetKey, Label>;

/** Data rows of a sheet at most; a larger county takes over in several workbooks. */
export const mostRows: Readonly<Record<SheetKey, number>> = { households: 10_000, members: 60_000, measures: 60_000 };
/** More columns than any of the sheets has; a wider one is not ours. */
export const mostColumns = 120;

/** Heading of the column that says why a row was not taken; it is skipped when the corrected copy comes back. */
export const reasonHeading = '未导入原因';
