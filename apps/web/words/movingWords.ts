import { words } from './words';

export const useMovingWords = words({
  title: { zh: '整村迁移', en: 'Move a village' },
  text: {
    zh: '村庄撤并前，把原村的农户迁到并入的村。没有在办案件的当即迁入；有在办案件的提出迁移转接，由接收乡镇在待办中接收。户编号不变。',
    en: 'Before a village is closed its households go to the village in its place: at once where no case is open, by the case’s transfer where one is, which the receiving township accepts in its inbox. Household numbers stay.',
  },
  from: { zh: '原村', en: 'From village' },
  to: { zh: '迁入村', en: 'To village' },
  reason: { zh: '原因', en: 'Why' },
  defaultReason: { zh: '村庄撤并', en: 'The village is merged' },
  choose: { zh: '先选原村。', en: 'Choose the village first.' },
  head: { zh: '户主', en: 'Head' },
  number: { zh: '户编号', en: 'Household number' },
  place: { zh: '村组', en: 'Village and group' },
  way: { zh: '怎样迁移', en: 'How it moves' },
  atOnce: { zh: '当即迁入', en: 'At once' },
  byTransfer: { zh: '申请案件迁移转接', en: 'By the case’s transfer' },
  move: { zh: '迁移所选{{count}}户', en: 'Move {{count}} chosen' },
  dialogText: {
    zh: '一户一户办理，每户的结果分别记录；中途断网会自动续办。',
    en: 'One after the other, each with a result of its own; a lost connection is waited for.',
  },
  progress: { zh: '已办{{done}}户，共{{all}}户', en: '{{done}} of {{all}} done' },
  result: {
    zh: '已迁入{{moved}}户，已申请转接{{asked}}户，未能迁移{{refused}}户。',
    en: '{{moved}} moved, {{asked}} transfers asked for, {{refused}} refused.',
  },
  empty: { zh: '这个村没有农户', en: 'No household in this village' },
  emptyText: { zh: '可以请管理员撤销。', en: 'The administrator can close it.' },
  chooseAll: { zh: '选中列出的{{count}}户', en: 'Choose the {{count}} listed' },
});
