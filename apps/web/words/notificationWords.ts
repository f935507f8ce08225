import { words } from './words';

export const useNotificationWords = words({
  title: { zh: '提醒', en: 'Alerts' },
  text: {
    zh: '到期前提醒、超期上报、催办、转办、退回和挂牌督办。只提醒您能办理的事项；已办结的不再计数。',
    en: 'Due soon, overdue, urged, handed over, returned, listed: only what you can act on. What is done is no longer counted.',
  },
  which: { zh: '显示', en: 'Show' },
  unread: { zh: '未读', en: 'Unread' },
  all: { zh: '全部', en: 'All' },
  readAll: { zh: '全部标为已读', en: 'Mark all as read' },
  kind: { zh: '类型', en: 'Kind' },
  what: { zh: '内容', en: 'What' },
  household: { zh: '农户', en: 'Household' },
  area: { zh: '地区', en: 'Area' },
  at: { zh: '时间', en: 'When' },
  done: { zh: '已办结', en: 'done' },
  isUnread: { zh: '未读', en: 'unread' },
  empty: { zh: '没有未读提醒', en: 'No unread alerts' },
  emptyAll: { zh: '没有提醒', en: 'No alerts' },
  emptyText: { zh: '需要您办理的仍在待办里。', en: 'What you have to do stands in the inbox as before.' },
});
