import type { Department } from '../household/codes';
import { schoolStatusLabels } from '../household/personCodes';
import { type Column, code, codes, day, number, text, yesNo, yuan } from '../takeOver/column';
import { memberColumns } from '../takeOver/memberColumns';
import {
  type ComparisonFacts,
  enterpriseRoleLabels,
  propertyKindLabels,
  vehicleKindLabels,
  verdictLabels,
} from './answer';
import { departmentQuestions } from './questions';

/** The two sheets by which a department answers many questions at once: one row a question, one row a member asked about. */
export const answerSheets = ['questions', 'members'] as const;
export type AnswerSheet = (typeof answerSheets)[number];
export const answerSheetLabels = {
  questions: { zh: '比对问题', en: 'Questions' },
  members: { zh: '家庭成员', en: 'Members' },
} as const satisfies Record<AnswerSheet, { zh: string; en: string }>;

const always = { needed: 'always' } as const;
const taskId = text({ path: 'taskId', zh: '任务编号', en: 'Task', example: 'a3e1f0de:4:comparison', ...always });

/** What is asked of every department; a row without a verdict is left for later. */
export const questionColumns: readonly Column[] = [
  taskId,
  // Made when the workbook was: sent again, a row is answered as it was.
  text({ path: 'key', zh: '提交标识（勿改）', en: 'Key', example: '5b0c3f7e-58b1-4b06-8a52-6c4f7f1e3a10', ...always }),
  number({ path: 'registerVersion', zh: '登记版本（勿改）', en: 'Version of the register', example: '3', ...always }),
  text({ path: 'number', zh: '户编号', en: 'Household number', example: '4106211082420001' }),
  text({ path: 'areaName', zh: '所在村', en: 'Village', example: '王庄镇宋井固村' }),
  day({ path: 'dueOn', zh: '办理期限', en: 'Due', example: '2026-03-07' }),
  code(verdictLabels, { path: 'verdict', zh: '比对结论', en: 'Verdict', example: '比对一致' }),
  text({ path: 'note', zh: '情况说明', en: 'Note', example: '名下有小型客车一辆' }),
];

/** Who is asked about; the fields that the department is shown stand behind. */
const personColumns: readonly Column[] = [
  taskId,
  text({ path: 'memberId', zh: '成员编号（勿改）', en: 'Member', example: '9b1f0e64-8a55', ...always }),
  text({ path: 'name', zh: '姓名', en: 'Name', example: '王守田' }),
  code(relationOf(), { path: 'relation', zh: '与户主关系', en: 'Relation to the head', example: '户主' }),
  text({ path: 'idNumberMasked', zh: '身份证号', en: 'Identity number', example: '410***********0014' }),
  day({ path: 'birthOn', zh: '出生日期', en: 'Born', example: '1971-03-12' }),
];

/** How the relation is written in every workbook. */
function relationOf() {
  const reading = memberColumns.find(({ path }) => path === 'relation')?.reading;
  if (reading === undefined || !('labels' in reading)) throw new Error('the relation is a code');
  return reading.labels;
}

const grades = {
  none: { zh: '无残疾证', en: 'None' },
  '1': { zh: '一级', en: 'Grade 1' },
  '2': { zh: '二级', en: 'Grade 2' },
  '3': { zh: '三级', en: 'Grade 3' },
  '4': { zh: '四级', en: 'Grade 4' },
} as const;

/** What each kind of fact is filled into; the path begins with the fact. */
export const factColumns = {
  vehicles: Object.entries(vehicleKindLabels).map(([kind, { zh, en }]) =>
    number({ path: `vehicles.${kind}`, zh: `${zh}（辆）`, en: `${en}, number`, example: '1' }),
  ),
  enterprises: [
    codes(enterpriseRoleLabels, { path: 'enterprises.role', zh: '企业、个体登记', en: 'Enterprises', example: '股东' }),
  ],
  properties: Object.entries(propertyKindLabels).map(([kind, { zh, en }]) =>
    number({ path: `properties.${kind}`, zh: `${zh}面积（平方米）`, en: `${en}, square metres`, example: '90' }),
  ),
  publicPayroll: [
    yesNo({ path: 'publicPayroll.paid', zh: '财政供养人员', en: 'On the public payroll', example: '否' }),
  ],
  medicalBills: [
    yuan({
      path: 'medicalBills.selfPaidFen',
      zh: '合规医疗自付（元）',
      en: 'Self-paid medical expenditure, yuan',
      example: '12000',
      blank: undefined,
    }),
  ],
  schooling: [code(schoolStatusLabels, { path: 'schooling.status', zh: '学籍状况', en: 'Schooling', example: '小学' })],
  insurance: [
    yesNo({ path: 'insurance.medicalInsured', zh: '医保参保（本部门）', en: 'Insured by our record', example: '是' }),
  ],
  disability: [
    code(grades, { path: 'disability.grade', zh: '残疾证等级', en: 'Disability certificate', example: '三级' }),
  ],
} as const satisfies Record<keyof ComparisonFacts, readonly Column[]>;

/** Columns of the members' sheet for one department: what it is shown, marked so, and what it fills in. */
export function memberColumnsFor(department: Department): readonly Column[] {
  const { asks, shows } = departmentQuestions[department];
  return [...personColumns, ...shownColumns(shows), ...asks.flatMap((ask): readonly Column[] => factColumns[ask])];
}

/** Every column that the members' sheet of any department may have, for reading. */
export const everyMemberColumn: readonly Column[] = [
  ...personColumns,
  ...shownColumns(Object.values(departmentQuestions).flatMap(({ shows }): readonly string[] => shows)),
  ...Object.values(factColumns).flat(),
];

function shownColumns(shows: readonly string[]): Column[] {
  return memberColumns
    .filter(({ path }) => shows.includes(path.split('.')[0] ?? ''))
    .map((column) => ({ ...column, path: `shown.${column.path}`, zh: `登记：${column.zh}`, needed: 'never' }));
}
