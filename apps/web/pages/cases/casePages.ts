import { FolderOpenOutlined } from '@ant-design/icons';
import { lazyPage } from '../../app/lazyPage';
import type { PageSet } from '../../app/pageSet';

/** 案件: the list of the cases in one’s area, and each on one page. */
export const casePages: PageSet = {
  routes: [
    { path: 'cases', lazy: lazyPage(() => import('./CaseListPage'), 'CaseListPage') },
    { path: 'cases/:id', lazy: lazyPage(() => import('./CaseFilePage'), 'CaseFilePage') },
  ],
  menu: [
    {
      path: '/cases',
      zh: '案件',
      en: 'Cases',
      icon: FolderOpenOutlined,
      action: 'case.read',
      roles: [
        'villageClerk',
        'villageSecretary',
        'firstSecretary',
        'villageLiaison',
        'townshipOfficer',
        'townshipLeader',
        'countyOfficer',
        'countyLeader',
        'supervisor',
        'auditor',
        'operator',
      ],
      order: 30,
    },
  ],
};
