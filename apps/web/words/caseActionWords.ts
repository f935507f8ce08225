import { words } from './words';

export const useCaseActionWords = words('caseActions', {
  actions: { zh: '可办事项', en: 'What you may do' },
  done: { zh: '已办理：{{what}}', en: 'Done: {{what}}' },
  load: {
    zh: '{{name}}（已帮扶{{households}}户，未办{{duties}}项）',
    en: '{{name}} (helps {{households}}, {{duties}} open)',
  },
  noHelper: { zh: '此村没有可选的帮扶责任人', en: 'Nobody may help in this village' },
});
