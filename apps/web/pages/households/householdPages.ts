import { HomeOutlined } from '@ant-design/icons';
import { lazyPage } from '../../app/lazyPage';
import type { PageSet } from '../../app/pageSet';

/** 农户: the register of one’s area. */
export const householdPages: PageSet = {
  routes: [
    { path: 'households', lazy: lazyPage(() => import('./HouseholdListPage'), 'HouseholdListPage') },
    { path: 'households/moving', lazy: lazyPage(() => import('./MovingPage'), 'MovingPage') },
    { path: 'households/:id', lazy: lazyPage(() => import('./HouseholdPage'), 'HouseholdPage') },
  ],
  menu: [
    {
      path: '/households',
      zh: '农户',
      en: 'Households',
      icon: HomeOutlined,
      action: 'household.read',
      order: 35,
    },
  ],
};
