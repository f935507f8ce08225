import type { ClueValueView, FlowFiguresView, FlowView, StepFlowView } from '#contract/reports/flow';
import { channelLabels, departmentLabels, riskClassLabels } from '#domain/household/codes';
import { stepNames } from '#domain/process/step';
import type { Cell } from '#domain/takeOver/cell';
import { writeBook, type WrittenRow, type WrittenSheet } from '#workbook/writeBook';
import { figureColumns, numberCell, shareCells, shareText } from './bookCells';

/** The flow figures as a workbook: what was counted how, by step, by area and step, relapse by area, clues by source and class. */
export function flowBook(flow: FlowView): Promise<Buffer> {
  return writeBook([
    explanation(flow),
    {
      name: '各环节',
      columns: figureColumns(['环节'], stepHeadings),
      rows: flow.steps.map((step): WrittenRow => [stepNames[step.step].zh, ...stepCells(step)]),
    },
    {
      name: '分地区各环节',
      columns: figureColumns(['地区', '环节'], stepHeadings),
      rows: flow.areas.flatMap(({ name, steps }) =>
        steps.map((step): WrittenRow => [name, stepNames[step.step].zh, ...stepCells(step)]),
      ),
    },
    {
      name: '分地区退回与返贫返险',
      columns: figureColumns(['地区'], areaHeadings),
      rows: [...flow.areas.map((area): WrittenRow => [area.name, ...areaCells(area)]), ['合计', ...areaCells(flow)]],
    },
    {
      name: '线索价值',
      columns: figureColumns(['来源', '部门', '风险类型'], clueHeadings),
      rows: clueRows(flow),
    },
  ]);
}

const stepHeadings = [
  ...['办结', '用时中位数（天）', '九成用时不超过（天）', '时限中位数（天）'],
  ...['超期', '超期率分母：办结', '超期率%', '退回', '退回率分母：审核结果', '退回率%'],
  ...['一次通过', '一次通过率分母：通过', '一次通过率%'],
];
const areaHeadings = [
  ...['全程未退回', '分母：县级审定', '全程未退回率%', '风险消除回退', '分母：已消除', '回退率%'],
  ...['风险再标注', '分母：已消除', '再标注率%'],
];
const clueHeadings = [
  ...['推送', '并入', '并入率分母：推送', '并入率%', '核实属实', '属实率分母：已核实', '属实率%'],
  ...['不属实', '未核实即结案', '待核实'],
];

function explanation({ from, on, areaName, straight, relapse, clues }: FlowView): WrittenSheet {
  const rows: [string, string][] = [
    ['地区', areaName ?? '本人管辖的各地区'],
    ['期间', `${from} 至 ${on}（当日24时）`],
    ['用时', '期间内办结的环节；公示、中止和系统停机时间已扣除；农户迁移的，用时留在原地'],
    ['一次通过率', '期间通过该环节、且该环节本轮未退回过的案件，除以期间通过该环节的案件'],
    ['退回率', '该环节退回次数，除以该环节通过与退回次数之和'],
    ['全程未退回（县级审定）', shareText(straight)],
    ['返贫返险', '分母：期间内至少一天处于风险已消除的户，每户计一次'],
    ['风险消除回退', shareText(relapse.reversed)],
    ['风险再标注', shareText(relapse.again)],
    ['线索', `推送${clues.sent}条，并入${shareText(clues.merged)}，核实属实${shareText(clues.confirmed)}`],
    ['并入', '并入在办案件且未新增任务的线索；风险类型按首项，部门按推送人当日岗位'],
  ];
  return {
    name: '说明',
    columns: [
      { heading: '项目', width: 24, format: 'text' },
      { heading: '内容', width: 90, format: 'text' },
    ],
    rows,
  };
}

function stepCells({ left, medianMs, ninetiethMs, allowedMs, late, returned, firstPass }: StepFlowView) {
  const days = (ms: number | null): Cell | null => (ms === null ? null : numberCell(Math.round(ms / 864_000) / 100));
  return [
    ...[numberCell(left), days(medianMs), days(ninetiethMs), days(allowedMs)],
    ...shareCells(late),
    ...shareCells(returned),
    ...(firstPass === null ? [null, null, null] : shareCells(firstPass)),
  ];
}

function areaCells({ straight, relapse }: FlowFiguresView): (Cell | null)[] {
  return [straight, relapse.reversed, relapse.again].flatMap(shareCells);
}

function clueRows({ clues, clueSources, clueClasses }: FlowView): WrittenRow[] {
  return [
    ...clueSources.flatMap(({ channel, department, classes, ...value }): WrittenRow[] => {
      const source = [channelLabels[channel].zh, department === null ? '' : departmentLabels[department].zh];
      return [
        [...source, '合计', ...clueCells(value)],
        ...classes.map((row): WrittenRow => [...source, riskClassLabels[row.riskClass].zh, ...clueCells(row)]),
      ];
    }),
    ...clueClasses.map((row): WrittenRow => ['全部', '', riskClassLabels[row.riskClass].zh, ...clueCells(row)]),
    ['全部', '', '合计', ...clueCells(clues)],
  ];
}

function clueCells({ sent, merged, confirmed, dismissed, closed, waiting }: ClueValueView): (Cell | null)[] {
  return [
    numberCell(sent),
    ...shareCells(merged),
    ...shareCells(confirmed),
    ...[dismissed, closed, waiting].map(numberCell),
  ];
}
