import { lazyPage } from '../../app/lazyPage';
import type { PageSet } from '../../app/pageSet';

/** 提醒: what one was told. The bell above every page leads here. */
export const notificationPages: PageSet = {
  routes: [{ path: 'notifications', lazy: lazyPage(() => import('./NotificationsPage'), 'NotificationsPage') }],
  menu: [],
};
