import type {
  AreaFiguresView,
  CountedView,
  FiguresView,
  MeasureFiguresView,
  SummaryView,
} from '#contract/reports/summary';
import { categoryLabels, causeLabels } from '#domain/household/codes';
import { measureLabels } from '#domain/household/measures';
import { outcomeNames } from '#domain/process/event';
import type { Cell } from '#domain/takeOver/cell';
import { writeBook, type WrittenRow, type WrittenSheet } from '#workbook/writeBook';
import { figureColumns, numberCell, percentCell, shareText } from './bookCells';

/** The summary as a workbook: what was counted how, by area, by category, by cause, the measures. The numbers are those of the view. */
export function summaryBook(summary: SummaryView): Promise<Buffer> {
  const { areas, categories, causes, total } = summary;
  return writeBook([
    explanation(summary),
    {
      name: '分地区',
      columns: figureColumns(['地区'], [...figureHeadings, ...measureHeadings(summary), ...meetingHeadings]),
      rows: [
        ...areas.map((area): WrittenRow => [area.name, ...areaCells(area)]),
        ['合计', ...areaCells({ ...total, measures: summary.measures, villagesMet: summary.villagesMet })],
      ],
    },
    figuresSheet('按类别', '监测对象类别', [
      ...categories.map((row) => [categoryLabels[row.category].zh, row] as const),
      ['合计', total],
    ]),
    figuresSheet('按主要风险原因', '主要风险原因', [
      ...causes.map((row) => [row.cause === null ? '未记录' : causeLabels[row.cause].zh, row] as const),
      ['合计', total],
    ]),
    {
      name: '帮扶措施',
      columns: figureColumns(['措施类别'], measureHeadings(summary)),
      rows: [
        ...summary.measureCategories.map((row): WrittenRow => [measureLabels[row.category].zh, ...measureCells(row)]),
        ['合计', ...measureCells(summary.measures)],
      ],
    },
    {
      name: '不再监测',
      columns: figureColumns(['去向'], ['户数', '人数']),
      rows: total.gone.map((row): WrittenRow => [
        // What is gone did not go back to general monitoring; its codes are those of the outcomes.
        outcomeNames[row.outcome as keyof typeof outcomeNames].zh,
        ...countedCells(row),
      ]),
    },
  ]);
}

const figureHeadings = [
  ...['监测对象户数', '监测对象人数', '风险已消除户数', '风险已消除人数', '风险未消除户数', '风险未消除人数'],
  ...['自然消除户数', '自然消除人数', '兜底保障户数', '兜底保障人数'],
  ...['按户消除率%（分母：监测对象户数）', '按人消除率%（分母：监测对象人数）'],
  ...['期间新识别户数', '期间新识别人数', '期间新消除户数', '期间新消除人数', '期间回退户数', '期间回退人数'],
];
const meetingHeadings = ['村数', '期间召开研判会村数'];

function measureHeadings({ on, implementedBy }: SummaryView): string[] {
  return [
    `截至${on}申报措施`,
    `其中截至${implementedBy}批准`,
    `其中截至${implementedBy}落实`,
    '落实率%（分母：申报措施）',
    `其中截至${implementedBy}停止`,
  ];
}

function explanation(summary: SummaryView): WrittenSheet {
  const { on, from, implementedBy, areaName, total, sample, villagesMet } = summary;
  const { byHousehold, byPerson } = total.eliminationRate;
  const lines: [string, string][] = [
    ['地区', areaName ?? '本人管辖的各地区'],
    ['截至日期', `${on}（当日24时）`],
    ['期间', `${from} 至 ${on}`],
    ['措施落实截至', implementedBy],
    ['监测对象', '截至当日已识别的户，每户只计一次；整户自然减少、户籍迁出、识别不准等另列，不计入消除'],
    ['人数', '截至当日仍在户的成员'],
    ['地区口径', '按当日管理该户的村'],
    ['风险消除率（按户）', shareText(byHousehold)],
    ['风险消除率（按人）', shareText(byPerson)],
    ['抽样核查（期间）', `${shareText(sample.share)}户，抽中${sample.chosen.people}人`],
    ['召开研判会的村（期间）', shareText(villagesMet)],
  ];
  return {
    name: '说明',
    columns: [
      { heading: '项目', width: 24, format: 'text' },
      { heading: '内容', width: 80, format: 'text' },
    ],
    rows: lines,
  };
}

function figuresSheet(name: string, first: string, rows: readonly (readonly [string, FiguresView])[]): WrittenSheet {
  return {
    name,
    columns: figureColumns([first], figureHeadings),
    rows: rows.map(([label, figures]): WrittenRow => [label, ...figureCells(figures)]),
  };
}

function areaCells({
  measures,
  villagesMet,
  ...figures
}: FiguresView & Pick<AreaFiguresView, 'measures' | 'villagesMet'>): (Cell | null)[] {
  return [
    ...figureCells(figures),
    ...measureCells(measures),
    numberCell(villagesMet.whole),
    numberCell(villagesMet.part),
  ];
}

function figureCells(figures: FiguresView): (Cell | null)[] {
  const { monitored, eliminated, notEliminated, eliminatedNaturally, safetyNet, eliminationRate, inPeriod } = figures;
  return [
    ...[monitored, eliminated, notEliminated, eliminatedNaturally, safetyNet].flatMap(countedCells),
    percentCell(eliminationRate.byHousehold),
    percentCell(eliminationRate.byPerson),
    ...[inPeriod.identified, inPeriod.eliminated, inPeriod.reversed].flatMap(countedCells),
  ];
}

function measureCells({ declared, approved, implemented, stopped }: MeasureFiguresView): (Cell | null)[] {
  return [
    numberCell(declared),
    numberCell(approved),
    numberCell(implemented.part),
    percentCell(implemented),
    numberCell(stopped),
  ];
}

function countedCells({ households, people }: CountedView): Cell[] {
  return [numberCell(households), numberCell(people)];
}
