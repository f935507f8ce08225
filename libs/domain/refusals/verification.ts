import type { RefusalTable } from './table';

export const verificationRefusals = {
  'verification.twoVerifiers': {
    kind: 'invalid',
    zh: '入户核实须由两名不同的人员进行。',
    en: 'Two different people have to verify at the home.',
  },
  'verification.consentMissing': {
    kind: 'invalid',
    zh: '缺少该成年成员的授权。',
    en: 'The consent of this adult member is missing.',
  },
  'verification.consentProof': {
    kind: 'invalid',
    zh: '该授权方式须附照片或签名文件。',
    en: 'This way of consenting needs a photo or signature on file.',
  },
  'verification.consentProxy': {
    kind: 'invalid',
    zh: '代为授权须写明代办人姓名。',
    en: 'A consent by proxy has to name the proxy.',
  },
  'verification.consentNotMember': {
    kind: 'invalid',
    zh: '授权人不是本户成年成员。',
    en: 'The consenting person is not an adult member of the household.',
  },
  'verification.photoMissing': {
    kind: 'invalid',
    zh: '入户核实须有现场照片。',
    en: 'A verification needs photos taken at the home.',
  },
  'verification.headCount': { kind: 'invalid', zh: '户主应有且只有一人。', en: 'A household has exactly one head.' },
  'verification.disabilityGrade': {
    kind: 'invalid',
    zh: '健康状况为残疾的须填残疾等级，其他不填。',
    en: 'A disability grade belongs to a disabled member, and only there.',
  },
  'verification.returnedFieldUnanswered': {
    kind: 'invalid',
    zh: '退回时勾选的这一栏须说明如何处理。',
    en: 'This field was ticked by the return: say how it was dealt with.',
  },
  'verification.nothingChanged': {
    kind: 'invalid',
    zh: '已说明修改，但该栏内容与上次相同。',
    en: 'Marked as changed, but the field holds what it held before.',
  },
  'receipt.unknown': {
    kind: 'missing',
    zh: '没有查到该回执编号，请核对。',
    en: 'No application was found for this receipt number.',
  },
} as const satisfies RefusalTable;
