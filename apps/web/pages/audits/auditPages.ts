import { FileSearchOutlined } from '@ant-design/icons';
import { lazyPage } from '../../app/lazyPage';
import type { PageSet } from '../../app/pageSet';

/** 问题台账: audits and inspections, the problems they found, and what becomes of each. */
export const auditPages: PageSet = {
  routes: [
    { path: 'audits', lazy: lazyPage(() => import('./AuditListPage'), 'AuditListPage') },
    { path: 'audits/:id', lazy: lazyPage(() => import('./AuditPage'), 'AuditPage') },
    { path: 'audit-problems', lazy: lazyPage(() => import('./ProblemListPage'), 'ProblemListPage') },
    { path: 'audit-problems/:id', lazy: lazyPage(() => import('./ProblemPage'), 'ProblemPage') },
  ],
  menu: [
    {
      path: '/audit-problems',
      also: ['/audits'],
      zh: '问题台账',
      en: 'Audit problems',
      icon: FileSearchOutlined,
      action: 'problem.read',
      order: 46,
    },
  ],
};
