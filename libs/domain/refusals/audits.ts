import type { RefusalTable } from './table';

/** 问题台账: problems from audits and inspections. */
export const auditRefusals = {
  'audit.notNow': {
    kind: 'conflict',
    zh: '该问题目前“{state}”，不能这样办理。',
    en: 'The problem is “{state}” now: this cannot be done with it.',
  },
  'audit.notTheOwner': {
    kind: 'forbidden',
    zh: '该问题由他人负责整改。',
    en: 'Somebody else is to mend this problem.',
  },
  'audit.samePerson': {
    kind: 'refused',
    zh: '整改人不能复查或销号，须由另一人办理。',
    en: 'Whoever mends a problem neither re-checks it nor strikes it off: another person has to.',
  },
  'audit.evidenceMissing': {
    kind: 'invalid',
    zh: '整改须附照片或文件作为佐证。',
    en: 'What was mended is shown by a photograph or a document.',
  },
  'audit.dueInPast': {
    kind: 'invalid',
    zh: '整改期限不能早于今天（{today}）。',
    en: 'The deadline must not lie before today ({today}).',
  },
  'audit.ownerUnfit': {
    kind: 'refused',
    zh: '此人目前没有管辖该地、负责整改的岗位，不能交办给他（她）。',
    en: 'This person holds no office there now that mends problems: it cannot be assigned to it.',
  },
  'audit.householdUnknown': {
    kind: 'invalid',
    zh: '您的管辖范围内没有这个户编号。',
    en: 'There is no household of this number in your area.',
  },
  'audit.noProblems': {
    kind: 'invalid',
    zh: '工作簿里没有问题：请用模板填写“问题”工作表。',
    en: 'There is no problem in the workbook: please fill in the sheet “问题” of the template.',
  },
  'audit.columnMissing': {
    kind: 'invalid',
    zh: '缺少以下列：{columns}。请用模板填写。',
    en: 'These columns are missing: {columns}. Please fill in the template.',
  },
  'audit.areaOutside': {
    kind: 'invalid',
    zh: '问题所在地须在这次检查的范围之内。',
    en: 'The problem must lie within the area of its audit.',
  },
} as const satisfies RefusalTable;
