import type { RefusalTable } from './table';

/** What is wrong with a meeting's minutes beside the vote itself. */
export const minutesRefusals = {
  'minutes.memberUnknown': {
    kind: 'refused',
    zh: '该人员不在本村评议成员名册中。',
    en: 'This person is not on the village’s list of deliberation members.',
  },
  'minutes.observerVotes': {
    kind: 'refused',
    zh: '名册中的列席人员不能参加表决。',
    en: 'Somebody listed as an observer cannot vote.',
  },
  'minutes.recorderNotPresent': {
    kind: 'refused',
    zh: '记录人不在到会人员之中。',
    en: 'The recorder is not among those present.',
  },
  'minutes.nobodyVotes': {
    kind: 'refused',
    zh: '该事项没有可参加表决的人员。',
    en: 'Nobody is left to vote on this item.',
  },
} as const satisfies RefusalTable;
