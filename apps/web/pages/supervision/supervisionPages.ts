import { DashboardOutlined } from '@ant-design/icons';
import { lazyPage } from '../../app/lazyPage';
import type { PageSet } from '../../app/pageSet';

/** 督导: where the cases of one’s area sit. For who only supervises it is the first page. */
export const supervisionPages: PageSet = {
  routes: [
    { path: 'supervision', lazy: lazyPage(() => import('./BoardPage'), 'BoardPage') },
    { path: 'supervision/stuck', lazy: lazyPage(() => import('./StuckPage'), 'StuckPage') },
  ],
  menu: [
    {
      path: '/supervision',
      zh: '督导',
      en: 'Supervision',
      icon: DashboardOutlined,
      action: 'supervise.read',
      roles: ['supervisor'],
      order: 5,
    },
    {
      path: '/supervision',
      zh: '督导',
      en: 'Supervision',
      icon: DashboardOutlined,
      action: 'supervise.read',
      roles: ['townshipOfficer', 'townshipLeader', 'countyOfficer', 'countyLeader'],
      order: 40,
    },
  ],
};
