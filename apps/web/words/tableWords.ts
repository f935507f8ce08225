import { words } from './words';

export const useTableWords = words({
  chooseAll: { zh: '全选', en: 'Choose all' },
  choose: { zh: '选择{{name}}', en: 'Choose {{name}}' },
  more: { zh: '显示更多', en: 'Show more' },
  filters: { zh: '筛选', en: 'Filters' },
  filtersOn: { zh: '筛选（已选{{number}}项）', en: 'Filters ({{number}} on)' },
});
