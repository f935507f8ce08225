import type { RefusalTable } from './table';

export const formRefusals = {
  'form.required': { kind: 'invalid', zh: '此项必填。', en: 'This field is required.' },
  'form.tooLong': { kind: 'invalid', zh: '内容过长，最多{max}字。', en: 'Too long: at most {max} characters.' },
  'form.tooMany': { kind: 'invalid', zh: '条目过多，最多{max}条。', en: 'Too many entries: at most {max}.' },
  'form.controlCharacters': {
    kind: 'invalid',
    zh: '含有不可见的控制字符，请删除后重填。',
    en: 'The text holds control characters; please remove them.',
  },
  'form.notText': { kind: 'invalid', zh: '此项应为文字。', en: 'This field must be text.' },
  'form.notANumber': { kind: 'invalid', zh: '此项应为数字。', en: 'This field must be a number.' },
  'form.notWhole': { kind: 'invalid', zh: '此项应为整数。', en: 'This field must be a whole number.' },
  'form.negative': { kind: 'invalid', zh: '此项不能为负数。', en: 'This field cannot be negative.' },
  'form.range': {
    kind: 'invalid',
    zh: '此项须在{min}至{max}之间。',
    en: 'This field must lie between {min} and {max}.',
  },
  'form.oneOf': { kind: 'invalid', zh: '此项不在可选范围内。', en: 'This is not one of the allowed values.' },
  'form.twice': { kind: 'invalid', zh: '此项重复。', en: 'This entry stands there twice.' },
  'form.notADate': {
    kind: 'invalid',
    zh: '日期无效，应为真实存在的“年-月-日”。',
    en: 'Not a date: a real day as YYYY-MM-DD is expected.',
  },
  'form.dateInFuture': { kind: 'invalid', zh: '日期不能晚于今天。', en: 'The date lies in the future.' },
  'form.dateBeforeBirth': { kind: 'invalid', zh: '日期早于出生日期。', en: 'The date lies before the person’s birth.' },
  'form.dateOrder': { kind: 'invalid', zh: '日期先后顺序不对。', en: 'The dates are in the wrong order.' },
  'form.unknownField': { kind: 'invalid', zh: '表单中没有这一栏目。', en: 'The form has no such field.' },
  'form.shape': { kind: 'invalid', zh: '内容格式不正确。', en: 'The content does not have the expected form.' },
  'idNumber.length': {
    kind: 'invalid',
    zh: '身份证号应为18位，15位旧号请换用18位新号。',
    en: 'An ID number has 18 characters; the old ones of 15 digits are no longer valid.',
  },
  'idNumber.checksum': {
    kind: 'invalid',
    zh: '身份证号校验位不对，请核对是否输错。',
    en: 'The ID number’s check digit is wrong; please look for a typing error.',
  },
  'idNumber.birthDate': {
    kind: 'invalid',
    zh: '身份证号中的出生日期不存在、早于1900年或晚于今天。',
    en: 'The birth date in the ID number does not exist, lies before 1900 or in the future.',
  },
  'idNumber.area': {
    kind: 'invalid',
    zh: '身份证号开头的地区码不存在。',
    en: 'The ID number begins with an area that does not exist.',
  },
  'idNumber.duplicate': {
    kind: 'conflict',
    zh: '该身份证号已登记，请联系乡镇核实。',
    en: 'This ID number is registered already; please ask the township to check.',
  },
  'idNumber.twice': {
    kind: 'invalid',
    zh: '同一身份证号在本户填了两次。',
    en: 'The same ID number stands twice in this household.',
  },
  'phone.invalid': {
    kind: 'invalid',
    zh: '电话号码无效，请填11位手机号或带区号的固定电话。',
    en: 'Not a phone number: an 11-digit mobile number or a landline with area code is expected.',
  },
} as const satisfies RefusalTable;
