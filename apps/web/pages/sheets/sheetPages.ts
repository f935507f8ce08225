import { ProfileOutlined } from '@ant-design/icons';
import { lazyPage } from '../../app/lazyPage';
import type { PageSet } from '../../app/pageSet';

/** 周工作清单 and 月对比: made by schedule, read and printed here; nobody’s first page. */
export const sheetPages: PageSet = {
  routes: [
    { path: 'sheets', lazy: lazyPage(() => import('./SheetListPage'), 'SheetListPage') },
    { path: 'sheets/now', lazy: lazyPage(() => import('./SheetNowPage'), 'SheetNowPage') },
    { path: 'sheets/:id', lazy: lazyPage(() => import('./SheetPage'), 'SheetPage') },
  ],
  menu: [
    { path: '/sheets', zh: '周清单与月对比', en: 'Sheets', icon: ProfileOutlined, action: 'supervise.read', order: 45 },
  ],
};
