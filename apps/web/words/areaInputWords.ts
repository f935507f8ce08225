import { words } from './words';

export const useAreaInputWords = words('areaInput', {
  type: { zh: '输入地名查找', en: 'Type a part of its name' },
  none: { zh: '没有找到', en: 'None found' },
});
