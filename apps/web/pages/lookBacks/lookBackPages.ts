import { HistoryOutlined } from '@ant-design/icons';
import { lazyPage } from '../../app/lazyPage';
import type { PageSet } from '../../app/pageSet';

/** 回头看: what was closed is looked at again. */
export const lookBackPages: PageSet = {
  routes: [
    { path: 'look-backs', lazy: lazyPage(() => import('./LookBackListPage'), 'LookBackListPage') },
    { path: 'look-backs/:id', lazy: lazyPage(() => import('./LookBackPage'), 'LookBackPage') },
  ],
  menu: [
    { path: '/look-backs', zh: '回头看', en: 'Look-backs', icon: HistoryOutlined, action: 'lookBack.read', order: 44 },
  ],
};
