import { words } from './words';

export const useSupervisionWords = words('supervision', {
  title: { zh: '案件办到哪里了', en: 'Where the cases sit' },
  upwards: { zh: '上一级', en: 'One level up' },
  area: { zh: '地区', en: 'Area' },
  all: { zh: '合计', en: 'All' },
  open: { zh: '在办案件', en: 'Open cases' },
  overdue: { zh: '超期', en: 'Overdue' },
  inTime: { zh: '限期内', en: 'In time' },
  lawful: { zh: '依规等待', en: 'Waiting lawfully' },
  lawfulText: {
    zh: '公示期内、已中止、未到下次走访时间，不算积压。',
    en: 'A notice runs, suspended, or the next visit is not due: not stuck.',
  },
  share: { zh: '超期率', en: 'Share overdue' },
  oldestColumn: { zh: '最久等待', en: 'Longest wait' },
  days: { zh: '{{days}}天', en: '{{days}} d' },
  nothingOpen: { zh: '无待办', en: 'Nothing open' },
  at: { zh: '截至{{moment}}', en: 'As of {{moment}}' },
  cell: {
    zh: '{{area}}，{{step}}：{{cases}}件，超期{{overdue}}件，依规等待{{lawful}}件',
    en: '{{area}}, {{step}}: {{cases}} cases, {{overdue}} overdue, {{lawful}} waiting lawfully',
  },
  lateShort: { zh: '超{{number}}', en: '{{number}} late' },
  lawfulShort: { zh: '等{{number}}', en: '{{number}} waiting' },
  empty: { zh: '辖区内没有在办案件', en: 'No open case in the area' },
  hint: {
    zh: '同一案件可同时处在几个环节，合计按案件计一次。点数字看名单，点地区看下一级。',
    en: 'A case may stand at several steps at once; sums count it once. A number leads to its list, an area to the level below.',
  },
  table: { zh: '环节与地区', en: 'Steps and areas' },
});
