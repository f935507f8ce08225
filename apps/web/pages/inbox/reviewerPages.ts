import { InboxOutlined } from '@ant-design/icons';
import { lazyPage } from '../../app/lazyPage';
import type { PageSet } from '../../app/pageSet';

/** 待办: what waits for me and my offices, and the task on one screen. */
export const reviewerPages: PageSet = {
  routes: [
    { path: 'inbox', lazy: lazyPage(() => import('./InboxPage'), 'InboxPage') },
    { path: 'tasks/:taskId', lazy: lazyPage(() => import('../task/TaskPage'), 'TaskPage') },
  ],
  menu: [
    {
      path: '/inbox',
      also: ['/tasks'],
      zh: '待办',
      en: 'Inbox',
      icon: InboxOutlined,
      action: 'task.claim',
      count: 'inbox',
      order: 20,
    },
  ],
};
