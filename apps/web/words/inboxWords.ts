import { words } from './words';

export const useInboxWords = words('inbox', {
  title: { zh: '待办', en: 'Inbox' },
  household: { zh: '农户', en: 'Household' },
  area: { zh: '所在村', en: 'Village' },
  work: { zh: '事项', en: 'Work' },
  due: { zh: '办理期限', en: 'Due' },
  light: { zh: '时限', en: 'Light' },
  holder: { zh: '经办人', en: 'Holder' },
  empty: { zh: '没有待办事项', en: 'Nothing waits for you' },
});
