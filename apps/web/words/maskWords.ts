import { words } from './words';

export const useMaskWords = words({
  open: { zh: '查看完整{{what}}', en: 'Show the full {{what}}' },
  why: { zh: '查看原因', en: 'Reason' },
  recorded: {
    zh: '查看会连同原因、时间和您的姓名一起留痕。',
    en: 'That it was opened is recorded, with the reason, the time and your name.',
  },
  show: { zh: '查看', en: 'Show' },
  idNumber: { zh: '身份证号', en: 'ID number' },
  phone: { zh: '联系电话', en: 'phone' },
  memberPhone: { zh: '成员电话', en: 'phone' },
  bankAccount: { zh: '银行账号', en: 'account' },
});
