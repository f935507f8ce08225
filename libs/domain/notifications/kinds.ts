import type { Label } from '../household/labels';
import type { CaseEvent, EventType, NewEvent } from '../process/event';

/** Events of a case of which people are told: what the ladder's timers bring about, and what somebody asks of somebody else. */
export const notificationKinds = [
  'reminded',
  'escalated',
  'listingProposed',
  'taskUrged',
  'taskExtended',
  'taskEscalated',
  'taskHandedOver',
  'returned',
  'listingAsked',
  'listingSigned',
  'listingDeclined',
  'listingMended',
  'listingRechecked',
] as const satisfies readonly EventType[];
export type NotificationKind = (typeof notificationKinds)[number];

export const notificationKindNames = {
  reminded: { zh: '临期提醒', en: 'Due soon' },
  escalated: { zh: '超期上报', en: 'Overdue' },
  listingProposed: { zh: '拟提请挂牌', en: 'Listing is due' },
  taskUrged: { zh: '催办', en: 'Urged' },
  taskExtended: { zh: '延期', en: 'Extended' },
  taskEscalated: { zh: '上报', en: 'Reported' },
  taskHandedOver: { zh: '转办', en: 'Handed over' },
  returned: { zh: '退回', en: 'Returned' },
  listingAsked: { zh: '提请挂牌督办', en: 'Listing proposed' },
  listingSigned: { zh: '挂牌交办', en: 'Listed' },
  listingDeclined: { zh: '不予挂牌', en: 'Listing declined' },
  listingMended: { zh: '挂牌复查', en: 'To be re-checked' },
  listingRechecked: { zh: '挂牌复查结果', en: 'Re-checked' },
} as const satisfies Record<NotificationKind, Label>;

/** An event of these kinds: what happened, and the codes that a notice of it is built from. */
export type Told = Extract<NewEvent, { type: NotificationKind }>;
export type ToldEvent = Told & Pick<CaseEvent, 'seq' | 'actor'>;

/** True for a kind that this version knows. */
export function isNotificationKind(type: string): type is NotificationKind {
  return notificationKinds.some((kind) => kind === type);
}
