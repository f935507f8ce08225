import type { BulkCaseView } from '#contract/bulk/bulkViews';
import { dayOf } from '#domain/calendar/instant';
import { bulkCaseStateNames } from '#domain/bulk/standing';
import { writeBook } from '#workbook/writeBook';

const columns = [
  { heading: '序号', width: 6, format: 'number' },
  { heading: '案件', width: 40, format: 'text' },
  { heading: '所在村', width: 36, format: 'text' },
  { heading: '户编号', width: 22, format: 'text' },
  { heading: '户主', width: 10, format: 'text' },
  { heading: '结果', width: 18, format: 'text' },
  { heading: '办理日期', width: 12, format: 'text' },
  { heading: '说明', width: 90, format: 'text' },
] as const;

/** What became of every case of an operation, as a workbook. */
export function bulkBook(rows: readonly BulkCaseView[]): Promise<Buffer> {
  return writeBook([
    {
      name: '批量办理结果',
      columns,
      rows: rows.map(({ place, caseId, areaName, householdNumber, headName, state, doneAt, zh }) => [
        { kind: 'number', number: place },
        caseId,
        areaName,
        householdNumber,
        headName,
        bulkCaseStateNames[state].zh,
        doneAt === null ? null : dayOf(doneAt.getTime()),
        zh,
      ]),
    },
  ]);
}
