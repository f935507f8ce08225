import type { DeskView, MonthlySheetView, RankedView, SheetView, WeeklySheetView } from '#contract/sheets/sheets';
import { roleFacts } from '#domain/access/roles';
import { dayOf, lastDayBefore } from '#domain/calendar/instant';
import { departmentLabels } from '#domain/household/codes';
import { stepNames } from '#domain/process/step';
import { taskKindFacts } from '#domain/process/taskKind';
import { adviceTexts } from '#domain/sheets/advice';
import { sheetKindNames } from '#domain/sheets/period';
import { isOfVillages } from '#domain/sheets/sheet';
import { leastRanked } from '#domain/sheets/ranking';
import { nobodyTexts, stuckReasonNames } from '#domain/stuck/reason';
import { nameOf } from '#domain/trace/say';
import type { Cell } from '#domain/takeOver/cell';
import { writeBook, type WrittenRow, type WrittenSheet } from '#workbook/writeBook';
import { figureColumns, numberCell, shareCells } from '../reports/bookCells';

/** A sheet as a workbook: the numbers and the order of its page. */
export function sheetBook(sheet: SheetView): Promise<Buffer> {
  return writeBook([
    explanation(sheet),
    ...(sheet.weekly === null ? [] : weeklySheets(sheet.weekly)),
    ...(sheet.monthly === null ? [] : monthlySheets(sheet.monthly)),
  ]);
}

function explanation({ kind, areaName, periodOn, endsOn, madeAt, weekly, monthly }: SheetView): WrittenSheet {
  const lines: WrittenRow[] = [
    ['名称', sheetKindNames[kind].zh],
    ['地区', areaName],
    ['期间', `${periodOn} 至 ${endsOn}`],
    ['生成日期', dayOf(madeAt.getTime())],
    ...(weekly === null
      ? [
          ['口径', '期间办结的事项，和期末已超期未办结的事项；按期：在时限内办结'],
          ['排名', `分母不足${leastRanked}的不排名，比例相同的名次相同`],
          ...(monthly === null ? [] : [['红黑榜', boundsText(monthly)]]),
        ]
      : [
          ...(weekly.asOf === null
            ? []
            : [['补制', `按${dayOf(weekly.asOf.getTime())}的情况；当时的技术异常、请假、领取已无从查考`]]),
          ['在办案件', String(weekly.open)],
          ['停滞案件', String(weekly.stuck)],
          ['本周到期事项', String(weekly.dueTasks)],
        ]),
  ];
  return {
    name: '说明',
    columns: [
      { heading: '项目', width: 16, format: 'text' },
      { heading: '内容', width: 70, format: 'text' },
    ],
    rows: lines,
  };
}

function boundsText({ bounds: { redFromPercent, blackBelowPercent } }: MonthlySheetView): string {
  return `按期率${redFromPercent}%及以上列红榜，不足${blackBelowPercent}%列黑榜`;
}

function weeklySheets({ help, due, moved, steps }: WeeklySheetView): WrittenSheet[] {
  const movedRow = (name: string, key: Exclude<keyof WeeklySheetView['moved'][number], 'fromOn'>): WrittenRow => [
    name,
    ...moved.map((week) => numberCell(week[key])),
  ];
  return [
    {
      name: '先解决',
      columns: figureColumns(['谁', '事项', '原因', '先做什么', '最早停滞自'], ['停滞案件', '已催办次数']),
      rows: help.map((line): WrittenRow => [
        `${deskName(line)}${line.holderName === null ? '' : ` ${line.holderName}`}`,
        kindNames(line.kinds),
        `${stuckReasonNames[line.reason].zh}${line.nobody === null ? '' : `：${nobodyTexts[line.nobody].zh}`}`,
        adviceTexts[line.advice].zh,
        dayOf(line.oldestSince.getTime()),
        numberCell(line.cases),
        numberCell(line.reminded),
      ]),
    },
    {
      name: '本周到期',
      columns: figureColumns(['谁', '事项', '最早时限'], ['事项数']),
      rows: due.map((line): WrittenRow => [
        deskName(line),
        kindNames(line.kinds),
        lastDayBefore(line.earliestDue.getTime()),
        numberCell(line.tasks),
      ]),
    },
    {
      name: '上周进展',
      columns: figureColumns(
        ['项目'],
        moved.map(({ fromOn }) => `${fromOn}起一周`),
      ),
      rows: [
        movedRow('新增案件', 'opened'),
        movedRow('识别纳入', 'identified'),
        movedRow('风险消除', 'eliminated'),
        movedRow('退回', 'returned'),
        movedRow('办结环节', 'left'),
        movedRow('其中超期', 'late'),
      ],
    },
    {
      name: '上周各环节',
      columns: figureColumns(['环节'], ['办结', '其中超期']),
      rows: steps.map(({ step, left, late }): WrittenRow => [stepNames[step].zh, numberCell(left), numberCell(late)]),
    },
  ];
}

function monthlySheets({ departments, townships, units }: MonthlySheetView): WrittenSheet[] {
  const sheet = (name: string, rows: readonly RankedView[]): WrittenSheet => ({
    name,
    columns: figureColumns([name, '红黑榜'], ['名次', '按期办结', '分母：应办结', '按期率%']),
    rows: rows.map((row): WrittenRow => [
      row.name ?? nameOf(departmentLabels, row.id).zh,
      row.list === null ? '' : row.list === 'red' ? '红榜' : '黑榜',
      ...rankCells(row),
    ]),
  });
  return [sheet('行业部门', departments), sheet('乡镇', townships), sheet('帮扶单位', units)];
}

function rankCells({ rank, inTime }: RankedView): (Cell | null)[] {
  return [rank === null ? null : numberCell(rank), ...shareCells(inTime)];
}

function deskName({ role, department, placeCode, placeName }: DeskView): string {
  if (department !== null) return `${departmentLabels[department].zh}部门`;
  const villages = isOfVillages({ role, placeCode }) ? '各村' : '';
  return `${placeName ?? ''}${villages}${role === null ? '系统' : roleFacts[role].zh}`;
}

function kindNames(kinds: readonly string[]): string {
  return kinds.map((kind) => nameOf(taskKindFacts, kind).zh).join('、');
}
