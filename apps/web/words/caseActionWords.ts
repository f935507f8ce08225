import { words } from './words';

export const useCaseActionWords = words({
  actions: { zh: '可办事项', en: 'What you may do' },
  done: { zh: '已办理：{{what}}', en: 'Done: {{what}}' },
});
