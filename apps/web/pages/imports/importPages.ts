import { ImportOutlined } from '@ant-design/icons';
import { lazyPage } from '../../app/lazyPage';
import type { PageSet } from '../../app/pageSet';

/** 接续导入: what was monitored elsewhere, from a workbook. */
export const importPages: PageSet = {
  routes: [
    { path: 'imports', lazy: lazyPage(() => import('./ImportListPage'), 'ImportListPage') },
    { path: 'imports/:id', lazy: lazyPage(() => import('./ImportPage'), 'ImportPage') },
  ],
  menu: [
    { path: '/imports', zh: '接续导入', en: 'Taking over', icon: ImportOutlined, action: 'import.make', order: 50 },
  ],
};
