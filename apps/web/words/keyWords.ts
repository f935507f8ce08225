import { words } from './words';

export const useKeyWords = words({
  title: { zh: '键盘快捷键', en: 'Keyboard' },
  on: { zh: '启用单键快捷键', en: 'Single keys work' },
});
