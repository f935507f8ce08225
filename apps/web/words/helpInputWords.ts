import { words } from './words';

export const useHelpInputWords = words({
  load: {
    zh: '{{name}}（已帮扶{{households}}户，未办{{duties}}项）',
    en: '{{name}} (helps {{households}}, {{duties}} open)',
  },
  loadTracked: {
    zh: '{{name}}（已帮扶{{households}}户、跟踪{{tracked}}户，未办{{duties}}项）',
    en: '{{name}} (helps {{households}}, tracks {{tracked}}, {{duties}} open)',
  },
  noHelper: { zh: '没有可选的帮扶责任人', en: 'Nobody may help there' },
  noHousehold: { zh: '没有查到农户', en: 'No household found' },
  unit: { zh: '帮扶单位', en: 'Helping unit' },
  noUnit: { zh: '此村没有登记的帮扶单位', en: 'No unit is entered for this village' },
});
