import type { ProblemRow } from '#contract/audits/problems';
import { dayOf } from '#domain/calendar/instant';
import { problemKindLabels, problemStateLabels } from '#domain/audits/problem';
import { writeBook, type WrittenRow } from '#workbook/writeBook';

const columns = [
  { heading: '序号', width: 6, format: 'number' },
  { heading: '检查单位', width: 24, format: 'text' },
  { heading: '问题编号', width: 10, format: 'number' },
  { heading: '问题类型', width: 12, format: 'text' },
  { heading: '所在地', width: 36, format: 'text' },
  { heading: '户编号', width: 22, format: 'text' },
  { heading: '户主', width: 10, format: 'text' },
  { heading: '问题描述', width: 60, format: 'text' },
  { heading: '状态', width: 10, format: 'text' },
  { heading: '整改责任人', width: 12, format: 'text' },
  { heading: '整改期限', width: 12, format: 'text' },
  { heading: '是否逾期', width: 10, format: 'text' },
  { heading: '登记日期', width: 12, format: 'text' },
] as const;

/** 问题台账 as a workbook, row for row as the list shows it. */
export function problemBook(rows: readonly ProblemRow[]): Promise<Buffer> {
  return writeBook([{ name: '问题台账', columns, rows: rows.map(rowOf) }]);
}

function rowOf(row: ProblemRow, index: number): WrittenRow {
  return [
    { kind: 'number', number: index + 1 },
    row.auditBody,
    { kind: 'number', number: row.ordinal },
    problemKindLabels[row.kind].zh,
    row.areaName,
    row.householdNumber,
    row.headName,
    row.description,
    problemStateLabels[row.state].zh,
    row.ownerName,
    row.dueOn,
    row.overdue ? '逾期' : null,
    dayOf(row.recordedAt.getTime()),
  ];
}
