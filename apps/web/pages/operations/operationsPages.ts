import { ToolOutlined } from '@ant-design/icons';
import { lazyPage } from '../../app/lazyPage';
import type { PageSet } from '../../app/pageSet';

/** 运维: what is technically wrong with cases, and its repair. */
export const operationsPages: PageSet = {
  routes: [{ path: 'operations', lazy: lazyPage(() => import('./TroublesPage'), 'TroublesPage') }],
  menu: [
    {
      path: '/operations',
      zh: '技术异常',
      en: 'Troubles',
      icon: ToolOutlined,
      action: 'operate.read',
      roles: ['operator'],
      order: 10,
    },
  ],
};
