import type { StuckRowView } from '#contract/supervision/stuck';
import { dayOf } from '#domain/calendar/instant';
import { stepNames } from '#domain/process/step';
import { stuckReasonNames } from '#domain/stuck/reason';
import { nameOf } from '#domain/trace/say';
import { writeBook, type WrittenRow } from '#workbook/writeBook';

const columns = [
  { heading: '序号', width: 6, format: 'number' },
  { heading: '所在村', width: 36, format: 'text' },
  { heading: '户编号', width: 22, format: 'text' },
  { heading: '户主', width: 10, format: 'text' },
  { heading: '原因', width: 14, format: 'text' },
  { heading: '环节', width: 16, format: 'text' },
  { heading: '停滞自', width: 12, format: 'text' },
  { heading: '办理时限', width: 12, format: 'text' },
  { heading: '催办次数', width: 10, format: 'number' },
  { heading: '说明', width: 90, format: 'text' },
] as const;

/** The stuck cases as a workbook, row for row as the list shows them. */
export function stuckBook(rows: readonly StuckRowView[]): Promise<Buffer> {
  return writeBook([{ name: '停滞案件', columns, rows: rows.map(rowOf) }]);
}

function rowOf(row: StuckRowView, index: number): WrittenRow {
  return [
    { kind: 'number', number: index + 1 },
    row.areaName ?? row.areaCode,
    row.householdNumber,
    row.headName,
    stuckReasonNames[row.reason].zh,
    row.step === null ? null : nameOf(stepNames, row.step).zh,
    dayOf(row.since.getTime()),
    row.dueAt === null ? null : dayOf(row.dueAt.getTime() - 1),
    { kind: 'number', number: row.reminded },
    row.zh,
  ];
}
