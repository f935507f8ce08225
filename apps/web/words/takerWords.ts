import { words } from './words';

export const useTakerWords = words({
  choose: { zh: '请选择', en: 'Please choose' },
  taskFirst: { zh: '先选事项', en: 'The task first' },
  nobody: {
    zh: '该岗位没有其他人，请管理员指定',
    en: 'Nobody else holds the office: the administrator names somebody',
  },
});
