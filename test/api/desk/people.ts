import { identityIssuer } from '#apps/local/demonstration/generate/identity';

const issue = identityIssuer();

/** A valid number that was never issued, fresh in this file. */
export const freshIdNumber = (bornOn = '1980-03-07', sex: 'male' | 'female' = 'male'): string => issue(bornOn, sex);

/** A head of household as a clerk types it. */
export const head = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  name: '宋小明',
  idNumber: freshIdNumber(),
  relation: 'head',
  ethnicity: '汉族',
  phone: '142 1234 5678',
  health: ['chronicIllness'],
  labour: 'ordinary',
  medicalInsured: true,
  ...more,
});

/** A household as a clerk types it. */
export const household = (areaCode: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  areaCode,
  kind: 'general',
  groupName: '三组',
  phone: '14387654321',
  bank: { name: '浚县农村商业银行', account: '6299 9900 0000 0000 001' },
  members: [head(), { name: '王秀英', idNumber: freshIdNumber('1982-11-02', 'female'), relation: 'spouse' }],
  ...more,
});
