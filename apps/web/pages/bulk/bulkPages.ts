import { OrderedListOutlined } from '@ant-design/icons';
import { lazyPage } from '../../app/lazyPage';
import type { PageSet } from '../../app/pageSet';

const entry = { path: '/bulk-operations', zh: '批量办理', en: 'Many cases', icon: OrderedListOutlined } as const;

/** 批量办理: one intervention for many cases, found again while it goes on. */
export const bulkPages: PageSet = {
  routes: [
    { path: 'bulk-operations', lazy: lazyPage(() => import('./BulkListPage'), 'BulkListPage') },
    { path: 'bulk-operations/:id', lazy: lazyPage(() => import('./BulkPage'), 'BulkPage') },
  ],
  menu: [
    { ...entry, action: 'supervise.remind', order: 41 },
    { ...entry, action: 'operate.repair', order: 41 },
  ],
};
