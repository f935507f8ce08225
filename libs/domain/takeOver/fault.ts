import type { Label } from '../household/labels';
import { refusalText, type RefusalCode, type RefusalParams } from '../refusal';
import { householdColumns } from './householdColumns';
import { measureColumns } from './measureColumns';
import { memberColumns } from './memberColumns';
import { type SheetKey, sheetLabels } from './sheets';
import type { Column } from './column';

/** One thing that is wrong in a workbook: where, and which rule. Never what stands there (I7). */
export interface RowFault {
  /** Null where the workbook as a whole is meant. */
  readonly sheet: SheetKey | null;
  readonly row: number | null;
  /** The column's path. */
  readonly column: string | null;
  readonly code: RefusalCode;
  readonly params?: RefusalParams;
}

export const columnsOf: Readonly<Record<SheetKey, readonly Column[]>> = {
  households: householdColumns,
  members: memberColumns,
  measures: measureColumns,
};

/** The heading of a fault's column. */
export function headingOf({ sheet, column }: Pick<RowFault, 'sheet' | 'column'>): Label | null {
  if (sheet === null || column === null) return null;
  return columnsOf[sheet].find(({ path }) => path === column) ?? null;
}

/** The fault as a sentence: 《家庭成员》第12行“身份证号”：校验位不对。 */
export function faultText(fault: RowFault): Label {
  const { zh, en } = refusalText(fault);
  const heading = headingOf(fault);
  const sheet = fault.sheet === null ? null : sheetLabels[fault.sheet];
  const where = {
    zh: `${sheet ? `《${sheet.zh}》` : ''}${fault.row === null ? '' : `第${fault.row}行`}${heading ? `“${heading.zh}”` : ''}`,
    en: [sheet && `“${sheet.en}”`, fault.row !== null && `row ${fault.row}`, heading && `“${heading.en}”`]
      .filter((part) => part !== null && part !== false)
      .join(', '),
  };
  return { zh: where.zh === '' ? zh : `${where.zh}：${zh}`, en: where.en === '' ? en : `${where.en}: ${en}` };
}
