import type { Column } from '#domain/takeOver/column';
import { columnsOf } from '#domain/takeOver/fault';
import { mostRows, type SheetKey, sheetKeys, sheetLabels } from '#domain/takeOver/sheets';
import { mostWorkbookMegabytes } from './archive';
import { writeBook, type WrittenColumn, type WrittenRow, type WrittenSheet } from './writeBook';

const optionsSheet = '选项';
const explanationSheet = '填写说明';
const offeredRows = 5_000;
const yesNo = ['是', '否'];

/** The workbook to fill in: a sheet of explanations, three empty sheets with lists to choose from, and the lists. */
export async function takeOverTemplate(): Promise<Buffer> {
  return writeBook([
    explanation(),
    ...sheetKeys.map((sheet): WrittenSheet => ({ ...sheetHead(sheet), rows: [], offeredRows })),
    options(),
  ]);
}

/** Name and columns of a sheet as the template has them. */
export function sheetHead(sheet: SheetKey): Pick<WrittenSheet, 'name' | 'columns'> {
  return { name: sheetLabels[sheet].zh, columns: columnsOf[sheet].map((column) => writtenColumn(column)) };
}

function writtenColumn(column: Column): WrittenColumn {
  const { zh, needed, reading } = column;
  const list = lists.findIndex((one) => one.column === column);
  const allowed = lists[list];
  return {
    heading: needed === 'always' ? `${zh}*` : zh,
    width: Math.max(10, zh.length * 2 + 4),
    format: reading.as === 'day' ? 'day' : reading.as === 'yuan' || reading.as === 'number' ? 'number' : 'text',
    ...(allowed && { allowed: `${optionsSheet}!$${letters(list)}$2:$${letters(list)}$${allowed.values.length + 1}` }),
  };
}

/** Every list to choose from: one for each column that has one. */
const lists = sheetKeys.flatMap((sheet) =>
  columnsOf[sheet].flatMap((column) => {
    const values = valuesOf(column);
    return values === null ? [] : [{ column, values }];
  }),
);

function valuesOf({ reading }: Column): readonly string[] | null {
  if (reading.as === 'yesNo') return yesNo;
  return reading.as === 'code' || reading.as === 'codes' ? Object.values(reading.labels).map(({ zh }) => zh) : null;
}

function options(): WrittenSheet {
  const longest = Math.max(...lists.map(({ values }) => values.length));
  return {
    name: optionsSheet,
    hidden: true,
    columns: lists.map(({ column: { zh } }) => ({ heading: zh, width: 14, format: 'text' })),
    rows: Array.from({ length: longest }, (_, i) => lists.map(({ values }) => values[i] ?? null)),
  };
}

function explanation(): WrittenSheet {
  const rule = (text: string): WrittenRow => [text];
  return {
    name: explanationSheet,
    columns: ['工作表', '列', '是否必填', '怎么填', '可选值', '示例'].map((heading, i) => ({
      heading,
      width: [14, 24, 10, 50, 70, 24][i] ?? 20,
      format: 'text',
    })),
    rows: [
      ...rules.map(rule),
      [null],
      ...sheetKeys.flatMap((sheet) => columnsOf[sheet].map((column) => explained(sheet, column))),
    ],
  };
}

const needs = { always: '必填', sometimes: '视情况', never: '选填' } as const;

function explained(sheet: SheetKey, column: Column): WrittenRow {
  const { zh, needed, about, reading, blank, example } = column;
  const forms = {
    text: '',
    day: '日期，如2022-06-30',
    yesNo: '',
    number: '数字',
    yuan: '元，可到分',
    code: '从列表选择',
    codes: '从列表选择',
  } as const;
  const how = [
    forms[reading.as],
    about,
    ...(blank === undefined || blank === null ? [] : [`不填按“${blankText(blank)}”计`]),
  ];
  return [
    sheetLabels[sheet].zh,
    zh,
    needs[needed],
    how.filter(Boolean).join('；'),
    (valuesOf(column) ?? []).join('、'),
    example,
  ];
}

function blankText(blank: unknown): string {
  if (blank === false) return '否';
  return blank === 'once' ? '一次性' : String(blank);
}

const rules = [
  '接续导入：把已在监测的户按现在所处的环节接到系统里。先试导入（不改任何数据），看过结果再确认；有错的户整户不导入，在错误文件中逐行注明原因，改好后可再次导入同一文件：已导入且没有变化的户不会重复。',
  '《监测对象》一户一行，《家庭成员》一人一行，《帮扶措施》一项一行，用户编号对应。不要改工作表名和表头；带*的列必填。',
  '身份证号、户编号、银行账号须为文本格式；不要合并单元格，不要用公式（请粘贴为数值）。',
  '当前环节为“已结束”的户只入台账；其余的户从当前环节继续办理，风险消除仍须按程序逐步办理，不能由导入完成。整户无劳动能力的户不得标注风险消除。',
  `一个工作簿最多${mostRows.households}户、${mostRows.members}人、${mostRows.measures}项措施，文件最大${mostWorkbookMegabytes}MB，格式为.xlsx。`,
];

/** 0 is A, 26 is AA. */
function letters(place: number): string {
  const rest = Math.floor(place / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (place % 26));
}
