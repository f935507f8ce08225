import type { RefusalTable } from './table';

/** Taking over from a workbook: the file, its sheets, its cells, and what becomes of the import. */
export const importRefusals = {
  'import.notWorkbook': {
    kind: 'invalid',
    zh: '不是Excel工作簿（.xlsx），请用模板填写后上传。',
    en: 'This is no Excel workbook (.xlsx); please fill in the template and upload that.',
  },
  'import.oldWorkbook': {
    kind: 'invalid',
    zh: '是旧版（.xls）或加密的工作簿，请取消密码并另存为.xlsx后上传。',
    en: 'This is an old (.xls) or a protected workbook; please take the password off, save it as .xlsx and upload that.',
  },
  'import.damaged': {
    kind: 'invalid',
    zh: '工作簿已损坏，无法读取，请重新另存后上传。',
    en: 'The workbook is damaged and cannot be read; please save it again and upload it.',
  },
  'import.unpacksTooLarge': {
    kind: 'invalid',
    zh: '工作簿解压后过大（最大{max}MB），请删去多余的工作表、图片和空行。',
    en: 'The workbook unpacks to more than {max} MB; please remove other sheets, pictures and empty rows.',
  },
  'import.tooManyRows': {
    kind: 'invalid',
    zh: '行数过多，最多{max}行，请分成几个工作簿。',
    en: 'Too many rows: at most {max}; please use several workbooks.',
  },
  'import.tooManyColumns': {
    kind: 'invalid',
    zh: '列数过多，最多{max}列。',
    en: 'Too many columns: at most {max}.',
  },
  'import.sheetMissing': {
    kind: 'invalid',
    zh: '缺少工作表“{sheet}”，请使用模板，不要改工作表名。',
    en: 'The sheet “{sheet}” is missing; please use the template and keep the names of its sheets.',
  },
  'import.columnMissing': {
    kind: 'invalid',
    zh: '缺少列“{column}”，请使用模板，不要删改表头。',
    en: 'The column “{column}” is missing; please use the template and keep its headings.',
  },
  'import.columnUnknown': {
    kind: 'invalid',
    zh: '第{place}列的表头不在模板中，请删去该列。',
    en: 'The heading of column {place} is not one of the template; please remove the column.',
  },
  'import.columnTwice': {
    kind: 'invalid',
    zh: '列“{column}”出现了两次。',
    en: 'The column “{column}” stands there twice.',
  },
  'import.nothing': { kind: 'invalid', zh: '工作簿里没有填写任何户。', en: 'The workbook holds no household.' },
  'import.formula': {
    kind: 'invalid',
    zh: '单元格是公式，请粘贴为数值。',
    en: 'The cell holds a formula; please paste its value instead.',
  },
  'import.merged': {
    kind: 'invalid',
    zh: '单元格是合并的，请取消合并后逐格填写。',
    en: 'The cell is merged with others; please split it.',
  },
  'import.cellError': { kind: 'invalid', zh: '单元格是错误值。', en: 'The cell holds an error.' },
  'import.numberAsText': {
    kind: 'invalid',
    zh: '超过15位的号码须设为文本格式后重新填写，否则末几位已失真。',
    en: 'A number of more than 15 digits has to be typed into a text cell: in a number cell its last digits are lost.',
  },
  'import.numberTwice': {
    kind: 'invalid',
    zh: '户编号与第{row}行相同。',
    en: 'Row {row} has the same household number.',
  },
  'import.idTwiceInFile': {
    kind: 'invalid',
    zh: '身份证号与《家庭成员》第{row}行相同。',
    en: 'Row {row} of the members has the same identity number.',
  },
  'import.householdUnknown': {
    kind: 'invalid',
    zh: '《监测对象》中没有这一户编号。',
    en: 'The sheet of households has no such household number.',
  },
  'import.noMembers': {
    kind: 'invalid',
    zh: '《家庭成员》中没有本户的人。',
    en: 'The sheet of members has nobody of this household.',
  },
  'import.headName': {
    kind: 'invalid',
    zh: '户主姓名与《家庭成员》中户主的姓名不一致。',
    en: 'The head’s name differs from that of the head in the sheet of members.',
  },
  'import.memberFault': {
    kind: 'invalid',
    zh: '本户在《{sheet}》中有{count}处错误，整户未导入。',
    en: 'There are {count} faults of this household in the sheet “{sheet}”; the household was left out.',
  },
  'import.notNow': {
    kind: 'invalid',
    zh: '当前环节不应填写此项。',
    en: 'With this present step the field has to stay empty.',
  },
  'import.neededNow': {
    kind: 'invalid',
    zh: '当前环节须填写此项。',
    en: 'With this present step the field is required.',
  },
  'import.withoutLabour': {
    kind: 'invalid',
    zh: '整户无劳动能力的户不得标注风险消除，应为监测帮扶并标注兜底保障。',
    en: 'A household wholly without labour is not labelled as eliminated: it stays monitored, with the label 兜底保障.',
  },
  'import.measureDates': {
    kind: 'invalid',
    zh: '措施的状态与所填日期不一致。',
    en: 'The measure’s state does not agree with its dates.',
  },
  'import.noHelper': {
    kind: 'invalid',
    zh: '没有管辖该村的帮扶责任人账号。',
    en: 'There is no such account of a helper for this village.',
  },
  'import.notVillage': {
    kind: 'invalid',
    zh: '请填到村的12位区划代码。',
    en: 'The code of the village itself is required (12 digits).',
  },
  'import.registered': {
    kind: 'conflict',
    zh: '户编号已登记，且成员与登记不一致，请先在农户登记中核对。',
    en: 'The household number is registered with other members; please compare with the register first.',
  },
  'import.caseOpen': {
    kind: 'conflict',
    zh: '该户已有正在办理的案件，不再导入。',
    en: 'The household has a running case already and is not taken over.',
  },
  'import.changed': {
    kind: 'conflict',
    zh: '该户先前已导入，现在的内容不同；导入不改已有案件，请在案件中更正。',
    en: 'The household was taken over before with other content; an import changes no case, please correct it there.',
  },
  'import.notChecked': {
    kind: 'conflict',
    zh: '该导入不在待确认状态，不能执行此操作。',
    en: 'This import does not wait for a confirmation.',
  },
  'import.over': { kind: 'conflict', zh: '该导入已经结束。', en: 'This import is over.' },
  'import.nothingGood': {
    kind: 'refused',
    zh: '没有可以导入的户。',
    en: 'There is no household that could be taken over.',
  },
  'import.noErrors': {
    kind: 'missing',
    zh: '没有错误文件，或已过保存期限。',
    en: 'There is no file of errors, or it is no longer kept.',
  },
} as const satisfies RefusalTable;
