import { words } from './words';

export const useAreaInputWords = words({
  type: { zh: '输入地名查找', en: 'Type a part of its name' },
  none: { zh: '没有找到', en: 'None found' },
  typePerson: { zh: '输入姓名查找', en: 'Type a name' },
  nobody: { zh: '没有找到', en: 'Nobody found' },
});
