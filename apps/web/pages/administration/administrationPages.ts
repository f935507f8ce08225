import {
  ApartmentOutlined,
  AuditOutlined,
  CalendarOutlined,
  SendOutlined,
  SwapOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import { lazyPage } from '../../app/lazyPage';
import type { PageSet } from '../../app/pageSet';

/** 管理: accounts, cover for leave, areas, policies, reference data, receivers of messages. */
export const administrationPages: PageSet = {
  routes: [
    { path: 'accounts', lazy: lazyPage(() => import('./accounts/AccountListPage'), 'AccountListPage') },
    { path: 'accounts/:id', lazy: lazyPage(() => import('./accounts/AccountPage'), 'AccountPage') },
    { path: 'substitutions', lazy: lazyPage(() => import('./substitutions/SubstitutionsPage'), 'SubstitutionsPage') },
    { path: 'areas', lazy: lazyPage(() => import('./areas/AreasPage'), 'AreasPage') },
    { path: 'policies', lazy: lazyPage(() => import('./policies/PolicyListPage'), 'PolicyListPage') },
    { path: 'policies/compare', lazy: lazyPage(() => import('./policies/PolicyComparePage'), 'PolicyComparePage') },
    { path: 'policies/:code/:version', lazy: lazyPage(() => import('./policies/PolicyPage'), 'PolicyPage') },
    {
      path: 'policies/:code/:version/edit',
      lazy: lazyPage(() => import('./policies/edit/PolicyEditPage'), 'PolicyEditPage'),
    },
    { path: 'webhooks', lazy: lazyPage(() => import('./webhooks/WebhooksPage'), 'WebhooksPage') },
    { path: 'webhooks/:id', lazy: lazyPage(() => import('./webhooks/WebhookPage'), 'WebhookPage') },
    { path: 'reference', lazy: lazyPage(() => import('./reference/ReferencePage'), 'ReferencePage') },
  ],
  menu: [
    { path: '/accounts', zh: '账号', en: 'Accounts', icon: TeamOutlined, action: 'account.read', order: 60 },
    {
      path: '/substitutions',
      zh: '请假代理',
      en: 'Cover for leave',
      icon: SwapOutlined,
      action: 'account.cover',
      order: 62,
    },
    {
      path: '/policies',
      zh: '政策',
      en: 'Policies',
      icon: AuditOutlined,
      action: 'policy.read',
      roles: ['countyOfficer', 'countyLeader', 'supervisor', 'auditor', 'administrator'],
      order: 64,
    },
    {
      path: '/reference',
      zh: '基础数据',
      en: 'Reference data',
      icon: CalendarOutlined,
      action: 'reference.edit',
      order: 66,
    },
    { path: '/areas', zh: '行政区划', en: 'Areas', icon: ApartmentOutlined, action: 'area.edit', order: 68 },
    { path: '/webhooks', zh: '消息接收端', en: 'Receivers', icon: SendOutlined, action: 'webhook.read', order: 70 },
  ],
};
