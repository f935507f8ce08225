import { CheckSquareOutlined, UsergroupAddOutlined } from '@ant-design/icons';
import { lazyPage } from '../../app/lazyPage';
import type { PageSet } from '../../app/pageSet';

/** 结对帮扶 and “8个一”: who helps whom, how much each carries, and what is done of what is owed. */
export const helpPages: PageSet = {
  routes: [
    { path: 'pairings', lazy: lazyPage(() => import('./PairingListPage'), 'PairingListPage') },
    { path: 'helpers', lazy: lazyPage(() => import('./HelperListPage'), 'HelperListPage') },
    { path: 'helpers/:id', lazy: lazyPage(() => import('./HelperPage'), 'HelperPage') },
    { path: 'helping-units', lazy: lazyPage(() => import('./UnitListPage'), 'UnitListPage') },
    { path: 'duties', lazy: lazyPage(() => import('./duties/DutiesPage'), 'DutiesPage') },
  ],
  menu: [
    {
      path: '/pairings',
      also: ['/helpers', '/helping-units'],
      zh: '结对帮扶',
      en: 'Pairings',
      icon: UsergroupAddOutlined,
      action: 'pairing.read',
      order: 46,
    },
    { path: '/duties', zh: '8个一', en: 'Duties', icon: CheckSquareOutlined, action: 'duty.read', order: 47 },
  ],
};
